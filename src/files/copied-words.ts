import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../domain/faults.ts';
import { faultOf, type Notes } from '../markdown/note-rules/notes.ts';

/** The texts of sources by their address, or by their title where they have none. */
export type Sources = ReadonlyMap<string, readonly string[]>;

/** Read a folder of texts, each of which has the address (or the title) of its source in the first line. */
export function readSources(folder: string): Sources {
	return new Map(
		readdirSync(folder).map((name) => {
			const [address = '', ...text] = readFileSync(join(folder, name), 'utf8').split('\n');
			return [address.trim(), wordsOf(text.join('\n')).map(({ word }) => word)];
		}),
	);
}

/** How many words in a row are too many to be a coincidence. */
const run = 12;

/** Words of notes that stand in the same order in the source that they name. Quotations may hold some. */
export function copiedWordFaults(notes: Notes, sources: Sources): Fault[] {
	const { recap, nodes } = notes;
	const { url, title } = recap.data?.source ?? {};
	const source = sources.get(url ?? '') ?? sources.get(title ?? '');
	if (!source) return [];
	const known = new Set(source.map((_, index) => source.slice(index, index + run).join(' ')));
	return nodes.flatMap((node): Fault[] => {
		if (node.type !== 'text') return [];
		const words = wordsOf(node.value);
		const at = words.findIndex((_, index) =>
			known.has(
				words
					.slice(index, index + run)
					.map(({ word }) => word)
					.join(' '),
			),
		);
		if (at === -1 || words.length < run) return [];
		const copied = node.value.slice(words[at]?.start, words[at + run - 1]?.end);
		return [
			faultOf(
				{
					node,
					words: copied.slice(0, 30),
					code: 'copied-words',
					message: `“${copied}” stands word for word in the source`,
					fix: 'say it in your own words, or mark it as a quotation and keep it short',
				},
				notes,
			),
		];
	});
}

const wordsOf = (text: string): { word: string; start: number; end: number }[] =>
	[...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		word: word.toLowerCase(),
		start: index,
		end: index + word.length,
	}));
