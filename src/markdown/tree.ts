import type { Element, ElementContent, Nodes, Root } from 'hast';

/** Every element below `node`, outermost first. */
export function* elements(node: Nodes): Generator<Element> {
	if (node.type === 'element') yield node;
	if ('children' in node) for (const child of node.children) yield* elements(child);
}

/** The words of a node, without markup. */
export function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

export const element = (
	tagName: string,
	properties: Element['properties'],
	...children: (ElementContent | string)[]
): Element => ({
	type: 'element',
	tagName,
	properties,
	children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

export const isElement = (node: Nodes | undefined, tagName: string): node is Element =>
	node?.type === 'element' && node.tagName === tagName;

/** Replace elements below `parent`: `change` returns the element that takes the place of another, or undefined to leave it. */
export function replaceElements(
	parent: Root | Element,
	change: (node: Element) => Element | undefined,
): void {
	parent.children = parent.children.map((child) => {
		if (child.type !== 'element') return child;
		const replacement = change(child);
		if (!replacement) replaceElements(child, change);
		return replacement ?? child;
	});
}

/** A copy that may be changed; Sätteri's own nodes may not. Throws where it has more levels than can be walked. */
export function copy<Node extends Nodes>(node: Node, level = 0): Node {
	if (level > deepest) throw new Error(`the notes have more than ${deepest} levels`);
	return {
		...node,
		...('properties' in node && { properties: { ...node.properties } }),
		...('children' in node && { children: node.children.map((child) => copy(child, level + 1)) }),
	};
}

const deepest = 300;
