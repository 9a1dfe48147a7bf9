/** A word of a text, and where it stands. */
interface Word {
	text: string;
	start: number;
	end: number;
}

/** The words of a text: runs of letters and digits, whatever stands between them. “CI/CD” is two words. */
export const wordsOf = (text: string): Word[] =>
	Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));

/** What a phrase was noted under, and the words that it covers, counted from 0. */
export interface Match<Value> extends Span {
	value: Value;
}

interface Span {
	first: number;
	last: number;
}

/** Whether words are among more words: “network” in “network service mesh”. */
export const isWithin = (few: Span, more: Span): boolean =>
	more.first <= few.first && few.last <= more.last && few.last - few.first < more.last - more.first;

export const overlaps = (one: Span, other: Span): boolean =>
	other.first <= one.last && one.first <= other.last;

interface Phrase<Value> {
	words: string[];
	/** Whether the last word is only the beginning of one. */
	open: boolean;
	exact: boolean;
	value: Value;
}

/**
 * Finds phrases in texts, as whole words and whatever their case. A phrase that ends with an asterisk is the beginning
 * of a word: `autoscal*` finds “autoscaler”. An exact phrase is found only as it is written: “Flux”, not “in flux”.
 * One pass over the words of a text finds all phrases of all values.
 */
export class PhraseIndex<Value> {
	readonly #byFirstWord = new Map<string, Phrase<Value>[]>();
	/** Phrases of one open word, by that beginning. */
	readonly #byBeginning = new Map<string, Phrase<Value>[]>();

	/** What a word was found to begin. */
	readonly #known = new Map<string, readonly Phrase<Value>[]>();

	add(phrase: string, value: Value, exact = false): void {
		this.#known.clear();
		const words = wordsOf(phrase).map(({ text }) => (exact ? text : text.toLowerCase()));
		const open = phrase.endsWith('*');
		const first = words[0]?.toLowerCase();
		if (first === undefined) return;
		const index = open && words.length === 1 ? this.#byBeginning : this.#byFirstWord;
		index.set(first, [...(index.get(first) ?? []), { words, open, exact, value }]);
	}

	/** Every phrase that stands in a text, given as its words. */
	find(words: readonly Word[]): Match<Value>[] {
		const written = words.map(({ text }) => text);
		const lower = written.map((text) => text.toLowerCase());
		return lower.flatMap((word, first) =>
			this.#beginningWith(word)
				.filter((phrase) => standsAt(phrase, first, phrase.exact ? written : lower))
				.map(({ value, words: { length } }) => ({ value, first, last: first + length - 1 })),
		);
	}

	/** The phrases that a word begins; titles use the same few thousand words again and again. */
	#beginningWith(word: string): readonly Phrase<Value>[] {
		const known = this.#known.get(word);
		if (known) return known;
		const open = Array.from(word, (_, length) => this.#byBeginning.get(word.slice(0, length + 1)) ?? []);
		const phrases = [...(this.#byFirstWord.get(word) ?? []), ...open.flat()];
		this.#known.set(word, phrases);
		return phrases;
	}
}

function standsAt({ words, open }: Phrase<unknown>, first: number, text: readonly string[]): boolean {
	return words.every((word, offset) => {
		const other = text[first + offset];
		return open && offset === words.length - 1 ? other?.startsWith(word) === true : other === word;
	});
}
