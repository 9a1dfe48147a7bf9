import type { Ranked } from '../engine/rank.ts';
import type { Found } from '../engine/search.ts';
import type { Client } from './client.ts';
import { element } from '../../browser/dom.ts';
import { placesIn } from '../text/found.ts';
import type { Word } from '../text/words.ts';

/** Every passage costs a reader some kilobytes. */
const mostPassages = 3;

/** Lines that wait for a passage, by the number of their entity. */
export type PassageLines = Map<number, HTMLElement>;

/** A line for the passage of a result whose notes have what was asked. It takes its room at once, so that nothing moves. */
export function passageLine(lines: PassageLines, { entity, inNotes }: Ranked): HTMLElement[] {
	if (!inNotes || lines.size >= mostPassages) return [];
	const line = element('span', 'result-passage');
	lines.set(entity, line);
	return [line];
}

/** Fetch the passages and write them in their lines. A result without its passage is better than none. */
export async function fillPassages(client: Client, found: Found, lines: PassageLines): Promise<void> {
	const passages = await client.passages
		.find(found.rarest, [...lines.keys()])
		.catch(() => new Map<number, string>());
	for (const [entity, line] of lines) {
		const passage = passages.get(entity);
		if (passage === undefined) line.remove();
		else line.replaceChildren(...marked(asQuoted(passage), found.words));
	}
}

/** A passage as it is quoted: cut sentences say so, and apostrophes, which the index has straight, are typographic. */
const asQuoted = (passage: string): string =>
	passage
		.trim()
		.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
		.replace(/^(?=[\p{Ll}\p{P}])/u, '… ')
		.replace(/(?<![.!?…])$/u, ' …');

function marked(passage: string, words: readonly Word[]): (Node | string)[] {
	let last = 0;
	const parts = placesIn(passage, words).flatMap(({ start, end }) => {
		const before = passage.slice(last, start);
		last = end;
		return [before, element('mark', '', passage.slice(start, end))];
	});
	return [...parts, passage.slice(last)];
}
