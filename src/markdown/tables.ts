import type { Root } from 'hast';
import { element, elements, isElement, replaceElements } from './tree.ts';

/** Parsers align cells with styles (Sätteri) or with `align` (unified); a strict policy wants classes. */
export function alignWithClasses(root: Root): void {
	for (const cell of elements(root)) {
		if (!isElement(cell, 'td') && !isElement(cell, 'th')) continue;
		const { style, align } = cell.properties;
		const side = /^(?:text-align:\s*)?(left|right|center)$/.exec(style ?? align ?? '')?.[1];
		delete cell.properties['style'];
		delete cell.properties['align'];
		if (side !== undefined) cell.properties['className'] = [`align-${side}`];
	}
}

/** Wide tables scroll within a frame of their own, which a keyboard can reach. */
export function frameTables(root: Root, label: string): void {
	replaceElements(root, (node) =>
		isElement(node, 'table')
			? element('div', { className: ['table-frame'], role: 'group', ariaLabel: label, tabIndex: 0 }, node)
			: undefined,
	);
}
