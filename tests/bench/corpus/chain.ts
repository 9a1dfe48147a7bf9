/** A text as one after the other of its tokens: links and code stay whole, everything else ends at a space. */
const tokensOf = (text: string): string[] => text.match(/\[[^\]]*\]\([^)]*\)\S*|`[^`]*`\S*|[^ \n]+/g) ?? [];

/** Makes new texts of old ones: what follows a word here has followed it there, as often. */
export class Chain {
	readonly #starts: string[] = [];
	readonly #after = new Map<string, string[]>();

	constructor(texts: Iterable<string>) {
		for (const text of texts) {
			const tokens = tokensOf(text);
			if (tokens[0] === undefined) continue;
			this.#starts.push(tokens[0]);
			tokens.forEach((token, place) => {
				const next = this.#after.get(token) ?? [];
				// An empty one is the end of a text.
				next.push(tokens[place + 1] ?? '');
				this.#after.set(token, next);
			});
		}
	}

	/** A text of at most so many words. */
	text(random: () => number, most: number): string {
		const words: string[] = [];
		for (let word = picked(this.#starts, random); word && words.length < most;) {
			words.push(word);
			word = picked(this.#after.get(word) ?? [], random);
		}
		return words.join(' ');
	}
}

/** One of a list; undefined where it is empty. */
export const picked = <Item>(list: readonly Item[], random: () => number): Item | undefined =>
	list[Math.floor(random() * list.length)];
