import type { Image, Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { allowedTags, localImage } from '../markdown/allowed.ts';
import { plainText } from './blocks.ts';
import { looksLikeHeading, type Block } from './post.ts';

const writer = unified()
	.use(remarkGfm)
	.use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' });

/**
 * The Markdown of some blocks as notes may have it: headings begin at the second level; pictures of other places
 * become links with their text, and links that notes cannot have become text with the address beside it.
 * @param url where the post stands, to make whole addresses of its own links
 */
export function bodyOf(blocks: readonly Block[], url: string | undefined): string {
	const nodes = joinedLists(blocks.flatMap(nodesOf)).flatMap((node) => mended(structuredClone(node), url));
	const root: Root = { type: 'root', children: levelled(nodes as RootContent[]) };
	return writer.stringify(root).trim();
}

/** The blocks of a text without markup: what looks like a heading is one, if something stands below it. */
function nodesOf(block: Block, index: number, blocks: readonly Block[]): RootContent[] {
	const [node] = block.nodes;
	const below = blocks[index + 1];
	const isBold = node?.type === 'paragraph' && block.lead !== '';
	if (block.depth !== looksLikeHeading || isBold || !below || below.kind === 'heading') return block.nodes;
	return node?.type === 'paragraph' ? [{ type: 'heading', depth: 2, children: node.children }] : block.nodes;
}

/** Items that were looked at one by one are a list again. */
function joinedLists(nodes: readonly RootContent[]): RootContent[] {
	const joined: RootContent[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (
			node.type === 'list' &&
			last?.type === 'list' &&
			node.ordered === last.ordered &&
			node.children.length === 1
		)
			joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
		else joined.push(node);
	}
	return joined;
}

/** Headings from the second level on, without leaving a level out. */
function levelled(nodes: RootContent[]): RootContent[] {
	const depths = nodes.flatMap((node) => (node.type === 'heading' ? node.depth : []));
	const top = Math.min(...depths);
	let last = 1;
	return nodes.map((node) => {
		if (node.type !== 'heading') return node;
		last = Math.min(node.depth - top + 2, last + 1, 6);
		return { ...node, depth: last as 2 | 3 | 4 | 5 | 6 };
	});
}

function mended(node: Nodes, url: string | undefined): Nodes[] {
	if (node.type === 'image') return image(node, url);
	if (node.type === 'link') return link(node, url);
	if (node.type === 'html') return html(node.value);
	if ('children' in node)
		node.children = (node.children as Nodes[]).flatMap((child) =>
			mended(child, url),
		) as typeof node.children & Nodes[];
	// A picture alone is a paragraph in Markdown.
	return [node];
}

const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const text = (value: string): PhrasingContent => ({ type: 'text', value });

function image(node: Image, url: string | undefined): Nodes[] {
	if (localImage.test(node.url) && node.alt) return [node];
	const words = node.alt?.trim() ?? '';
	const address = wholeAddress(node.url, url);
	if (address === undefined) return [text(words === '' ? '' : `${words} `), code(node.url)];
	return [{ type: 'link', url: address, children: [text(words === '' ? address : words)] }];
}

function link(node: Link, url: string | undefined): Nodes[] {
	const pictures = node.children.filter((child) => child.type === 'image');
	node.children = node.children.flatMap((child) =>
		child.type === 'image' ? text(child.alt ?? child.url) : (mended(child, url) as PhrasingContent[]),
	);
	const address = wholeAddress(node.url, url);
	const beside = pictures.filter(({ alt }) => alt).flatMap((picture) => [text(' '), code(picture.url)]);
	if (address !== undefined) {
		if (plainText(node).trim() === '') node.children = [text(address)];
		return [{ ...node, url: address }, ...beside];
	}
	if (plainText(node).trim() === node.url) return [code(node.url), ...beside];
	return [...node.children, ...(node.url === '' ? [] : [text(' '), code(node.url)]), ...beside];
}

/** An address that notes can link to; `undefined` where it cannot be made whole. */
function wholeAddress(address: string, base: string | undefined): string | undefined {
	if (/^(?:https:\/\/|mailto:)/.test(address)) return address;
	if (base === undefined || !URL.canParse(address, base)) return undefined;
	const whole = new URL(address, base);
	return whole.protocol === 'https:' ? whole.href : undefined;
}

/** Tags that notes cannot have go; what they point to stays. */
function html(value: string): Nodes[] {
	const tags = [...value.matchAll(/<\/?([a-z][a-z0-9-]*)/gi)].map(([, tag = '']) => tag.toLowerCase());
	if (tags.every((tag) => allowedTags.has(tag))) return [{ type: 'html', value }];
	const addresses = [...value.matchAll(/\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi)].map(
		([, target = '']) => target,
	);
	return addresses.map(code);
}
