import type { List, Nodes, RootContent } from 'mdast';
import { looksLikeHeading, type Block } from './post.ts';

/**
 * Blocks of a post from its Markdown tree.
 * @param firstLine the line of the file on which the tree begins
 */
export const blocksOf = (nodes: readonly RootContent[], firstLine = 1): Block[] =>
	nodes.map((node) => blockOf(node, firstLine));

export function blockOf(node: RootContent, firstLine = 1): Block {
	const text = plainText(node)
		.replace(/[ \t]+/g, ' ')
		.trim();
	const lead = leadOf(node);
	const kind = kindOf(node);
	const bold = kind === 'paragraph' && isLine(text) && lead !== '' && lead.length >= 0.9 * text.length;
	return {
		kind: bold ? 'heading' : kind,
		depth: node.type === 'heading' ? node.depth : bold ? looksLikeHeading : 0,
		text,
		lead,
		links: linksIn(node),
		line: (startOf(node) ?? 1) + firstLine - 1,
		lastLine: (node.position?.end.line ?? startOf(node) ?? 1) + firstLine - 1,
		nodes: [node],
	};
}

/** One block an item, for lists that tell of one talk an item. */
export const itemsOf = (block: Block): Block[] => {
	const list = block.nodes[0] as List;
	const first = block.line - (list.position?.start.line ?? 1) + 1;
	return list.children.map((item, index): Block => {
		const own: List = { ...list, children: [item], position: item.position };
		if (list.ordered) own.start = (list.start ?? 1) + index;
		return {
			...blockOf(own, first),
			kind: 'item',
			text: plainText(item)
				.replace(/[ \t]+/g, ' ')
				.trim(),
			lead: item.children[0] ? leadOf(item.children[0]) : '',
		};
	});
};

/** All text of a node; blocks inside it, and line breaks, begin a line. */
export function plainText(node: Nodes): string {
	if (node.type === 'break') return '\n';
	if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
	if ('value' in node) return node.value;
	if (!('children' in node)) return '';
	const separator = ['paragraph', 'heading', 'tableCell'].includes(node.type) || isInline(node) ? '' : '\n';
	return (node.children as Nodes[]).map(plainText).join(separator);
}

/** Where a node begins, or else the first node in it that knows. */
const startOf = (node: Nodes): number | undefined =>
	node.position?.start.line ??
	('children' in node ? (node.children as Nodes[]).map(startOf).find(Boolean) : undefined);

const isInline = ({ type }: Nodes) =>
	['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(type);

const isLine = (text: string) => text.length <= 160 && !text.includes('\n');

function kindOf(node: RootContent): Block['kind'] {
	switch (node.type) {
		case 'heading':
		case 'paragraph':
		case 'list':
		case 'code':
		case 'table':
			return node.type;
		case 'blockquote':
			return 'quote';
		case 'thematicBreak':
			return 'rule';
		default:
			return 'other';
	}
}

function leadOf(node: Nodes): string {
	if (!('children' in node) || node.type === 'list') return '';
	const first = (node.children as Nodes[]).find(
		(child) => child.type !== 'text' || child.value.trim() !== '',
	);
	return first && ['strong', 'link'].includes(first.type) ? plainText(first).trim() : '';
}

function linksIn(node: Nodes): string[] {
	const own = node.type === 'link' || node.type === 'image' ? [node.url] : [];
	// Site builders embed a recording by its id: {{< youtube id >}}, {% youtube id %}.
	if (node.type === 'text')
		return Array.from(
			node.value.matchAll(/\{[{%].{0,3}youtube\s+"?([\w-]{11})/g),
			([, id = '']) => `https://youtu.be/${id}`,
		);
	return 'children' in node ? [...own, ...(node.children as Nodes[]).flatMap(linksIn)] : own;
}
