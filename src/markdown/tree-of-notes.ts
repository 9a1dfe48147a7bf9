import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/**
 * The tree of some Markdown, by the parser that renders it; undefined where it has so many levels that nobody should
 * try. It is many times as fast as remark and makes the same tree, with places (`tests/unit/markdown/note-faults.test.ts`).
 */
export function treeOfNotes(markdown: string): Root | undefined {
	return tooManyMarkers.test(markdown) ? undefined : (markdownToMdast(markdown) as Root);
}

/** A line that begins with hundreds of signs of quotations and lists. */
const tooManyMarkers = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){200}/m;
