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
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
	const wanted = comparable(text);
	let best: string | undefined;
	let bestDistance = Infinity;
	for (const candidate of candidates) {
		const other = comparable(candidate);
		const differs = editsBetween(wanted, other);
		const near =
			differs <= tolerance(wanted) ? differs : beginsAlike(wanted, other) ? tolerance(wanted) : Infinity;
		if (near < bestDistance) [best, bestDistance] = [candidate, near];
	}
	return best;
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
	return short.length >= shortestBeginning && long.startsWith(`${short} `);
}

/** What is wrong, with what was probably meant, if anything is near: as words, and for programs. */
export const withSuggestion = (
	message: string,
	suggestion: string | undefined,
): { message: string; suggestion?: string } =>
	suggestion === undefined
		? { message }
		: { message: `${message}; did you mean “${suggestion}”?`, suggestion };
