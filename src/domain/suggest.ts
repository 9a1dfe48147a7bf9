import { distance } from 'fastest-levenshtein';
import { fold } from './slug.ts';

/** How many letters may differ for a word to pass for another: one in short words, a sixth of long ones. */
const tolerance = (word: string) => Math.max(1, Math.floor(word.length / 6));

const comparable = (text: string) =>
	fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/**
 * The candidate that `text` is probably a misspelling of, if one is near enough.
 * Accents, case and punctuation do not count; neither does what follows, once ten letters agree
 * (a title that was cut short).
 */
export const nearest = (text: string, candidates: Iterable<string>): string | undefined =>
	nearestOf(candidates)(text);

/** `nearest` for many texts and the same candidates, which are prepared once. */
export function nearestOf(candidates: Iterable<string>): (text: string) => string | undefined {
	const prepared = Array.from(candidates, (candidate) => {
		const other = comparable(candidate);
		return { candidate, other, letters: lettersOf(other) };
	});
	return (text) => {
		const wanted = comparable(text);
		const letters = lettersOf(wanted);
		const tolerated = tolerance(wanted);
		let best: string | undefined;
		let bestDistance = Infinity;
		for (const { candidate, other, letters: otherLetters } of prepared) {
			// Most candidates are told apart by their letters, without counting edits.
			const mayDiffer = countOf(letters ^ otherLetters) <= 2 * tolerated;
			const differs = mayDiffer ? editsBetween(wanted, other) : Infinity;
			const near = differs <= tolerated ? differs : beginsAlike(wanted, other) ? tolerated : Infinity;
			if (near < bestDistance) [best, bestDistance] = [candidate, near];
		}
		return best;
	};
}

/** Which letters from a to z a text has, as bits: an edit changes at most two of them. */
function lettersOf(text: string): number {
	let letters = 0;
	for (let index = 0; index < text.length; index++) {
		const letter = text.charCodeAt(index) - firstLetter;
		if (letter >= 0 && letter < 26) letters |= 1 << letter;
	}
	return letters;
}

const firstLetter = 'a'.charCodeAt(0);

function countOf(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/** Letters to change; two that changed places count once. */
function editsBetween(one: string, other: string): number {
	if (Math.abs(one.length - other.length) > tolerance(one)) return Infinity;
	const edits = distance(one, other);
	return edits === 2 && sorted(one) === sorted(other) ? 1 : edits;
}

const sorted = (text: string) => Array.from(text).sort().join('');

const shortestBeginning = 10;

function beginsAlike(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return short.length >= shortestBeginning && long.charAt(short.length) === ' ' && long.startsWith(short);
}

/** What is wrong, with what was probably meant, if anything is near: as words, and for programs. */
export const withSuggestion = (
	message: string,
	suggestion: string | undefined,
): { message: string; suggestion?: string } =>
	suggestion === undefined
		? { message }
		: { message: `${message}; did you mean “${suggestion}”?`, suggestion };
