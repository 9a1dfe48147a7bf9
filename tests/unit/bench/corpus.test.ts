import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/files/load.ts';
import { growContent, type Size } from '../../bench/corpus/grow.ts';
import { Tree } from '../../support/tree.ts';

const grown = (size: Size): Tree => {
	const tree = new Tree();
	growContent('content', tree.root, size);
	return tree;
};

const textsOf = ({ root }: Tree): Record<string, string> =>
	Object.fromEntries(
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.toSorted()
			.map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]),
	);

describe('content grown for the bench', () => {
	test('passes the check, with twice as much of everything', () => {
		using tree = grown({ scale: 2 });
		const { graph, faults } = loadContent(tree.root);
		const today = loadContent('content').graph;
		expect(faults).toEqual([]);
		const twice = (list: readonly unknown[]) => 2 * list.length;
		expect(graph.events).toHaveLength(twice(today.events));
		expect(graph.talks.filter(({ declared }) => !declared)).toHaveLength(
			twice(today.talks.filter(({ declared }) => !declared)),
		);
		expect(graph.topics).toHaveLength(twice(today.topics));
		expect(graph.recaps).toHaveLength(twice(today.recaps));
		expect(graph.people.length / today.people.length).toBeCloseTo(2, 1);
		expect(graph.organisations.length / today.organisations.length).toBeCloseTo(2, 1);
	});

	test('is the same each time, to the byte', () => {
		const size = { scale: 0.1, recaps: 40 };
		using one = grown(size);
		using other = grown(size);
		expect(textsOf(one)).toEqual(textsOf(other));
	});

	test('is less than today’s where that is asked for, with notes like those that people write', () => {
		using tree = grown({ scale: 0.1, recaps: 120 });
		const { graph, faults } = loadContent(tree.root);
		expect(faults).toEqual([]);
		expect(graph.recaps).toHaveLength(120);
		expect(graph.talks.length).toBeLessThan(loadContent('content').graph.talks.length / 5);
		const versions = graph.recaps.map((recap) => recap.versions);
		expect(versions.some((of) => of.size === 2)).toBe(true);
		const bodies = versions.flatMap((of) => [...of.values()].map(({ body }) => body)).join('\n');
		expect(bodies).toMatch(/^\| ---/m);
		expect(bodies).toMatch(/^```yaml$/m);
		expect(bodies).toMatch(/# \(1\)$/m);
		expect(bodies).toMatch(/^\[\^1\]: /m);
	});
});
