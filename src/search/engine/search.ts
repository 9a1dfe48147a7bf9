import { isStopWord, wordsOf, type Word } from '../text/words.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { EntityIndex } from './index.ts';
import { EntityFiles, type ReadFile } from './files.ts';
import { Names } from './names.ts';
import { rank, type Ranked } from './rank.ts';
import { refined } from './refine.ts';
import { corrected } from './spelling.ts';

/** What was found for a query. */
export interface Found {
	/** The best first. */
	ranked: Ranked[];
	/** The words that were looked for, where they differ from what was asked. */
	corrected: string | undefined;
	/** Whether no page has all that was asked, so that these have only most of it. */
	relaxed: boolean;
	/** The words that were looked for, for marking them. */
	words: Word[];
	/** The word of the notes that tells most apart, for finding passages. */
	rarest: string;
}

export interface SearchOptions {
	/** Take every word as it is written. */
	exact?: boolean;
}

/** From this share on, a page has all that was asked. */
const whole = 0.999;
/** Below this share of what was asked, a page has nothing to do with it. */
const leastCoverage = 0.5;
/** With fewer pages that have all that was asked, some that have most of it follow. */
const enough = 4;
/** Below this share, such pages do not follow. */
const nearlyAll = 0.7;

/** Finds pages by their names and by the words of their notes. */
export class SearchEngine {
	readonly index: EntityIndex;
	readonly #names: Names;

	/**
	 * @param read reads a file of `search-data/`
	 * @param language of the site
	 */
	static async open(read: ReadFile, language: string): Promise<SearchEngine> {
		return new SearchEngine(await EntityIndex.open(new EntityFiles(read), language));
	}

	private constructor(index: EntityIndex) {
		this.index = index;
		this.#names = new Names(index.core);
	}

	async search(query: string, options: SearchOptions = {}): Promise<Found> {
		const asked = this.#wordsOf(query);
		const open = !/\s$/.test(query);
		let attempt = await this.#attempt(asked, open);
		if (!options.exact) {
			attempt = await this.#improved(attempt, ({ matches }) => matches.quality.size === 0);
			if (attempt.best <= whole) attempt = await this.#improved(attempt, this.#isDoubtful, true);
		}
		const { ranked, best, words } = attempt;
		const all = ranked.filter(({ coverage }) => coverage > whole);
		const least = best > whole ? (all.length >= enough ? whole : nearlyAll) : best * 0.75;
		const nothing = best < leastCoverage || !isCredible(attempt);
		return {
			ranked: nothing
				? []
				: await refined(
						this.index,
						ranked.filter(({ coverage }) => coverage >= least),
						words,
					),
			corrected: nothing || textOf(words) === textOf(asked) ? undefined : textOf(words),
			relaxed: !nothing && best <= whole,
			words,
			rarest: this.#rarest(words),
		};
	}

	/**
	 * The words of a query that say something; all of them where none does. A single letter at the end that is no part of a
	 * name is the beginning of a word that is still being typed.
	 */
	#wordsOf(query: string): Word[] {
		const all = wordsOf(query);
		const meaningful = all.filter(({ text }) => !isStopWord(text));
		const kept = meaningful.length > 0 ? meaningful : all;
		const unfinished = kept.length > 1 && /^\p{L}$/u.test(kept.at(-1)?.text ?? '');
		return unfinished && this.#names.lengthAt(kept, 0, kept.length) < kept.length ? kept.slice(0, -1) : kept;
	}

	/** A word that hardly anything has, or that nothing has in this form, may be another one with a slip. */
	readonly #isDoubtful = ({ matches, words: [word] }: Clause): boolean =>
		word !== undefined &&
		word.text.length > 3 &&
		(matches.quality.size <= 12 || !this.index.vocabulary.has(word.text));

	#rarest(words: readonly Word[]): string {
		const { vocabulary } = this.index;
		const [rarest] = words
			.map(({ text }) => text)
			.toSorted(
				(a, b) =>
					Number(vocabulary.isInNotes(b)) - Number(vocabulary.isInNotes(a)) ||
					vocabulary.commonnessOf(a) - vocabulary.commonnessOf(b) ||
					b.length - a.length,
			);
		return rarest ?? '';
	}

	async #attempt(words: Word[], open: boolean, changed = 0): Promise<Attempt> {
		const clauses = await clausesOf(this.index, this.#names, words, open);
		const ranked = rank(this.index, clauses);
		return {
			words,
			clauses,
			changed,
			ranked,
			best: Math.max(0, ...ranked.slice(0, 50).map(({ coverage }) => coverage)),
		};
	}

	/** The same with doubtful clauses read as what was probably meant, if more is found like that. */
	async #improved(
		attempt: Attempt,
		doubtful: (clause: Clause) => boolean,
		onlyWhole = false,
	): Promise<Attempt> {
		const meant = await corrected(this.index, attempt.clauses, doubtful);
		if (!meant || meant.changed === 0) return attempt;
		const next = await this.#attempt(meant.words, false, attempt.changed + meant.changed);
		return next.best > (onlyWhole ? whole : attempt.best) ? next : attempt;
	}
}

interface Attempt {
	words: Word[];
	clauses: Clause[];
	/** How many clauses are read in another way than they were written. */
	changed: number;
	ranked: Ranked[];
	/** The greatest coverage. */
	best: number;
}

/** Whether what was found can be what was meant: not where most words are unknown, or only guesses stand in some notes. */
function isCredible({ clauses, changed, ranked }: Attempt): boolean {
	const unknown = clauses.filter(({ matches }) => matches.quality.size === 0).length;
	const asWritten = clauses.length - unknown - changed;
	if (unknown * 2 > clauses.length) return false;
	if (asWritten > 0 || clauses.length < 2) return true;
	return unknown === 0 && ranked[0]?.inNotes === false;
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
