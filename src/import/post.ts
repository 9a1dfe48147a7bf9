import type { RootContent } from 'mdast';

/** A top-level piece of a post: what a draft takes or leaves as a whole. */
export interface Block {
	kind: 'heading' | 'paragraph' | 'list' | 'item' | 'quote' | 'code' | 'table' | 'rule' | 'other';
	/** Of a heading, 1 to 6. A heading that only looks like one has 7. */
	depth: number;
	/** What is read, without markup. */
	text: string;
	/** What stands in front in bold or as a link, if the block begins so. */
	lead: string;
	links: string[];
	/** The first and the last line in the file, counted from 1. */
	line: number;
	lastLine: number;
	/** Known to be furniture of the page by its markup, and why. */
	furniture?: string;
	nodes: RootContent[];
}

/** A post as it was read, whatever its format. */
export interface Post {
	blocks: Block[];
	/** Whether it was taken from a page, which has more on it than the post. */
	isPage: boolean;
	title?: string;
	authors: string[];
	url?: string;
	/** YYYY-MM-DD. */
	date?: string;
}

/** The depth of a line that looks like a heading in a text without markup. */
export const looksLikeHeading = 7;
