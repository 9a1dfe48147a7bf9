import { inNotes } from '../entity-files.ts';
import { editDistance } from './distance.ts';

/** A word that the index has, near to one that it lacks. */
export interface Neighbour {
	text: string;
	edits: number;
}

/** How common a word is: 0 where only notes have it, else one more than the power of two below its number of pages. */
export const commonness = (pages: number): number =>
	pages === 0 ? 0 : Math.min(17, 1 + Math.floor(Math.log2(pages)));

/**
 * Pack sorted words for the wire: each is the number of letters that it shares with the one before, in base 36, and the rest.
 * @param words sorted by code unit, without duplicates
 */
export function packWords(words: readonly string[]): string {
	let last = '';
	const packed = words.map((word) => {
		let shared = 0;
		while (shared < 35 && shared < last.length && word[shared] === last[shared]) shared++;
		last = word;
		return shared.toString(36) + word.slice(shared);
	});
	return packed.join(' ');
}

export function unpackWords(packed: string): string[] {
	let last = '';
	return packed.split(' ').map((entry) => {
		last = last.slice(0, parseInt(entry[0] ?? '0', 36)) + entry.slice(1);
		return last;
	});
}

/** Every word that the index has: for finding those that begin alike, and those that somebody may have meant. */
export class Vocabulary {
	readonly #words: readonly string[];
	readonly #commonness: string;

	/**
	 * @param words sorted by code unit
	 * @param commonness a character in base 36 for each word
	 */
	constructor(words: readonly string[], commonness: string) {
		this.#words = words;
		this.#commonness = commonness;
	}

	has(text: string): boolean {
		return this.#words[this.#place(text)] === text;
	}

	/** How common a word is in names, as `commonness` counts; 0 where only notes have it, or nothing. */
	commonnessOf(text: string): number {
		const place = this.#place(text);
		return this.#words[place] === text ? this.#commonnessAt(place) : 0;
	}

	/** Whether some notes have the word in this form. */
	isInNotes(text: string): boolean {
		const place = this.#place(text);
		return this.#words[place] === text && parseInt(this.#commonness[place] ?? '0', 36) >= inNotes;
	}

	/** Words that begin so, the most common first. */
	beginningWith(prefix: string, most: number): string[] {
		const found: number[] = [];
		for (let place = this.#place(prefix); this.#words[place]?.startsWith(prefix); place++) found.push(place);
		return found
			.sort((a, b) => this.#commonnessAt(b) - this.#commonnessAt(a) || a - b)
			.slice(0, most)
			.map((place) => this.#words[place] ?? '');
	}

	/**
	 * Words that somebody who wrote `text` may have meant, the likeliest first: one edit for words of four or five letters,
	 * two from six on.
	 */
	near(text: string, most: number): Neighbour[] {
		const edits = allowedEdits(text);
		if (edits === 0) return [];
		const near: (Neighbour & { cost: number })[] = [];
		this.#words.forEach((word, place) => {
			if (word.length < 3 || Math.abs(word.length - text.length) > edits) return;
			const distance = editDistance(text, word, edits);
			if (distance > edits || !isPlausible(text, word, distance)) return;
			const sameBeginning = word.startsWith(text.charAt(0)) ? 0 : 0.5;
			near.push({
				text: word,
				edits: distance,
				cost: distance + sameBeginning - this.#commonnessAt(place) / 30,
			});
		});
		return near.sort((a, b) => a.cost - b.cost).slice(0, most);
	}

	#commonnessAt(place: number): number {
		return parseInt(this.#commonness[place] ?? '0', 36) % inNotes;
	}

	/** Where the first word stands that is not before `text`. */
	#place(text: string): number {
		let low = 0;
		let high = this.#words.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#words[middle] ?? '') < text) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

function allowedEdits(text: string): number {
	if (text.length < 4 || /^[\d.]+$/.test(text)) return 0;
	return text.length < 6 ? 1 : 2;
}

/** Two edits make anything of a short word: then the beginning must be right, and most pairs of letters. */
function isPlausible(text: string, word: string, distance: number): boolean {
	if (distance < 2) return true;
	const shared = pairsOf(text).filter((pair) => word.includes(pair)).length;
	return text.slice(0, 2).includes(word[0] ?? '') && shared >= (text.length - 1) / 3;
}

const pairsOf = (text: string): string[] =>
	Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
