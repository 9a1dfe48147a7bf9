import type { Element, Nodes, Root } from 'hast';
import { element, elements, isElement } from './tree.ts';

/**
 * Link the numbers of annotated code with the list that follows it: the number in the code leads to the explanation,
 * and the explanation leads back. Without a list the numbers stay as they are. Their ids have underscores, which no
 * heading's has.
 */
export function linkAnnotations(root: Root, idPrefix: string, label: (number: string) => string): void {
	let count = 0;
	const link = (parent: Root | Element): void => {
		const blocks = (parent.children as Nodes[]).flatMap((node) => (node.type === 'element' ? node : []));
		blocks.forEach((block, index) => {
			link(block);
			if (block.properties['dataAnnotations'] === undefined) return;
			delete block.properties['dataAnnotations'];
			count += 1;
			linkBlock(block, blocks[index + 1], `${idPrefix}code_${count}_`, label);
		});
	};
	link(root);
	// What somebody wrote into a tag of their own means nothing.
	for (const { properties } of elements(root)) delete properties['dataAnnotation'];
}

function linkBlock(
	block: Element,
	next: Element | undefined,
	idPrefix: string,
	label: (number: string) => string,
): void {
	const items = isElement(next, 'ol') ? next.children.filter((item) => isElement(item, 'li')) : [];
	const linked = new Set<string>();
	for (const line of elements(block)) {
		const number = line.properties['dataAnnotation'];
		if (typeof number !== 'string') continue;
		delete line.properties['dataAnnotation'];
		// Only the first of two lines with one number is linked, so that the way back is clear.
		const item = linked.has(number) ? undefined : items[Number(number) - 1];
		linked.add(number);
		line.children.push({ type: 'text', value: '  ' }, mark(number, item, idPrefix, label));
	}
	if (isElement(next, 'ol') && items.length > 0) next.properties['className'] = ['annotations'];
}

function mark(
	number: string,
	item: Element | undefined,
	idPrefix: string,
	label: (number: string) => string,
): Element {
	if (!item) return element('span', { className: ['annotation'] }, number);
	const [code, note] = [`${idPrefix}${number}_code`, `${idPrefix}${number}_note`];
	item.properties['id'] = note;
	item.children.unshift(
		element('a', { className: ['annotation'], href: `#${code}`, ariaLabel: label(number) }, number),
		{ type: 'text', value: ' ' },
	);
	return element(
		'a',
		{
			className: ['annotation'],
			id: code,
			href: `#${note}`,
			ariaLabel: label(number),
		},
		number,
	);
}
