import type { NoteRule } from './notes.ts';

/** A row may have fewer cells than the head: a page adds what is missing, which can be millions. */
export const tables: NoteRule = ({ nodes }) =>
	nodes.flatMap((node) => {
		if (node.type !== 'table') return [];
		const cells = node.children.length * (node.children[0]?.children.length ?? 0);
		if (cells <= mostCells) return [];
		return {
			node,
			code: 'table-size',
			message: `the table has ${node.children.length.toLocaleString('en')} rows of ${node.children[0]?.children.length ?? 0} columns`,
			fix: `keep it below ${mostCells.toLocaleString('en')} cells`,
		};
	});

const mostCells = 5000;
