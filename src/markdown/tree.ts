import type { Element, ElementContent, Nodes, Root } from 'hast';

/** Every element below `node`, itself included, outermost first. */
export function elements(node: Nodes, found: Element[] = []): Element[] {
	if (node.type === 'element') found.push(node);
	if ('children' in node) for (const child of node.children) elements(child, found);
	return found;
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

/** Throws where a tree has more levels than can be walked. */
export function refuseDeep(node: Nodes, level = 0): void {
	if (level > deepest) throw new Error(`the notes have more than ${deepest} levels`);
	if ('children' in node) for (const child of node.children) refuseDeep(child, level + 1);
}

const deepest = 300;
