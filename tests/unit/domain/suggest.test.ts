import { expect, test } from 'vitest';
import { nearest, withSuggestion } from '../../../src/domain/suggest.ts';

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

test('a suggestion stands in the message and beside it, or nowhere', () => {
	expect(withSuggestion('“Wellcome” is unknown', 'Welcome')).toEqual({
		message: '“Wellcome” is unknown; did you mean “Welcome”?',
		suggestion: 'Welcome',
	});
	expect(withSuggestion('“xyz” is unknown', undefined)).toEqual({ message: '“xyz” is unknown' });
});
