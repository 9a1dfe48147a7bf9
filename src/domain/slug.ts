/** Letters that Unicode does not take apart into a base letter and marks. */
const plainLetters: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

const plain = /^[\0-\x7f]*$/;

/** `text` in lower case without accents: "Kapuścińska" → "kapuscinska". */
export function fold(text: string): string {
	// Most names are plain, and there are thousands of them.
	if (plain.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[łøßæœđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** `text` as an id: lower-case ASCII words joined by hyphens; empty where it has no letter or digit of the Latin script. */
export function slug(text: string): string {
	return fold(text)
		.replace(/['’‘ʼ]/g, '')
		.replace(/&/g, ' and ')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

const longestId = 80;

/** What makes two spellings of a name the same: the slug, or, for other scripts, the name in lower case. */
export const nameKey = (name: string): string => slug(name) || fold(name).trim();

/** The id of a talk that has this title: its slug, cut at the last whole word within 80 characters. */
export function talkSlug(title: string): string {
	const whole = slug(title);
	if (whole.length <= longestId) return whole;
	const cut = whole.slice(0, longestId + 1);
	const lastHyphen = cut.lastIndexOf('-');
	return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, longestId);
}
