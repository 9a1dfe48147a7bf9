import type { Graph, RecapNode } from '../../domain/graph/nodes.ts';
import { textsOf } from '../text/words.ts';

/** What the notes on something say, in every language, as plain enough text for its words. */
export const textsOfNotes = ({ recaps }: { recaps: readonly RecapNode[] }): string[] =>
	recaps
		.flatMap(({ versions }) => [...versions.values()])
		.map(({ body, data }) => withoutAddresses([...data.takeaways, body].join('\n')));

/** The words of all notes, in every language. */
export const wordsOfNotes = (graph: Graph): Set<string> => new Set(textsOfNotes(graph).flatMap(textsOf));

const withoutAddresses = (markdown: string) => markdown.replace(/\bhttps?:\/\/[^\s)>\]]+/g, ' ');
