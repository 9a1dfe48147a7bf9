import { recapSchema } from '../domain/schemas/recap.ts';
import type { FileFault } from './file-fault.ts';

export interface FrontMatter {
	yaml: string;
	/** The line on which the YAML begins, counted from 1. */
	yamlLine: number;
	body: string;
	bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Take a Markdown file apart into the YAML between its two `---` lines and the text below. */
export function splitFrontMatter(text: string): FrontMatter | FileFault {
	const lines = text.split('\n');
	if (!fence.test(lines[0] ?? '')) return beginning(lines);
	const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
	if (end === -1) {
		return {
			code: 'front-matter-open',
			path: [],
			message: 'the front matter has no end',
			fix: 'write a line “---” between the front matter and the notes',
		};
	}
	const early = earlyEnd(lines, end);
	if (early) return early;
	return {
		yaml: lines.slice(1, end).join('\n'),
		yamlLine: 2,
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2,
	};
}

/** Why the file does not begin as it should. */
function beginning(lines: readonly string[]): FileFault {
	const first = lines.findIndex((line) => line.trim() !== '');
	const line = lines[first] ?? '';
	const place = { line: Math.max(1, first + 1), column: 1, length: Math.max(1, line.length) };
	if (/^(?:\+\+\+|;;;|---[ \t]*(?:toml|json)\b|\{)/i.test(line)) {
		return {
			code: 'front-matter-language',
			path: [],
			place,
			message: `the file begins with “${line.slice(0, 20)}”, which is TOML or JSON`,
			fix: 'write the fields as YAML between two lines “---”',
		};
	}
	const missing = (message: string, fix: string): FileFault => ({
		code: 'front-matter-missing',
		path: [],
		place,
		message,
		fix,
	});
	if (first === -1) return missing('the file is empty', 'write the front matter and the notes');
	if (fence.test(line)) {
		return missing('the front matter does not begin in the first line', 'delete what stands above it');
	}
	if (line.startsWith('---')) {
		return missing(`the first line is “${line.slice(0, 20)}”, not “---”`, 'write exactly three hyphens');
	}
	return missing(
		'the file does not begin with front matter',
		'begin with a line “---”, then event, day, talk, speakers and tags, then a line “---”',
	);
}

const fields = Object.keys(recapSchema.shape);
const beginsWithField = new RegExp(`^(?:${fields.join('|')}):(?:\\s|$)`);

/** The line that ends the front matter although it should not: it has other words, or fields follow it. */
function earlyEnd(lines: readonly string[], end: number): FileFault | undefined {
	const line = lines[end] ?? '';
	const next = lines.slice(end + 1).find((other) => other.trim() !== '') ?? '';
	const said = !fence.test(line)
		? {
				message: `a line that begins with “---” ends the front matter, and this one goes on: “${line.slice(0, 40)}”`,
				fix: 'write exactly “---” if it is the end; otherwise put the value in quotes, on one line with its key',
			}
		: beginsWithField.test(next) && lines.slice(end + 1).some((other) => fence.test(other))
			? {
					message: `the front matter ends here, but fields follow (“${next.slice(0, 40)}”)`,
					fix: 'delete this line, so that the next “---” ends the front matter',
				}
			: undefined;
	if (!said) return undefined;
	return {
		code: 'front-matter-early',
		path: [],
		place: { line: end + 1, column: 1, length: line.length },
		...said,
	};
}
