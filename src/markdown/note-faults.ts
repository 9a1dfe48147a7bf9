import type { Root } from 'mdast';
import type { Fault } from '../domain/faults.ts';
import { fewOfEach } from '../domain/few-of-each.ts';
import { characters } from './note-rules/characters.ts';
import { codeNumbers } from './note-rules/code-numbers.ts';
import { footnotes } from './note-rules/footnotes.ts';
import { headings, linksToHeadings } from './note-rules/headings.ts';
import { html, levelsOfTags } from './note-rules/html.ts';
import { images } from './note-rules/images.ts';
import { language } from './note-rules/language.ts';
import { links, references } from './note-rules/links.ts';
import { tables } from './note-rules/tables.ts';
import { deepest, faultOf, nodesOf, type NoteRule, type Notes, type NotesFile } from './note-rules/notes.ts';

const rules: readonly NoteRule[] = [
	headings,
	linksToHeadings,
	links,
	references,
	images,
	html,
	footnotes,
	codeNumbers,
	language,
	characters,
	tables,
];

/** The notes of a recap, ready for the rules; undefined where they have too many levels to be looked at. */
export function notesOf(recap: NotesFile, tree: Root | undefined): Notes | undefined {
	const nodes = tree && nodesOf(tree);
	if (nodes && levelsOfTags(nodes) > deepest) return undefined;
	return nodes && { recap, tree, nodes, lines: recap.body.split('\n') };
}

/** What is wrong in the Markdown of a recap, with the place of each fault in the file. */
export const noteFaults = (notes: Notes): Fault[] =>
	rules.flatMap((rule) => fewOfEach(rule(notes))).map((finding) => faultOf(finding, notes));

/** The fault of notes that have too many levels. */
export const tooDeep = ({ file, bodyLine }: NotesFile): Fault => ({
	code: 'too-deep',
	severity: 'error',
	file,
	path: [],
	place: { line: bodyLine, column: 1 },
	message: 'the notes have lists, quotations or tags of more than 50 levels',
	fix: 'take the levels apart',
});
