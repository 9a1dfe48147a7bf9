import { expect, test } from 'vitest';
import { shortId } from '../../../src/domain/short-id.ts';

// FNV-1a of “foobar” is 85944171f73967e8, of nothing cbf29ce484222325 (its authors' test vectors).
test.each([
	['foobar', 0x85944171f73967e8n],
	['', 0xcbf29ce484222325n],
])('the short id of “%s” is the first 35 bits of its hash', (text, hash) => {
	const letters = '0123456789abcdefghjkmnpqrstvwxyz';
	const value = shortId(text)
		.split('')
		.reduce((sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)), 0n);
	expect(value).toBe(hash >> 29n);
});
