import type { Post } from './post.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** Read a post by the ending of its file name; a text with no known ending is looked at. */
export function readPost(source: string, fileName: string): Post {
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
