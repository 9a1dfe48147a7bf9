import { oddCharacters } from '../../domain/characters.ts';
import type { Finding, NoteRule } from './notes.ts';

/** What cannot be seen may not be written as an entity either (`&#x202e;`); the text of the file has been looked at. */
export const characters: NoteRule = ({ recap, nodes }) => {
	// Some parsers read a NUL as the replacement character.
	const asWritten = recap.body.includes('\0') ? `${recap.body}\ufffd` : recap.body;
	return nodes.flatMap((node) => {
		const written = Object.entries(node).flatMap(([key, value]) =>
			readable.has(key) && typeof value === 'string' ? [node.type === 'html' ? decoded(value) : value] : [],
		);
		return written
			.flatMap((text) => oddCharacters(text))
			.filter(({ found }) => !asWritten.includes(found))
			.map(({ code, message, fix }): Finding => ({ node, code, message, fix }));
	});
};

/** What of a node stands on the page. */
const readable = new Set(['value', 'title', 'alt', 'url']);

/** HTML with the characters that its numbers stand for. */
const decoded = (html: string) =>
	html.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hexadecimal?: string, decimal?: string) => {
		const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
	});
