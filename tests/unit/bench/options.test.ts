import { expect, test } from 'vitest';
import { optionsOf, small, toolNames } from '../../bench/options.ts';

test('without options, the bench is today’s record, three times, with every tool', () => {
	expect(optionsOf([])).toMatchObject({ sizes: [{ scale: 1 }], runs: 3, whole: 3, only: toolNames });
});

test('every size that is asked for is a case of its own', () => {
	const { sizes } = optionsOf(['--small', '--scale', '2,4', '--recaps', '10000']);
	expect(sizes).toEqual([small, { scale: 2 }, { scale: 4 }, { scale: 1, recaps: 10_000 }]);
});

test.each([
	[['--only', 'ours,jekyll'], '--only knows ours, floor, eleventy, hugo, not “jekyll”'],
	[['--scale', 'x'], '--scale wants a number above 0, not “x”'],
	[['--runs', '0'], '--runs wants a number above 0, not “0”'],
])('%j is refused', (args, message) => {
	expect(() => optionsOf(args)).toThrow(message);
});

test('what writers and readers wait for is measured when it is asked for', () => {
	expect(optionsOf([])).toMatchObject({ edits: false, readers: undefined });
	expect(optionsOf(['--edits', '--readers', 'dist'])).toMatchObject({ edits: true, readers: 'dist' });
});
