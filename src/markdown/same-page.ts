import type { Root } from 'mdast';
import { nodesOf } from './note-rules/notes.ts';

/** Whether two trees of Markdown make the same page, wherever their nodes stand in the text. */
export function samePage(one: Root, other: Root): boolean {
	// A tree that is too deep to be walked is not compared.
	if (!nodesOf(one) || !nodesOf(other)) return false;
	return withoutPlaces(one) === withoutPlaces(other);
}

const withoutPlaces = (tree: Root) =>
	JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
