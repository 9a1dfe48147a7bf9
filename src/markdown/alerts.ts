import type { Root } from 'hast';
import { element, isElement, replaceElements, textOf } from './tree.ts';

/** Titles of boxes by kind. */
export type AlertTitles = Readonly<Record<string, string>>;

const marker = /^\[!([A-Z]+)\][ \t]*(?:\n|$)/;

/** A quotation that begins with `[!NOTE]` alone on its line becomes a box with that title; so do the other kinds. */
export function boxAlerts(root: Root, titles: AlertTitles): void {
	replaceElements(root, (node) => {
		if (!isElement(node, 'blockquote')) return undefined;
		const first = node.children.find((child) => child.type === 'element');
		const text = isElement(first, 'p') ? first.children[0] : undefined;
		if (!isElement(first, 'p') || text?.type !== 'text') return undefined;
		const kind = marker.exec(text.value)?.[1]?.toLowerCase() ?? '';
		const title = Object.hasOwn(titles, kind) ? titles[kind] : undefined;
		if (title === undefined) return undefined;
		text.value = text.value.replace(marker, '');
		return element(
			'div',
			{ className: ['alert', `alert-${kind}`], role: 'note' },
			element('p', { className: ['alert-title'] }, title),
			...node.children.filter((child) => child.type === 'element' && textOf(child).trim() !== ''),
		);
	});
}
