import type { Element, Nodes, Root, RootContent } from 'hast';
import type { RootContent as MarkdownContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { blocksOf } from './blocks.ts';
import type { Block, Post } from './post.ts';

const parser = unified().use(rehypeParse);
const converter = unified().use(rehypeRemark).use(remarkGfm);

/** Read a post from a page. What the markup says is furniture is kept aside, as blocks that say why. */
export function readHtml(source: string): Post {
	const tree = parser.parse(source);
	const aside: { node: Element; why: string }[] = [];
	const body = find(tree, 'body') ?? tree;
	takeFurniture(body, aside);
	const blocks = [
		...blocksOf(toMarkdown(body)),
		...aside.flatMap(({ node, why }) =>
			blocksOf(toMarkdown(node)).map((block): Block => ({ ...block, furniture: why })),
		),
	].sort((a, b) => a.line - b.line);
	return {
		blocks: blocks.filter(({ text, links }) => text !== '' || links.length > 0),
		isPage: true,
		...factsOf(tree),
	};
}

/** The Markdown that a piece of HTML means. */
export const htmlToMarkdown = (source: string): MarkdownContent[] =>
	toMarkdown(unified().use(rehypeParse, { fragment: true }).parse(source));

function toMarkdown(node: Element | Root): MarkdownContent[] {
	const root: Root = { type: 'root', children: node.type === 'root' ? node.children : [node] };
	return converter.runSync(root).children;
}

const furnitureTags = new Set(['nav', 'footer', 'aside', 'form', 'button', 'dialog', 'template', 'svg']);
const silentTags = new Set(['script', 'style', 'noscript', 'head', 'link', 'meta', 'template']);
const furnitureRoles = new Set(['banner', 'navigation', 'contentinfo', 'complementary', 'search', 'dialog']);
const furnitureNames =
	/(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|social|cookies?|consent|comments?|respond|disqus|related|newsletter|subscribe|sidebar|author-?(?:box|card|bio|info)|post-?footer|site-?(?:header|footer)|pagination|promo|advert)(?:$|[-_ ])/i;

function takeFurniture(parent: Element | Root, aside: { node: Element; why: string }[]): void {
	parent.children = (parent.children as RootContent[]).filter((child) => {
		if (child.type === 'comment') return false;
		if (child.type !== 'element') return true;
		if (silentTags.has(child.tagName)) return false;
		if (child.tagName === 'iframe') linkInstead(child);
		const why = furnitureReason(child);
		if (why !== undefined) {
			aside.push({ node: child, why });
			return false;
		}
		takeFurniture(child, aside);
		return true;
	});
}

/** What is embedded, a recording say, becomes a link to it. */
function linkInstead(frame: Element): void {
	const src = frame.properties['src'];
	frame.tagName = 'a';
	frame.properties = typeof src === 'string' ? { href: src } : {};
	frame.children = [{ type: 'text', value: typeof src === 'string' ? src : '' }];
}

function furnitureReason({ tagName, properties }: Element): string | undefined {
	if (['main', 'article', 'body', 'h1', 'h2', 'h3'].includes(tagName)) return undefined;
	if (furnitureTags.has(tagName)) return `<${tagName}>`;
	const role = properties['role'];
	if (typeof role === 'string' && furnitureRoles.has(role)) return `role “${role}”`;
	const names = [properties['id'] ?? [], properties['className'] ?? []].flat().map(String);
	const name = names.find((value) => furnitureNames.test(value));
	return name === undefined ? undefined : `<${tagName}> named “${name}”`;
}

function find(node: Nodes, tagName: string): Element | undefined {
	if (node.type === 'element' && node.tagName === tagName) return node;
	if (!('children' in node)) return undefined;
	for (const child of node.children) {
		const found = find(child, tagName);
		if (found) return found;
	}
	return undefined;
}

function factsOf(tree: Root): Omit<Post, 'blocks' | 'isPage'> {
	const head = find(tree, 'head');
	const elements = (head?.children ?? []).filter((child) => child.type === 'element');
	const meta = (name: string) => {
		const found = elements.find(({ properties }) =>
			[properties['name'], properties['property']].includes(name),
		);
		const content = found?.properties['content'];
		return typeof content === 'string' && content.trim() !== '' ? content.trim() : undefined;
	};
	const canonical = elements.find(({ properties }) => [properties['rel']].flat().includes('canonical'));
	const href = canonical?.properties['href'];
	const url = typeof href === 'string' && href.startsWith('https://') ? href : undefined;
	const date = /^\d{4}-\d{2}-\d{2}/.exec(meta('article:published_time') ?? '')?.[0];
	const heading = find(tree, 'h1');
	const title = meta('og:title') ?? (heading ? textOf(heading) : undefined);
	const author = meta('author');
	return {
		authors: author ? [author] : [],
		...(title ? { title } : {}),
		...(url ? { url } : {}),
		...(date ? { date } : {}),
	};
}

const textOf = (node: Nodes): string =>
	node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('').trim() : '';
