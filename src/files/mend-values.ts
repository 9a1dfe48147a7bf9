import type { Fault } from '../domain/faults.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readFile } from './read-file.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** Values that need quotes, and names that have one right spelling. Each change is kept only if it mends its fault. */
export function mendValues(
	file: string,
	text: string,
	faults: readonly Fault[],
): { text: string; done: string[] } {
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
