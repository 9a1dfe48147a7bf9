import { describe, expect, test } from 'vitest';
import { longestAddress, newFile } from '../../../src/contribute/pull-request.ts';

describe('the link to a new file', () => {
	const form = 'https://github.com/a/b/new/main?filename=content%2F&value=';

	test('takes name and text along', () => {
		const { href, filled } = newFile(form, 'recaps/e/x.en.md', '---\na: "é & b"\n---\n');
		const { searchParams } = new URL(href);
		expect(filled).toBe(true);
		expect(searchParams.get('filename')).toBe('content/recaps/e/x.en.md');
		expect(searchParams.get('value')).toBe('---\na: "é & b"\n---\n');
	});

	test('takes the name alone where the address would be too long for the host', () => {
		const short = newFile(form, 'x', '').href.length;
		expect(newFile(form, 'x', 'a'.repeat(longestAddress - short)).filled).toBe(true);
		const long = newFile(form, 'x', 'a'.repeat(longestAddress - short + 1));
		expect(long.filled).toBe(false);
		expect(new URL(long.href).searchParams.has('value')).toBe(false);
		// An accent takes six characters of an address.
		expect(newFile(form, 'x', 'é'.repeat(1400)).filled).toBe(false);
	});
});
