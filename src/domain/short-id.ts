/** Crockford's base 32: no letter that looks like a digit or like another letter. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 7;

/**
 * Seven letters and digits that stand for a text for ever: 35 bits of its FNV-1a hash (64 bits, over the bytes of
 * UTF-8). Two of ten thousand texts share theirs once in about 700 records; whoever publishes them must notice.
 */
export function shortId(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(text))
		hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	return Array.from(
		{ length },
		(_, place) => letters[Number((hash >> BigInt(64 - 5 * (place + 1))) & 31n)],
	).join('');
}
