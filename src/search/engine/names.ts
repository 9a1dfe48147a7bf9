import type { Core } from '../entity-files.ts';
import { wordsOf, type Word } from '../text/words.ts';

/** The names of topics and formats, in every language, whatever the form of their words and however they are joined. */
export class Names {
	readonly #topics = new Map<string, Set<number>>();
	readonly #formats = new Map<string, Set<number>>();

	constructor({ topics, formats }: Core) {
		topics.forEach(({ names }, place) => {
			for (const name of names) note(this.#topics, wordsOf(name), place);
		});
		formats.forEach((names, place) => {
			for (const name of names) note(this.#formats, wordsOf(name), place);
		});
	}

	/** How many words from `at` on are the longest name of something; 0 where there is none. */
	lengthAt(words: readonly Word[], at: number, most: number): number {
		for (let length = Math.min(most, words.length - at); length > 0; length--) {
			const { topics, formats } = this.named(words.slice(at, at + length));
			if (topics.size + formats.size > 0) return length;
		}
		return 0;
	}

	/** The places of the topics and formats that these words name. */
	named(words: readonly Word[]): { topics: Set<number>; formats: Set<number> } {
		const keys = keysOf(words);
		return { topics: union(this.#topics, keys), formats: union(this.#formats, keys) };
	}
}

/** “FluxCD” and “Flux CD” are one name, and so are “service meshes” and “service mesh”. */
function keysOf(words: readonly Word[]): string[] {
	const joined = words.map(({ text }) => text).join('');
	const english = words.map(({ keys }) => keys[0] ?? '').join('');
	const french = words.map(({ keys }) => keys.at(-1) ?? '').join('');
	return [...new Set([joined, `~${english}`, `~${french}`])];
}

function note(names: Map<string, Set<number>>, words: readonly Word[], place: number): void {
	for (const key of keysOf(words)) names.set(key, (names.get(key) ?? new Set()).add(place));
}

const union = (names: Map<string, Set<number>>, keys: readonly string[]): Set<number> =>
	new Set(keys.flatMap((key) => [...(names.get(key) ?? [])]));
