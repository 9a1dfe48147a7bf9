import { wordsOf, type Word } from '../text/words.ts';
import type { Clause } from './clauses.ts';
import type { EntityIndex } from './index.ts';
import { Matches, matchesOfWord } from './matches.ts';
import { rank } from './rank.ts';

/** A query as it was probably meant. */
export interface Reading {
	words: Word[];
	/** How many of its clauses are read in another way than they were written. */
	changed: number;
}

/** Words that stand for another one that was asked. */
interface Candidate {
	words: Word[];
	matches: Matches;
	factor: number;
}

/**
 * Read unknown words as those that somebody probably meant: joined words apart, or the nearest spelling. Where there are
 * several, what else is asked decides.
 * @param doubtful whether a clause is to be read in another way
 * @returns nothing where no clause can be read in another way
 */
export async function corrected(
	index: EntityIndex,
	clauses: readonly Clause[],
	doubtful: (clause: Clause) => boolean,
): Promise<Reading | undefined> {
	const read = await Promise.all(
		clauses.map(async (clause) => {
			const [word] = clause.words;
			const candidates =
				word && clause.words.length === 1 && doubtful(clause) ? await candidatesFor(index, word) : [];
			const matches = new Matches();
			matches.addWeaker(clause.matches, 1);
			for (const candidate of candidates) matches.addWeaker(candidate.matches, candidate.factor);
			return { clause: { ...clause, matches }, candidates };
		}),
	);
	if (read.every(({ candidates }) => candidates.length === 0)) return undefined;
	const [best] = rank(
		index,
		read.map(({ clause }) => clause),
	);
	const meant = read.map(({ clause, candidates }) => {
		const qualityOf = (matches: Matches) => matches.quality.get(best?.entity ?? -1) ?? 0;
		const [ofBest] = candidates.toSorted(
			(a, b) => b.factor * qualityOf(b.matches) - a.factor * qualityOf(a.matches),
		);
		const own = clauses.find(({ words }) => words === clause.words)?.matches.quality;
		const asWritten = own?.get(best?.entity ?? -1) ?? 0;
		if (!ofBest || (own?.size && asWritten >= ofBest.factor * qualityOf(ofBest.matches))) return clause.words;
		return ofBest.words;
	});
	return {
		words: meant.flat(),
		changed: meant.filter((words, place) => words !== clauses[place]?.words).length,
	};
}

async function candidatesFor(index: EntityIndex, { text }: Word): Promise<Candidate[]> {
	const apart = splits(index, text);
	const near = index.vocabulary.near(text, 5).map(({ text: written, edits }) => ({
		words: wordsOf(written),
		factor: edits === 1 ? 0.9 : 0.78,
	}));
	return Promise.all(
		[...apart, ...near].map(async ({ words, factor }) => ({
			words,
			factor,
			matches: Matches.common(await Promise.all(words.map((word) => matchesOfWord(index, word)))),
		})),
	);
}

/** “servicemesh” is “service mesh”: every way to part a word into two that are known. */
function splits(index: EntityIndex, text: string): { words: Word[]; factor: number }[] {
	const places = Array.from({ length: Math.max(0, text.length - 5) }, (_, at) => at + 3);
	return places
		.map((at) => [text.slice(0, at), text.slice(at)] as const)
		.filter((parts) => parts.every((part) => index.vocabulary.commonnessOf(part) > 0))
		.map((parts) => ({ words: parts.flatMap(wordsOf), factor: 0.92 }));
}
