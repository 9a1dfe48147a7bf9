/** Characters that a content file may not have, line ends and tabs apart. */
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

const whole = (text: string) =>
	text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC');

/** A text on one line, as a content file wants it: composed letters, no control characters, no space at its ends. */
export const oneLine = (text: string): string =>
	whole(text)
		.replace(/[\n\t\u2028\u2029]+/g, ' ')
		.trim();

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] => whole(text).split('\n').map(oneLine).filter(Boolean);

const emptyLines = /^(?:[ \t]*\n)+/;

/** How many lines `cleanBody` takes away at the beginning. */
export const emptyLinesBefore = (text: string): number =>
	(emptyLines.exec(whole(text))?.[0].split('\n').length ?? 1) - 1;

/** Markdown as a content file wants it: no empty lines around it, and a line end at its end. */
export const cleanBody = (text: string): string => `${whole(text).replace(emptyLines, '').trimEnd()}\n`;
