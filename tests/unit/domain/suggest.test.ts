import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/domain/suggest.ts';

const titles = ['Is Serverless Powerfully Powerless?', 'Simplifying Multi-Cluster', 'Welcome'];

test.each([
	['Is serverless powerfuly powerless', 'Is Serverless Powerfully Powerless?'],
	['is serverless powerfully', 'Is Serverless Powerfully Powerless?'],
	['Wellcome', 'Welcome'],
	['Something else entirely', undefined],
	['Well', undefined],
])('“%s” is near to %s', (text, expected) => {
	expect(nearest(text, titles)).toBe(expected);
});

test('nothing is asked where nothing is near', () => {
	expect(didYouMean('xyz', titles)).toBe('');
});
