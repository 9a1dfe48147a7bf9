import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/slug.ts';

/** Something that can be chosen by typing. */
export interface Choice {
	value: string;
	text: string;
	/** Shown beside the text, and searched. */
	detail?: string;
	/** Searched, but not shown. */
	also?: string[];
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The choices that every word of `query` is found in, best first; all of them, in their order, for an empty query.
 * Beginnings of words count most, then parts of words, then words with a letter wrong.
 */
export function matches(query: string, choices: readonly Choice[]): Choice[] {
	const wanted = wordsOf(query);
	if (wanted.length === 0) return [...choices];
	return choices
		.map((choice) => ({ choice, score: score(wanted, choice) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ choice }) => choice);
}

function score(wanted: string[], { text, detail = '', also = [] }: Choice): number {
	const own = wordsOf(text);
	const other = wordsOf([detail, ...also].join(' '));
	let sum = 0;
	for (const word of wanted) {
		const best = Math.max(2 * nearness(word, own), nearness(word, other));
		if (best === 0) return 0;
		sum += best;
	}
	return sum + (own[0]?.startsWith(wanted[0] ?? '') ? 1 : 0);
}

const shortestMisspelt = 4;

function nearness(word: string, words: string[]): number {
	if (words.includes(word)) return 4;
	if (words.some((other) => other.startsWith(word))) return 3;
	if (words.some((other) => other.includes(word))) return 2;
	if (word.length < shortestMisspelt) return 0;
	// Whoever is still typing has written the beginning of the word.
	const near = (other: string) =>
		Math.min(distance(word, other), distance(word, other.slice(0, word.length))) <= 1;
	return words.some(near) ? 1 : 0;
}
