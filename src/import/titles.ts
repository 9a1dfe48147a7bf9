import type { TalkNode } from '../domain/graph/nodes.ts';
import { contentWords, likeness } from './words.ts';

/** The titles of an edition, with how much each of their words tells. */
export class Titles {
	readonly #words = new Map<TalkNode, string[]>();
	readonly #weight = new Map<string, number>();
	/** Words of texts, with the words of titles that they are like. */
	readonly #like = new Map<string, Map<string, number>>();

	constructor(talks: readonly TalkNode[]) {
		const count = new Map<string, number>();
		for (const talk of talks) {
			const words = contentWords(talk.data.title);
			this.#words.set(talk, words);
			for (const word of new Set(words)) count.set(word, (count.get(word) ?? 0) + 1);
		}
		for (const [word, times] of count) this.#weight.set(word, Math.log(1 + talks.length / times));
	}

	/** How much of `text` the title of the talk has, how much of the title the text has, and both together, 0 to 1. */
	compare(text: readonly string[], talk: TalkNode): { together: number; ofText: number; ofTitle: number } {
		const title = this.#words.get(talk) ?? [];
		if (title.length === 0 || text.length === 0) return { together: 0, ofText: 0, ofTitle: 0 };
		const ofText = this.#covered(text, title, (word, other) => this.#likeTo(word, other));
		const ofTitle = this.#covered(title, text, (word, other) => this.#likeTo(other, word));
		return { together: Math.sqrt(ofText * ofTitle), ofText, ofTitle };
	}

	/** The share of `words`, by weight, that `others` has. */
	#covered(
		words: readonly string[],
		others: readonly string[],
		like: (word: string, other: string) => number,
	): number {
		let all = 0;
		let found = 0;
		for (const word of words) {
			const weight = this.#weightOf(word);
			all += weight;
			let best = 0;
			for (const other of others) if (best < 1) best = Math.max(best, like(word, other));
			found += weight * best;
		}
		return found / all;
	}

	/** How like a word of a text is to a word of a title; every word of a text is compared with all titles once. */
	#likeTo(word: string, ofTitle: string): number {
		let known = this.#like.get(word);
		if (!known) {
			const like = [...this.#weight.keys()].map((other) => [other, likeness(word, other)] as const);
			known = new Map(like.filter(([, much]) => much > 0));
			this.#like.set(word, known);
		}
		return known.get(ofTitle) ?? 0;
	}

	/** A word that no title has weighs like one that a few titles have. */
	#weightOf = (word: string) => this.#weight.get(word) ?? Math.log(1 + this.#words.size / 8);
}
