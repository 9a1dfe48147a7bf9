import { oddCharacters } from '../domain/characters.ts';
import type { Place } from '../domain/faults.ts';
import type { FileFault } from './file-fault.ts';

interface DecodedText {
	/** The text with plain line ends and composed letters. */
	text: string;
	faults: FileFault[];
}

/**
 * What the bytes of a file say. A file that is no text has one fault and no text; faults that leave the text readable
 * come with it.
 */
export function decode(bytes: Buffer, largest: number): DecodedText | FileFault {
	if (bytes.length > largest) {
		return {
			code: 'file-size',
			path: [],
			message: `the file has more than ${largest.toLocaleString('en')} bytes`,
			fix: 'shorten it or split it',
		};
	}
	const encoding = otherEncoding(bytes);
	if (encoding !== undefined) {
		return {
			code: 'file-encoding',
			path: [],
			message: `the file is not UTF-8 text${encoding}`,
			fix: 'save it again with the encoding UTF-8',
		};
	}
	const raw = utf8.decode(bytes);
	const plain = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
	const text = plain.normalize('NFC');
	return {
		text,
		faults: [...lineEndFaults(raw), ...compositionFaults(plain, text), ...characterFaults(text)],
	};
}

/** Faults of characters in a text that YAML wrote with escapes (`"\u202e"`). */
export function escapedCharacterFaults(data: unknown, path: (string | number)[] = []): FileFault[] {
	if (typeof data === 'string')
		return characterFaults(data).map(({ place: _, ...fault }) => ({ ...fault, path }));
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) =>
		escapedCharacterFaults(value, [...path, Array.isArray(data) ? Number(key) : key]),
	);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function otherEncoding(bytes: Buffer): string | undefined {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		return ', but UTF-16';
	}
	try {
		utf8.decode(bytes);
		return undefined;
	} catch {
		const at = bytes.findIndex((byte, index) => byte > 0x7f && !isUtf8(bytes.subarray(0, index + 4)));
		return ` (line ${bytes.subarray(0, at).toString('latin1').split('\n').length})`;
	}
}

/** Whether the bytes are UTF-8, apart from a character that is cut off at their end. */
function isUtf8(bytes: Buffer): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number, length = 1): Place {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return { line, column: offset - lineStart + 1, length };
}

function lineEndFaults(raw: string): FileFault[] {
	const at = raw.indexOf('\r');
	if (at === -1) return [];
	const kind = raw[at + 1] === '\n' ? 'CR LF (Windows)' : 'CR (old Mac)';
	return [
		{
			code: 'line-ends',
			mends: 'text',
			path: [],
			place: placeAt(raw.replace(/\r\n?/g, '\n'), at),
			message: `lines end with ${kind}`,
			fix: 'save the file with the line ends LF, or run the check with --fix',
		},
	];
}

function compositionFaults(plain: string, text: string): FileFault[] {
	if (plain === text) return [];
	let at = 0;
	while (plain[at] === text[at]) at++;
	return [
		{
			code: 'not-nfc',
			mends: 'text',
			path: [],
			place: placeAt(text, at),
			message: 'letters and their accents are stored apart (not in the Unicode form NFC)',
			fix: 'save the file in the form NFC, or run the check with --fix',
		},
	];
}

/** Characters that are invisible, damaged, or no part of a text. */
export const characterFaults = (text: string): FileFault[] =>
	oddCharacters(text).map(({ found, index, ...said }) => ({
		path: [],
		place: placeAt(text, index, found.length),
		...said,
	}));
