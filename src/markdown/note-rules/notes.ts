import type { Nodes, Root } from 'mdast';
import type { RecapEntry } from '../../domain/content-kinds.ts';
import type { Fault, Place } from '../../domain/faults.ts';
import type { RecapData } from '../../domain/schemas/recap.ts';

/** A file of notes. The data are absent where the front matter cannot be used. */
export interface NotesFile extends Pick<RecapEntry, 'file' | 'language' | 'body' | 'bodyLine'> {
	data?: Pick<RecapData, 'takeaways' | 'source'>;
}

/** The notes of a recap as a rule sees them. */
export interface Notes {
	recap: NotesFile;
	tree: Root;
	/** Every node but the root, in the order of the text. */
	nodes: readonly Nodes[];
	lines: readonly string[];
}

/** What a rule finds: what is wrong, at a node, or at some words of it. */
export interface Finding extends Pick<Fault, 'code' | 'message' | 'fix' | 'suggestion'> {
	node: Nodes;
	words?: string;
}

export type NoteRule = (notes: Notes) => Finding[];

/** More levels than this nobody can read, and programs that walk them may crash. */
export const deepest = 50;

/** The nodes of a tree in the order of the text; undefined where it is too deep to be walked safely. */
export function nodesOf(tree: Nodes): Nodes[] | undefined {
	const nodes: Nodes[] = [];
	const open: [node: Nodes, depth: number][] = [[tree, 0]];
	for (let next = open.pop(); next; next = open.pop()) {
		const [node, depth] = next;
		if (depth > 2 * deepest) return undefined;
		if (depth > 0) nodes.push(node);
		if (!('children' in node)) continue;
		for (const child of node.children.toReversed()) open.push([child, depth + 1]);
	}
	return nodes;
}

/** The words of a node, without markup and without images. */
export function wordsOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A finding as a fault of the file. */
export function faultOf(finding: Finding, notes: Notes): Fault {
	const { code, message, fix, suggestion } = finding;
	return {
		code,
		severity: 'error',
		file: notes.recap.file,
		path: [],
		place: placeOf(finding, notes),
		message,
		fix,
		...(suggestion !== undefined && { suggestion }),
	};
}

/** Where a finding stands in the file. */
function placeOf({ node, words }: Finding, { lines, recap }: Notes): Place {
	const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
	const inFile = (line: number, column: number, length: number): Place => ({
		line: line + recap.bodyLine - 1,
		column,
		length: Math.max(1, length),
	});
	if (words !== undefined) {
		for (let line = start.line; line <= end.line; line++) {
			const at = (lines[line - 1] ?? '').indexOf(words, line === start.line ? start.column - 1 : 0);
			if (at !== -1) return inFile(line, at + 1, words.length);
		}
	}
	const endOfLine = (lines[start.line - 1] ?? '').length + 1;
	return inFile(start.line, start.column, (end.line === start.line ? end.column : endOfLine) - start.column);
}
