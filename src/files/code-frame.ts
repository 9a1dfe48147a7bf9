import type { Place } from '../domain/faults.ts';

const linesAround = 1;
const widest = 92;
const tabWidth = 4;

/** A few lines of a text around a place, with line numbers and a caret below what is meant. */
export function codeFrame(text: string, { line, column, length = 1 }: Place): string[] {
	const lines = text.split('\n');
	if (line > lines.length) return [];
	const first = Math.max(1, line - linesAround);
	const last = Math.min(lines.length, line + linesAround);
	const start = firstColumn(lines[line - 1] ?? '', column);
	const gutter = `${last}`.length;
	const frame: string[] = [];
	for (let number = first; number <= last; number++) {
		const source = lines[number - 1] ?? '';
		// The empty line after the last line end is not a line of the file.
		if (number === lines.length && source === '' && number !== line) continue;
		const cut = visible(source.slice(start, start + widest));
		const shown = `${start > 0 && source !== '' ? '…' : ''}${cut}${source.length > start + widest ? '…' : ''}`;
		frame.push(`${number === line ? '>' : ' '} ${`${number}`.padStart(gutter)} │ ${shown}`.trimEnd());
		if (number === line) {
			const before = widthOf(visible(source.slice(start, column - 1))) + (start > 0 ? 1 : 0);
			const end = Math.min(column - 1 + length, start + widest);
			const carets = Math.max(1, widthOf(visible(source.slice(column - 1, end))));
			frame.push(`  ${' '.repeat(gutter)} │ ${' '.repeat(before)}${'^'.repeat(carets)}`);
		}
	}
	return frame;
}

/**
 * Text that is safe to print on a line: what a terminal would obey or nobody can see is written as its code. Nobody's file
 * can colour a terminal, clear it, turn the text around, or begin a line that a workflow takes for a command.
 */
export function visible(text: string): string {
	return text
		.replaceAll('\t', ' '.repeat(tabWidth))
		.replace(
			/[\0-\x08\x0a-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
			(character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
		);
}

/** Where a long line begins to be shown, so that the place is in sight. */
function firstColumn(line: string, column: number): number {
	if (line.length <= widest || column < widest / 2) return 0;
	return Math.min(column - Math.floor(widest / 3), line.length - widest / 2);
}

/** How many columns of a terminal a text takes up. */
function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return width;
}

const wide =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
