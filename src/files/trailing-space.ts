import { isDeepStrictEqual } from 'node:util';
import { treeOfNotes } from '../markdown/tree-of-notes.ts';
import { nodesOf } from '../markdown/note-rules/notes.ts';
import { samePage } from '../markdown/same-page.ts';
import type { FileFault } from './file-fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

/** Space at the end of lines where it means nothing: one fault for the file, at the first such line. */
export function trailingSpaceFaults({ yaml, yamlLine, body, bodyLine }: FrontMatter): FileFault[] {
	const lines = [...changed(yaml, trimYaml(yaml), yamlLine), ...changed(body, trimNotes(body), bodyLine)];
	const [first] = lines;
	if (!first) return [];
	const more = lines.length === 1 ? '' : ` (and ${lines.length - 1} more lines)`;
	return [
		{
			code: 'trailing-space',
			mends: 'text',
			path: [],
			place: first,
			message: `the line ends with space${more}`,
			fix: 'delete it, or run the check with --fix',
		},
	];
}

/** YAML without space at the end of its lines, as far as it says the same. */
export function trimYaml(yaml: string): string {
	const trimmed = yaml.replace(atEndOfLine, '');
	if (trimmed === yaml) return yaml;
	const [before, after] = [parseYaml(yaml), parseYaml(trimmed)];
	const same = before.faults.length === 0 && isDeepStrictEqual(before.data, after.data);
	return same ? trimmed : yaml;
}

/** Markdown without space at the end of its lines, but for line breaks and code, as far as it makes the same page. */
export function trimNotes(body: string): string {
	if (body.search(atEndOfLine) === -1) return body;
	const tree = treeOfNotes(body);
	const nodes = tree && nodesOf(tree);
	if (!nodes) return body;
	const lines = body.split('\n');
	const kept = new Set(
		nodes
			.filter(({ type }) => type === 'code' || type === 'html')
			.flatMap(({ position }) => {
				const [from, to] = [position?.start.line ?? 1, position?.end.line ?? 0];
				return Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index);
			}),
	);
	const trimmed = lines
		.map((line, index) => {
			const breaksLine = /\S {2,}$/.test(line) && (lines[index + 1] ?? '').trim() !== '';
			return kept.has(index) || breaksLine ? line : line.replace(atEndOfLine, '');
		})
		.join('\n');
	const after = treeOfNotes(trimmed);
	return after && samePage(tree, after) ? trimmed : body;
}

/** The look behind keeps a line of many spaces from being tried at each of them. */
const atEndOfLine = /(?<![ \t])[ \t]+$/gm;

function changed(
	before: string,
	after: string,
	firstLine: number,
): { line: number; column: number; length: number }[] {
	if (before === after) return [];
	const lines = after.split('\n');
	return before.split('\n').flatMap((line, index) => {
		const kept = lines[index]?.length ?? 0;
		return kept === line.length
			? []
			: { line: firstLine + index, column: kept + 1, length: line.length - kept };
	});
}
