import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '../domain/faults.ts';
import { noteFaults, notesOf, tooDeep } from './note-faults.ts';
import type { NotesFile } from './note-rules/notes.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * What is wrong in the Markdown of a recap, with the place of each fault in the file. It needs nothing but the text, so it
 * works in a browser too; `npm run check` uses the same rules with a faster parser (`tree-of-notes.ts`).
 */
export function bodyFaults(recap: NotesFile): Fault[] {
	const notes = notesOf(recap, treeOf(recap.body));
	return notes ? noteFaults(notes) : [tooDeep(recap)];
}

function treeOf(body: string): Root | undefined {
	try {
		return parser.parse(body);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
