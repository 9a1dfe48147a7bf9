import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

/** A column of a chart: where it stands, in units of the picture. */
export interface Column {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A label below a chart, in the middle of what it names. */
export interface AxisLabel {
	x: number;
	text: string;
}

/**
 * Columns side by side, as high as their values; a value of 0 has a height of 0.
 * @param size width and height of the room for them
 */
export function columns(values: readonly number[], size: { width: number; height: number }): Column[] {
	const x = scaleBand<number>()
		.domain(values.map((_, index) => index))
		.range([0, size.width])
		.paddingInner(0.28)
		.paddingOuter(0.05);
	const y = scaleLinear()
		.domain([0, Math.max(1, max(values) ?? 0)])
		.range([0, size.height]);
	return values.map((value, index) => {
		const height = value === 0 ? 0 : Math.max(2, y(value));
		return {
			x: round(x(index) ?? 0),
			y: round(size.height - height),
			width: round(x.bandwidth()),
			height: round(height),
		};
	});
}

/** One label for neighbours of the same name, in the middle of them. */
export function groupLabels(names: readonly string[], places: readonly Column[]): AxisLabel[] {
	const groups = new Map<string, Column[]>();
	names.forEach((name, index) => {
		const place = places[index];
		if (place) groups.set(name, [...(groups.get(name) ?? []), place]);
	});
	return [...groups].map(([text, of]) => {
		const [first, last] = [of[0], of.at(-1)];
		return { text, x: round(((first?.x ?? 0) + (last?.x ?? 0) + (last?.width ?? 0)) / 2) };
	});
}

export const round = (value: number) => Math.round(value * 10) / 10;
