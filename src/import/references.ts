import type { Nodes, Root, RootContent } from 'mdast';

/**
 * Bring together what Markdown keeps apart, so that every block can stand in another file: links and images get the
 * address that is defined elsewhere, and a footnote follows the block that refers to it.
 */
export function withReferences(tree: Root): RootContent[] {
	const addresses = new Map<string, string>();
	const notes = new Map<string, RootContent>();
	for (const node of tree.children) {
		if (node.type === 'definition') addresses.set(node.identifier, node.url);
		if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
	}
	const used = new Set<string>();
	const blocks = tree.children
		.filter(({ type }) => type !== 'footnoteDefinition')
		.flatMap((node) => {
			const noted = footnotesIn(resolved(node, addresses, used)).filter((id) => notes.has(id));
			const own = [...new Set(noted)].flatMap((id) => notes.get(id) ?? []);
			for (const id of noted) notes.delete(id);
			return [node, ...own];
		});
	const kept = blocks.filter((node) => node.type !== 'definition' || !used.has(node.identifier));
	return [...kept, ...notes.values()];
}

/** The same node, in which references have become links and images. */
function resolved(node: Nodes, addresses: ReadonlyMap<string, string>, used: Set<string>): Nodes {
	if (node.type === 'linkReference' || node.type === 'imageReference') {
		const url = addresses.get(node.identifier);
		if (url !== undefined) {
			used.add(node.identifier);
			Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url });
		}
	}
	if ('children' in node) for (const child of node.children) resolved(child, addresses, used);
	return node;
}

function footnotesIn(node: Nodes): string[] {
	if (node.type === 'footnoteReference') return [node.identifier];
	return 'children' in node ? (node.children as Nodes[]).flatMap(footnotesIn) : [];
}
