import { max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';

/** How many strengths of colour a heat map has, besides none. */
export const levelCount = 6;

/** For each value its strength of colour, 0 (nothing) to 6 (the greatest value of all). */
export function levels(rows: readonly (readonly number[])[]): number[][] {
	const strength = scaleSqrt()
		.domain([0, Math.max(Number.EPSILON, max(rows.flat()) ?? 0)])
		.range([0, levelCount]);
	return rows.map((row) => row.map((value) => (value === 0 ? 0 : Math.max(1, Math.round(strength(value))))));
}
