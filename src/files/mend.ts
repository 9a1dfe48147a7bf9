import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../domain/faults.ts';
import { splitFrontMatter } from './front-matter.ts';
import { loadContent } from './load.ts';
import { readFile } from './read-file.ts';
import { trimNotes, trimYaml } from './trailing-space.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** Something that was mended, for the report. */
export interface Mended {
	file: string;
	what: string;
}

/**
 * Mend what can be mended without changing what is meant, in the files of a content folder, and say what was done.
 * Every byte that has no fault stays.
 * @param only the only files to touch, by path from the content folder
 */
export function mendContent(root: string, only?: ReadonlySet<string>): Mended[] {
	const mended: Mended[] = [];
	const load = () =>
		loadContent(root, { infer: false, ...(only && { only }) }).faults.filter(
			({ mends }) => mends !== undefined,
		);
	for (const file of new Set(load().map((fault) => fault.file))) {
		mended.push(...rewrite(root, file, mendText));
	}
	// A value that is put in quotes can show the next fault of its file.
	for (let round = 0; round < mostRounds; round++) {
		const byFile = Map.groupBy(load(), ({ file }) => file);
		const done = [...byFile].flatMap(([file, faults]) =>
			rewrite(root, file, (text) => mendValues(file, text, faults)),
		);
		if (done.length === 0) break;
		mended.push(...done);
	}
	return mended;
}

const mostRounds = 5;

interface Change {
	text: string;
	done: string[];
}

function rewrite(root: string, file: string, mend: (text: string, file: string) => Change): Mended[] {
	const path = join(root, file);
	const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
	const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
	const { text, done } = mend(raw.slice(mark.length), file);
	if (done.length > 0) writeFileSync(path, mark + text);
	return done.map((what) => ({ file, what }));
}

/** Line ends, composed letters, and space at the end of lines. */
function mendText(raw: string, file: string): Change {
	const done: string[] = [];
	const say = (before: string, after: string, what: string) => {
		if (before !== after) done.push(what);
		return after;
	};
	let text = say(raw, raw.replace(/\r\n?/g, '\n'), 'line ends are LF');
	text = say(text, text.normalize('NFC'), 'letters and their accents are composed (NFC)');
	text = say(text, trimmed(text, file), 'space at the end of lines is gone');
	return { text, done };
}

function trimmed(text: string, file: string): string {
	if (!file.endsWith('.md')) return trimYaml(text);
	const parts = splitFrontMatter(text);
	if ('code' in parts) return text;
	const start = text.indexOf('\n') + 1;
	const end = text.length - parts.body.length;
	return (
		text.slice(0, start) +
		trimYaml(parts.yaml) +
		text.slice(start + parts.yaml.length, end) +
		trimNotes(parts.body)
	);
}

/** Values that need quotes, and names that have one right spelling. Each change is kept only if it mends its fault. */
function mendValues(file: string, text: string, faults: readonly Fault[]): Change {
	const done: string[] = [];
	let current = text;
	for (const fault of faults) {
		const change =
			fault.mends === 'suggestion' ? withSuggestion(file, current, fault) : withQuotes(file, current, fault);
		if (!change) continue;
		current = change.text;
		done.push(`line ${fault.place?.line ?? 1}: ${change.what}`);
	}
	return { text: current, done };
}

interface ValueChange {
	text: string;
	what: string;
}

function withSuggestion(
	file: string,
	text: string,
	{ path, suggestion = '' }: Fault,
): ValueChange | undefined {
	const { document, offset } = yamlOf(file, text);
	const range = document.rangeOf(path);
	if (!range) return undefined;
	const before = text.slice(offset + range[0], offset + range[1]);
	const after = splice(text, offset + range[0], offset + range[1], plainOrQuoted(suggestion));
	return valueAt(file, after, path) === suggestion
		? { text: after, what: `${before} → ${suggestion}` }
		: undefined;
}

function withQuotes(file: string, text: string, { path, place, code }: Fault): ValueChange | undefined {
	const { document, offset } = yamlOf(file, text);
	const range = document.rangeOf(path);
	if (code === 'wrong-type' && range) {
		const source = text.slice(offset + range[0], offset + range[1]);
		const after = splice(text, offset + range[0], offset + range[1], quoted(source));
		return valueAt(file, after, path) === source
			? { text: after, what: `${source} → ${quoted(source)}` }
			: undefined;
	}
	const lines = text.split('\n');
	const line = lines[(place?.line ?? 1) - 1] ?? '';
	const isItem = typeof path.at(-1) === 'number';
	const [, head = '', value = ''] =
		(isItem ? /^([ \t]*- +)(.*)$/ : /^([ \t]*(?:- +)?[\w-]+:[ \t]+)(.*)$/).exec(line) ?? [];
	// What holds quotes, brackets or a comment may mean something else than one text.
	if (value === '' || /["'[\]{}]|\s#/.test(value)) return undefined;
	lines[(place?.line ?? 1) - 1] = head + quoted(value);
	const after = lines.join('\n');
	return faultsAt(file, after, place?.line)
		? undefined
		: { text: after, what: `${value} → ${quoted(value)}` };
}

const splice = (text: string, start: number, end: number, insert: string) =>
	text.slice(0, start) + insert + text.slice(end);

const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** A text as YAML that is the same in a list on one line and elsewhere. */
const plainOrQuoted = (value: string) => (/^[\p{L}][\p{L}\p{N} .’'-]*$/u.test(value) ? value : quoted(value));

function yamlOf(file: string, text: string): { document: ParsedYaml; offset: number } {
	if (!file.endsWith('.md')) return { document: parseYaml(text), offset: 0 };
	const parts = splitFrontMatter(text);
	const yaml = 'code' in parts ? '' : parts.yaml;
	return { document: parseYaml(yaml), offset: text.indexOf('\n') + 1 };
}

function valueAt(file: string, text: string, path: Fault['path']): unknown {
	let value: unknown = yamlOf(file, text).document.data;
	for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
	return value;
}

/** Whether the file, as it would be, has a fault on the line. */
function faultsAt(file: string, text: string, line: number | undefined): boolean {
	const { faults, document } = readFile(file, () => Buffer.from(text));
	return faults.some((fault) => (fault.place ?? document?.locate(fault.path))?.line === line);
}
