import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The addresses outside the site that a Markdown text links to, with their lines counted from 1. Code does not count. */
export function externalLinks(markdown: string): { url: string; line: number }[] {
	const found: { url: string; line: number }[] = [];
	const visit = (node: Nodes): void => {
		if ((node.type === 'link' || node.type === 'definition') && /^https?:\/\//.test(node.url)) {
			found.push({ url: node.url, line: node.position?.start.line ?? 1 });
		}
		if ('children' in node) node.children.forEach(visit);
	};
	visit(parser.parse(markdown));
	return found;
}
