import type { Fault } from './faults.ts';

/** A character that has no place in a text of people, and what to say about it. */
interface OddCharacter extends Pick<Fault, 'code' | 'message' | 'fix'> {
	found: string;
	index: number;
}

const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
/**
 * What has no width or changes the direction. A joiner may stand between two emoji, and the flags of Scotland and the
 * like are written with tags.
 */
const hidden =
	/[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u200d(?!\p{Extended_Pictographic})|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]/gu;
/** The Unicode replacement character, half of a pair, and UTF-8 that was read as Windows-1252. */
const damaged = /\ufffd+|\p{Surrogate}+|[ÂÃ][\u0080-\u00bf]|â€[\u0080-\u00bf™œ˜”“¦]/gu;

/** Nothing but what most texts of Western languages are made of, and none of it odd: they need not be searched. */
const usual =
	/^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u00c1\u00c4-\u00e1\u00e3-\u017f\u2010-\u201e\u2022\u2026\u202f\u20ac\u2190-\u21ff]*$/;

/**
 * Characters that are invisible, damaged, or no part of a text.
 * @param most how many of a kind are looked for: a file can have tens of thousands
 */
export function oddCharacters(text: string, most = 50): OddCharacter[] {
	if (usual.test(text)) return [];
	const all = (pattern: RegExp, say: (found: string) => Pick<Fault, 'code' | 'message' | 'fix'>) =>
		[...text.matchAll(pattern).take(most)].map(({ 0: found, index }) => ({ found, index, ...say(found) }));
	return [
		...all(control, (found) => ({
			code: 'control-character',
			message: `here stands the control character ${codeOf(found)}`,
			fix: 'delete it',
		})),
		...all(hidden, (found) => ({
			code: 'hidden-character',
			message: `here stands the invisible character ${codeOf(found)}`,
			fix: 'delete it; it may have come along when text was copied from a web page',
		})),
		...all(damaged, (found) => ({
			code: 'damaged-text',
			message: `“${found.toWellFormed()}” is a letter that was damaged`,
			fix: 'type it anew',
		})),
	];
}

const codeOf = (character: string) =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
