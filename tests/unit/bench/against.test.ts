import { expect, test } from 'vitest';
import { verdictOn } from '../../bench/against.ts';
import type { Cost } from '../../bench/measure/cost.ts';

const costs = (cpuSeconds: number[]): Cost[] =>
	cpuSeconds.map((seconds) => ({ cpuSeconds: seconds, wallSeconds: seconds, peakBytes: 5e8 }));

const verdict = (ours: number[], theirs: number[]) => verdictOn({ ours: costs(ours), theirs: costs(theirs) });

test('a checkout that takes 1.3 times the processor time of another is too slow', () => {
	const { text, isTooSlow } = verdict([13, 13, 13], [10, 10, 10]);
	expect(isTooSlow).toBe(true);
	expect(text).toContain('1.30 (1.30–1.30) times the processor time of the other, and 1.25 is the most');
});

test('one that takes 1.2 times as much is not', () => {
	const { text, isTooSlow } = verdict([12, 12, 12], [10, 10, 10]);
	expect(isTooSlow).toBe(false);
	expect(text).toContain('1.20 (1.20–1.20) times the processor time of the other.');
});

test('a machine that is slow for a round slows both, and one odd round decides nothing', () => {
	expect(verdict([10, 30, 10], [10, 30, 10]).ratio.median).toBe(1);
	expect(verdict([10, 20, 10], [10, 10, 10]).isTooSlow).toBe(false);
});
