/** Numbers between 0 and 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Some of a list, drawn at random without repetition. */
export function drawn<Item>(list: readonly Item[], count: number, random: () => number): Item[] {
	const left = [...list];
	return Array.from({ length: Math.min(count, left.length) }, () => {
		const [item] = left.splice(Math.floor(random() * left.length), 1);
		return item as Item;
	});
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A word with one slip, as fingers make them: a letter left out, doubled, exchanged, or swapped with the next. */
export function slipped(word: string, random: () => number): string {
	const at = 1 + Math.floor(random() * (word.length - 2));
	const before = word.slice(0, at);
	const letter = word.charAt(at);
	const after = word.slice(at + 1);
	const other = letters.charAt(Math.floor(random() * letters.length));
	const slips = [
		before + after,
		before + letter + letter + after,
		before + other + after,
		before + after.charAt(0) + letter + after.slice(1),
	];
	const slip = slips[Math.floor(random() * slips.length)] ?? word;
	return slip === word ? before + after : slip;
}

/** A word of no language. */
export const gibberish = (random: () => number): string =>
	Array.from({ length: 6 + Math.floor(random() * 6) }, () =>
		letters.charAt(Math.floor(random() * letters.length)),
	).join('');
