import { describe, expect, test } from 'vitest';
import { costOf, secondsOf } from '../../bench/measure/cost.ts';
import { outputOf } from '../../bench/measure/output.ts';
import { ratiosOf, spreadOf } from '../../bench/measure/statistics.ts';
import { Tree } from '../../support/tree.ts';

describe('what a command took', () => {
	test('is the user and system time of what the shell waited for', () => {
		expect(secondsOf('0m0.004s 0m0.008s\n1m2.500s 0m0.250s\n')).toBe(62.75);
	});

	test('counts what its own children did', async () => {
		const child = 'const end = process.cpuUsage().user + 5e5; while (process.cpuUsage().user < end);';
		const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`;
		const { cpuSeconds } = await costOf([process.execPath, '-e', parent], { cwd: '.' });
		expect(cpuSeconds).toBeGreaterThan(0.5);
	});

	test('is not told of a command that fails; what it said is', async () => {
		const failing = costOf([process.execPath, '-e', 'console.error("no room"); process.exit(3)'], {
			cwd: '.',
		});
		await expect(failing).rejects.toThrow(/failed \(3\):\nno room/);
	});
});

test('what a build wrote is counted, pages by their addresses', () => {
	using tree = new Tree().with({
		'index.html': 'home',
		'talks/a/index.html': 'talk',
		'404.html': '',
		'x.json': '{}',
	});
	const { files, bytes, pages } = outputOf(tree.root);
	expect({ files, bytes }).toEqual({ files: 4, bytes: 10 });
	expect(Object.fromEntries(pages)).toEqual({ '/': 4, '/talks/a/': 4, '/404.html': 0 });
});

test('several measurements are told by their median, the least and the most', () => {
	expect(spreadOf([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 });
	expect(spreadOf([1, 2, 3, 10]).median).toBe(2.5);
});

test('ratios are those of each round', () => {
	expect(ratiosOf([10, 40, 20], [5, 10, 20])).toEqual({ median: 2, least: 1, most: 4 });
});
