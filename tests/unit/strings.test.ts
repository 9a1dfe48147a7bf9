import { expect, test } from 'vitest';
import { strings } from '../../src/strings/index.ts';

/** Every text of the interface by its key; functions are called with examples. */
function texts(part: unknown, path = ''): [string, string][] {
	if (typeof part === 'string') return [[path, part]];
	if (typeof part === 'function')
		return [[path, String((part as (...given: unknown[]) => unknown)(3, 'x', 'y', 'z'))]];
	return Object.entries(part as object).flatMap(([key, value]) =>
		texts(value, path ? `${path}.${key}` : key),
	);
}

test('both languages have the same texts, and none is empty', () => {
	expect(texts(strings.fr).map(([key]) => key)).toEqual(texts(strings.en).map(([key]) => key));
	expect([...texts(strings.en), ...texts(strings.fr)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('French has its own typography', () => {
	const wrong = texts(strings.fr).filter(([, text]) =>
		/'|"|[^\u202f\u00a0]»|«[^\u202f]| [;!?]|[^\u00a0]:(?!\/)/.test(text),
	);
	expect(wrong).toEqual([]);
});

test('in French zero and one are singular, in English only one is', () => {
	expect(strings.fr.counts.talks(0, '0')).toBe('0\u00a0conférence');
	expect(strings.fr.counts.talks(2, '2')).toBe('2\u00a0conférences');
	expect(strings.en.counts.talks(0, '0')).toBe('0 talks');
	expect(strings.en.counts.talks(1, '1')).toBe('1 talk');
});
