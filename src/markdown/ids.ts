import type { Root } from 'hast';
import { slug } from '../domain/slug.ts';
import { elements, textOf } from './tree.ts';

/** A heading of the notes. */
export interface Heading {
	/** 2 to 6. */
	depth: number;
	id: string;
	text: string;
}

/**
 * Give headings ids and footnotes their prefix. Every id begins with `idPrefix`, so that two recaps stand on one page
 * and no heading takes an id of the site.
 */
export function setIds(root: Root, idPrefix: string): Heading[] {
	const taken = new Map<string, number>();
	const headings: Heading[] = [];
	for (const node of elements(root)) {
		const { properties } = node;
		if (typeof properties['id'] === 'string') properties['id'] = prefixed(properties['id'], idPrefix);
		if (typeof properties['href'] === 'string' && properties['href'].startsWith('#')) {
			properties['href'] = `#${prefixed(properties['href'].slice(1), idPrefix)}`;
		}
		if (properties['ariaDescribedBy'] !== undefined)
			properties['ariaDescribedBy'] = [`${idPrefix}footnote-label`];
		const depth = Number(/^h([2-6])$/.exec(node.tagName)?.[1] ?? 0);
		if (depth === 0 || properties['id'] !== undefined) continue;
		const text = textOf(node);
		const base = slug(text) || 'section';
		const count = (taken.get(base) ?? 0) + 1;
		taken.set(base, count);
		properties['id'] = `${idPrefix}${base}${count > 1 ? `-${count}` : ''}`;
		headings.push({ depth, id: properties['id'], text });
	}
	return headings;
}

const prefixed = (id: string, idPrefix: string) => idPrefix + id.replace(/^user-content-/, '');
