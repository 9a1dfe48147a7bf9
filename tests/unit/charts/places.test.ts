import { describe, expect, test } from 'vitest';
import { columns, groupLabels } from '../../../src/charts/columns.ts';
import { levels } from '../../../src/charts/levels.ts';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { timeline } from '../../../src/charts/timeline.ts';

const size = { width: 100, height: 50 };

describe('columns', () => {
	test('are as high as their values, the greatest as high as the room', () => {
		const [half, whole, nothing] = columns([5, 10, 0], size);
		expect(whole).toMatchObject({ y: 0, height: 50 });
		expect(half).toMatchObject({ y: 25, height: 25 });
		expect(nothing?.height).toBe(0);
	});

	test('stand side by side within the room', () => {
		const places = columns([1, 1, 1, 1], size);
		places.slice(1).forEach(({ x }, index) => {
			expect(x).toBeGreaterThan((places[index]?.x ?? 0) + (places[index]?.width ?? 0));
		});
		const last = places.at(-1);
		expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100);
	});

	test('of one name share a label in their middle', () => {
		const places = columns([1, 1, 1], size);
		const labels = groupLabels(['2018', '2018', '2019'], places);
		expect(labels.map(({ text }) => text)).toEqual(['2018', '2019']);
		expect(labels[0]?.x).toBeGreaterThan(places[0]?.x ?? Infinity);
		expect(labels[0]?.x).toBeLessThan((places[1]?.x ?? 0) + (places[1]?.width ?? 0));
	});
});

test('a heat map has no colour for nothing, some for little, and the strongest for the most', () => {
	expect(levels([[0, 0.001, 1]])).toEqual([[0, 1, 6]]);
	expect(levels([[0, 0]])).toEqual([[0, 0]]);
});

test('a line of values that are all nothing lies at the bottom', () => {
	expect(sparkline([0, 0, 0], { width: 30, height: 10 }).end).toEqual({ x: 28, y: 8 });
});

test('editions stand in the order of their dates, and marks within their column', () => {
	const { columns: places, years } = timeline(
		[
			{ date: '2018-05-02', talks: 100, marks: [0, 0.5] },
			{ date: '2019-05-20', talks: 50, marks: [] },
		],
		size,
	);
	expect(places.map(({ height }) => height)).toEqual([50, 25]);
	expect(places[0]?.x).toBeLessThan(places[1]?.x ?? 0);
	for (const y of places[0]?.marks ?? [])
		expect(y).toBeLessThanOrEqual((places[0]?.y ?? 0) + (places[0]?.height ?? 0));
	expect(years.map(({ text }) => text)).toEqual(['2018', '2019']);
});
