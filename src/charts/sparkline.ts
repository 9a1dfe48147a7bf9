import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { round } from './columns.ts';

/** A line without axes: its path, the area below it, and where it ends. */
export interface Sparkline {
	line: string;
	area: string;
	end: { x: number; y: number };
}

/** The course of some values, from left to right, in a picture of the given size. */
export function sparkline(values: readonly number[], size: { width: number; height: number }): Sparkline {
	const margin = 2;
	const x = scaleLinear()
		.domain([0, Math.max(1, values.length - 1)])
		.range([margin, size.width - margin]);
	const y = scaleLinear()
		.domain([0, Math.max(Number.EPSILON, max(values) ?? 0)])
		.range([size.height - margin, margin]);
	const at = (_: number, index: number) => x(index);
	return {
		line: line<number>(at, y).curve(curveMonotoneX).digits(1)([...values]) ?? '',
		area: area<number>(at, size.height, y).curve(curveMonotoneX).digits(1)([...values]) ?? '',
		end: { x: round(x(values.length - 1)), y: round(y(values.at(-1) ?? 0)) },
	};
}
