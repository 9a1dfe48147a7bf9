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
	const taken: TakenIds = new Map(
		elements(root).map(({ properties }) => [prefixed(properties['id'] ?? '', idPrefix), 1]),
	);
	const headings: Heading[] = [];
	const seen = new Set<string>();
	for (const node of elements(root)) {
		const { properties } = node;
		if (typeof properties['id'] === 'string') {
			const id = prefixed(properties['id'], idPrefix);
			// Somebody can write the id of a footnote into a tag of their own.
			if (seen.has(id)) delete properties['id'];
			else properties['id'] = id;
			seen.add(id);
		}
		if (typeof properties['href'] === 'string' && properties['href'].startsWith('#')) {
			properties['href'] = `#${prefixed(properties['href'].slice(1), idPrefix)}`;
		}
		if (properties['ariaDescribedBy'] !== undefined)
			properties['ariaDescribedBy'] = [`${idPrefix}footnote-label`];
		const depth = Number(/^h([2-6])$/.exec(node.tagName)?.[1] ?? 0);
		if (depth === 0 || properties['id'] !== undefined) continue;
		const text = textOf(node);
		const id = freeId(idPrefix + (slug(text) || 'section'), taken);
		properties['id'] = id;
		headings.push({ depth, id, text });
	}
	return headings;
}

/** Ids that somebody has, each with the last number that was given to those who wanted it too. */
export type TakenIds = Map<string, number>;

/** The wanted id, or the first number after it that nobody has. */
export function freeId(wanted: string, taken: TakenIds): string {
	let id = wanted;
	let count = taken.get(wanted) ?? 1;
	while (taken.has(id)) id = `${wanted}-${++count}`;
	taken.set(wanted, count);
	taken.set(id, taken.get(id) ?? 1);
	return id;
}

const prefixed = (id: string, idPrefix: string) => idPrefix + id.replace(/^user-content-/, '');
