import type { Graph, RecapNode, RecapVersion } from '../domain/graph/nodes.ts';

/** A file that programs read. */
export interface PublishedFile {
	/** Its address: a path from the root of the host, as `src/urls.ts` spells it. */
	path: string;
	/** Its media type. */
	type: string;
	/** Makes its content, which depends on nothing but the source: the same content makes the same bytes. */
	body: () => Body | Promise<Body>;
}

export type Body = string | Uint8Array<ArrayBuffer>;

/** What publications are made from. */
export interface Source {
	graph: Graph;
	/** The notes as HTML that can stand anywhere: every address in it is a whole one. */
	notes: (recap: RecapNode, version: RecapVersion) => Promise<RenderedNotes>;
}

export interface RenderedNotes {
	html: string;
	/** Words of the text, code included. */
	words: number;
}

/**
 * One way in which the record is published for programs: feeds, the API … It lists all its files at once, which must be
 * quick; what stands in them is made only when it is asked for.
 */
export type Publication = (source: Source) => Iterable<PublishedFile>;
