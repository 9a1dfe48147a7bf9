import { max } from 'd3-array';
import { scaleLinear, scaleSqrt, scaleUtc } from 'd3-scale';
import { round, type AxisLabel, type Column } from './columns.ts';

interface Dated {
	/** YYYY-MM-DD. */
	date: string;
	talks: number;
	/** Where in the order of its talks those with notes stand, between 0 and 1. */
	marks: readonly number[];
}

/** The editions as columns on a line of time, with a stroke for every marked talk. */
export function timeline(
	editions: readonly Dated[],
	size: { width: number; height: number },
): { columns: (Column & { marks: number[] })[]; years: AxisLabel[] } {
	const years = editions.map(({ date }) => Number(date.slice(0, 4)));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const x = scaleUtc()
		.domain([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)])
		.range([0, size.width]);
	const y = scaleLinear()
		.domain([0, max(editions, ({ talks }) => talks) ?? 1])
		.range([0, size.height]);
	const width = scaleSqrt().domain([0, 60]).range([30, 12])(editions.length);
	return {
		columns: editions.map(({ date, talks, marks }) => {
			const height = Math.max(3, y(talks));
			const top = size.height - height;
			return {
				x: round(Math.min(size.width - width, Math.max(0, x(new Date(`${date}T00:00:00Z`)) - width / 2))),
				y: round(top),
				width: round(width),
				height: round(height),
				marks: marks.map((place) => round(top + place * (height - 2.4))),
			};
		}),
		years: Array.from({ length: last - first + 1 }, (_, index) => ({
			text: `${first + index}`,
			x: round(x(Date.UTC(first + index, 6, 1))),
		})),
	};
}
