import { looksLikeHeading, type Block, type Post } from './post.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** Read a post by the ending of its file name; a text with no known ending is looked at. */
export function readPost(source: string, fileName: string): Post {
	const post = parsed(source, fileName);
	return { ...post, blocks: post.blocks.map(withNumberedHead) };
}

function parsed(source: string, fileName: string): Post {
	const text = source
		.replace(/^\ufeff/, '')
		.replaceAll('\r\n', '\n')
		.normalize('NFC');
	if (/\.html?$/i.test(fileName) || /^\s*<(?:!doctype|html)\b/i.test(text)) return readHtml(text);
	if (/\.(?:md|mdx|markdown)$/i.test(fileName)) return readMarkdown(text);
	return /^#{1,4} \S|^\*\*\S.*\*\*$/m.test(text) && !/^\s*•/m.test(text)
		? readMarkdown(text)
		: readText(text);
}

/** “1. A title”, alone and with text below, is a heading that somebody numbered, not a list. */
function withNumberedHead(block: Block, index: number, blocks: readonly Block[]): Block {
	const [list] = block.nodes;
	const below = blocks[index + 1];
	const isAlone =
		list?.type === 'list' &&
		list.ordered &&
		list.children.length === 1 &&
		list.children[0]?.children.length === 1;
	if (!isAlone || block.text.length > 160 || block.text.includes('\n') || below?.kind !== 'paragraph')
		return block;
	return { ...block, kind: 'heading', depth: looksLikeHeading };
}
