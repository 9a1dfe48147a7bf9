import type { Element, Root } from 'hast';
import { element, elements, isElement } from './tree.ts';

/**
 * Link the numbers of annotated code with the list that follows it: the number in the code leads to the explanation,
 * and the explanation leads back. Without a list the numbers stay as they are.
 */
export function linkAnnotations(root: Root, idPrefix: string, label: (number: string) => string): void {
	const blocks = root.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
	let count = 0;
	blocks.forEach((block, index) => {
		if (!isElement(block, 'pre') || block.properties['dataAnnotations'] === undefined) return;
		delete block.properties['dataAnnotations'];
		count += 1;
		const id = (number: string, end: string) => `${idPrefix}code-${count}-${number}-${end}`;
		const list = blocks[index + 1];
		const items = isElement(list, 'ol') ? list.children.filter((item) => isElement(item, 'li')) : [];
		for (const line of elements(block)) {
			const number = line.properties['dataAnnotation'];
			if (typeof number !== 'string') continue;
			delete line.properties['dataAnnotation'];
			const item = items[Number(number) - 1];
			line.children.push({ type: 'text', value: '  ' }, mark(number, item, id, label));
		}
		if (isElement(list, 'ol') && items.length > 0) list.properties['className'] = ['annotations'];
	});
}

function mark(
	number: string,
	item: Element | undefined,
	id: (number: string, end: string) => string,
	label: (number: string) => string,
): Element {
	if (!item) return element('span', { className: ['annotation'] }, number);
	item.properties['id'] = id(number, 'note');
	item.children.unshift(
		element(
			'a',
			{ className: ['annotation'], href: `#${id(number, 'code')}`, ariaLabel: label(number) },
			number,
		),
		{ type: 'text', value: ' ' },
	);
	return element(
		'a',
		{
			className: ['annotation'],
			id: id(number, 'code'),
			href: `#${id(number, 'note')}`,
			ariaLabel: label(number),
		},
		number,
	);
}
