/** Several measurements of one thing. */
export interface Spread {
	median: number;
	least: number;
	most: number;
}

export function spreadOf(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (place: number) => sorted[place] ?? NaN;
	const middle = (sorted.length - 1) / 2;
	return {
		median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
		least: at(0),
		most: at(sorted.length - 1),
	};
}

/** How many times `other` each is, round by round: what slows a whole round down does not count. */
export const ratiosOf = (values: readonly number[], others: readonly number[]): Spread =>
	spreadOf(values.map((value, round) => value / (others[round] ?? NaN)));
