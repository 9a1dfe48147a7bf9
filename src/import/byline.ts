import { monthNames } from './cues.ts';
import { mayBeName } from './names.ts';
import type { Block, Post } from './post.ts';
import { fold } from '../domain/slug.ts';

const by =
	/(?:(?:co-?)?écrit|rédigé|publié|posté|proposé)(?:e|s)?\s+(?:le .{4,25} )?par\b(?:[^:]{0,40}:)?\s*|(?:written|posted|published)\s+(?:on .{4,25} )?by\s*:?\s*|^by\s+|^par\s+|^author\s*:\s*|^auteurs?\s*:\s*/iu;

/**
 * Who signs a post: from its markup, a byline at its beginning or end, or a signature in its last line.
 * @param blocks those that are on no talk, because a line below a title names its speakers
 */
export function authorsOf({ authors }: Post, blocks: readonly Block[], dropped: readonly Block[]): string[] {
	if (authors.length > 0) return authors;
	const short = (block: Block) => block.text.length < 320;
	const lines = [...blocks.slice(0, 10), ...blocks.slice(-4), ...dropped].filter(short);
	for (const { text } of lines) {
		const found = by.exec(text);
		if (!found) continue;
		const signed = text.slice(found.index + found[0].length).split('\n')[0] ?? '';
		const names = peopleIn(signed);
		if (names.length > 0) return names;
		const handle = signed.replace(/[~@“”"«»]/g, ' ').trim();
		if (/^[\p{L}\p{N}_.-]{3,30}$/u.test(handle)) return [handle];
	}
	const last = blocks.at(-1)?.text ?? '';
	return last.length < 120 && last.includes(',') ? peopleIn(last.split(',')[0] ?? '') : [];
}

function peopleIn(text: string): string[] {
	const parts = text.replace(/\([^)]*\)/g, ' ').split(/\s*(?:,|;|&| and | et | on | le )\s*/u);
	return parts
		.map((part) => withoutCapitals(part.replace(/[“”"«»~]+[^“”"«»~]*[“”"«»~]+\s*/gu, '').trim()))
		.filter(mayBeName);
}

/** “Etienne GANDRILLE” → “Etienne Gandrille”. */
const withoutCapitals = (name: string) =>
	name.replace(
		/(?<=\s|-|^)(\p{Lu})(\p{Lu}{2,})/gu,
		(_, first: string, rest: string) => first + rest.toLowerCase(),
	);

/** When a post was published: from its markup, or a date in a short line at its beginning. */
export function dateOf({ date, blocks }: Post, dropped: readonly Block[]): string | undefined {
	if (date !== undefined) return date;
	const lines = [...blocks.slice(0, 10), ...dropped.slice(0, 10)].flatMap(({ text }) => text.split('\n'));
	return lines
		.filter((line) => line.length < 90 && !/kube ?con/i.test(line))
		.flatMap((line) => dateIn(line) ?? [])[0];
}

function dateIn(line: string): string | undefined {
	const iso = /\b20\d\d-\d\d-\d\d\b/.exec(line)?.[0];
	if (iso !== undefined) return iso;
	const folded = fold(line);
	const month = monthNames.findIndex((name) =>
		new RegExp(`\\b(?:${fold(name)}|${fold(name).slice(0, 3)})\\b`).test(folded),
	);
	const year = /\b(20[12]\d)\b/.exec(folded)?.[1];
	const day = /\b([0-3]?\d)(?:st|nd|rd|th|er)?\b/.exec(folded)?.[1];
	if (month < 0 || year === undefined || day === undefined || Number(day) < 1 || Number(day) > 31)
		return undefined;
	return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The licence that a post names, as far as it is one of Creative Commons. */
export const licenceOf = (blocks: readonly Block[]): string | undefined =>
	blocks
		.map(({ text }) => /\bCC[ -]BY(?:-(?:SA|NC|ND))*(?: \d\.\d)?/.exec(text)?.[0])
		.find((found) => found !== undefined);
