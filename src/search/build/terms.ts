import { fields, inNotes, type TermBlock } from '../entity-files.ts';
import { commonness } from '../text/vocabulary.ts';
import { isStopWord, wordsOf, type Word } from '../text/words.ts';

/** About how many characters of JSON a block of terms holds; half of that, or less, once it is compressed. */
const blockSize = 7000;

const notes = fields.indexOf('notes');

/** Which entities have a word, field by field; made while the entities are added, one after the other. */
export class Terms {
	/** Entities by field, by key. */
	readonly #byKey = new Map<string, Set<number>[]>();
	/** Entities that have a word in a name, by the word as it is written. */
	readonly #byText = new Map<string, Set<number>>();
	/** Neighbouring words, which some write as one: where “multi cluster” stands. */
	readonly #neighbours = new Map<string, { entity: number; field: number }[]>();
	/** What stood with a hyphen somewhere, as one word. */
	readonly #hyphenated = new Set<string>();

	/** @param texts for each field */
	add(entity: number, texts: readonly (readonly string[])[]): void {
		texts.forEach((ofField, field) => {
			for (const text of ofField) {
				const words = wordsOf(text);
				for (const word of words) this.#addWord(word, entity, field);
				if (field !== notes) this.#noteNeighbours(words, text, { entity, field });
			}
		});
	}

	addKey(key: string, entity: number): void {
		entitiesOf(this.#byKey, key, 0).add(entity);
	}

	/** Where one writes “FluxCD” and another “Flux CD”, each finds the other. Call it when everything has been added. */
	joinCompounds(): void {
		for (const [compound, places] of this.#neighbours) {
			if (!this.#byText.has(compound) && !this.#hyphenated.has(compound)) continue;
			const [word] = wordsOf(compound);
			if (word) for (const { entity, field } of places) this.#addWord(word, entity, field);
		}
		this.#neighbours.clear();
	}

	/**
	 * Every word, sorted, with how common it is.
	 * @param more words that mean an entity in another way
	 * @param ofNotes words that stand in notes
	 */
	words(more: readonly string[], ofNotes: ReadonlySet<string>): { words: string[]; commonness: string } {
		const words = [...new Set([...this.#byText.keys(), ...more, ...ofNotes])].sort();
		const common = (word: string) =>
			commonness(this.#byText.get(word)?.size ?? 0) + (ofNotes.has(word) ? inNotes : 0);
		return { words, commonness: words.map((word) => common(word).toString(36)).join('') };
	}

	/** All terms in the order of their keys, in blocks. */
	blocks(): { first: string; terms: TermBlock }[] {
		const blocks: { first: string; terms: TermBlock; size: number }[] = [];
		for (const key of [...this.#byKey.keys()].sort()) {
			const lists = (this.#byKey.get(key) ?? []).map((entities) => differences([...entities]));
			const size = JSON.stringify(lists).length + key.length;
			const block = blocks.at(-1);
			if (block && block.size + size <= blockSize) {
				block.terms[key] = lists;
				block.size += size;
			} else blocks.push({ first: key, terms: { [key]: lists }, size });
		}
		return blocks;
	}

	#addWord({ text, keys }: Word, entity: number, field: number): void {
		if (isStopWord(text)) return;
		if (field !== notes) {
			const entities = this.#byText.get(text) ?? new Set();
			this.#byText.set(text, entities.add(entity));
		}
		for (const key of keys) entitiesOf(this.#byKey, key, field).add(entity);
	}

	#noteNeighbours(words: readonly Word[], text: string, place: { entity: number; field: number }): void {
		words.slice(1).forEach((word, at) => {
			const compound = (words[at]?.text ?? '') + word.text;
			const places = this.#neighbours.get(compound) ?? [];
			this.#neighbours.set(compound, places);
			places.push(place);
		});
		for (const [hyphenated] of text.matchAll(/[\p{L}\p{N}]{2,}(?:[-‑][\p{L}\p{N}]{2,})/gu)) {
			this.#hyphenated.add(
				wordsOf(hyphenated)
					.map((word) => word.text)
					.join(''),
			);
		}
	}
}

function entitiesOf(byKey: Map<string, Set<number>[]>, key: string, field: number): Set<number> {
	const ofKey = byKey.get(key) ?? [];
	byKey.set(key, ofKey);
	while (ofKey.length <= field) ofKey.push(new Set());
	return ofKey[field] ?? new Set();
}

const differences = (numbers: readonly number[]): number[] =>
	numbers.toSorted((a, b) => a - b).map((number, at, sorted) => number - (sorted[at - 1] ?? 0));
