import type { Root } from 'hast';
import type { Language, Localised } from '../domain/languages.ts';
import { element, isElement, replaceElements, textOf } from './tree.ts';

/** GitHub's alerts, and one of our own for definitions. */
const titles: Record<string, Localised> = {
	note: { en: 'Note', fr: 'Note' },
	tip: { en: 'Tip', fr: 'Conseil' },
	important: { en: 'Important', fr: 'Important' },
	warning: { en: 'Warning', fr: 'Attention' },
	caution: { en: 'Caution', fr: 'Prudence' },
	definition: { en: 'Definition', fr: 'Définition' },
};

const marker = /^\[!([A-Z]+)\][ \t]*(?:\n|$)/;

/** A quotation that begins with `[!NOTE]` alone on its line becomes a box with that title; so do the other kinds. */
export function boxAlerts(root: Root, language: Language): void {
	replaceElements(root, (node) => {
		if (!isElement(node, 'blockquote')) return undefined;
		const first = node.children.find((child) => child.type === 'element');
		const text = isElement(first, 'p') ? first.children[0] : undefined;
		if (!isElement(first, 'p') || text?.type !== 'text') return undefined;
		const kind = marker.exec(text.value)?.[1]?.toLowerCase() ?? '';
		const title = titles[kind]?.[language];
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
