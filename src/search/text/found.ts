import { isStopWord, wordsOf, type Word } from './words.ts';

/** A run of letters and digits, as `wordsOf` parts texts. */
const runs = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

/** Where words, or other forms of them, stand in a text: offsets, the end not included. */
export function placesIn(text: string, words: readonly Word[]): { start: number; end: number }[] {
	const keys = new Set(words.filter(({ text: own }) => !isStopWord(own)).flatMap((word) => word.keys));
	const beginnings = words.map((word) => word.text).filter(({ length }) => length > 3);
	return Array.from(text.matchAll(runs)).flatMap((run) => {
		const found = wordsOf(run[0]).find(
			(word) =>
				word.keys.some((key) => keys.has(key)) ||
				beginnings.some((beginning) => word.text.startsWith(beginning)),
		);
		if (!found) return [];
		return [{ start: run.index, end: run.index + run[0].length }];
	});
}
