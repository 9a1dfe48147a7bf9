import type { Heading } from 'mdast';
import { slug } from '../../domain/slug.ts';
import { nearest, withSuggestion } from '../../domain/suggest.ts';
import { freeId, type TakenIds } from '../ids.ts';
import { wordsOf, type Finding, type NoteRule, type Notes } from './notes.ts';

/** Headings begin at the second level, skip none, and have words. */
export const headings: NoteRule = (notes) => {
	let above = 1;
	return headingsOf(notes).flatMap((node): Finding[] => {
		const { depth } = node;
		const allowed = above + 1;
		if (depth > 1) above = depth;
		if (wordsOf(node).trim() === '') {
			return [
				{ node, code: 'heading-empty', message: 'the heading has no words', fix: 'write it or delete it' },
			];
		}
		if (depth === 1) {
			return [
				{
					node,
					code: 'heading-1',
					message: 'the notes have a heading of the first level, which is the title of the page',
					fix: 'begin headings with “##”',
				},
			];
		}
		if (depth <= allowed) return [];
		const [marks, wanted] = ['#'.repeat(depth), '#'.repeat(allowed)];
		return [
			{
				node,
				code: 'heading-skip',
				message: `the heading has the level “${marks}”, but the level above it is “${'#'.repeat(allowed - 1)}”`,
				fix: `write “${wanted}”`,
				suggestion: wanted,
			},
		];
	});
};

/** A link within the notes leads to one of their headings. */
export const linksToHeadings: NoteRule = (notes) => {
	const ids: TakenIds = new Map();
	for (const heading of headingsOf(notes)) freeId(slug(wordsOf(heading)) || 'section', ids);
	const taken = new Set(ids.keys());
	return notes.nodes.flatMap((node): Finding[] => {
		if (node.type !== 'link' || !node.url.startsWith('#')) return [];
		const wanted = decode(node.url.slice(1));
		if (taken.has(wanted) || wanted.startsWith('user-content-fn') || wanted === 'footnote-label') return [];
		const near = nearest(wanted, taken);
		return [
			{
				node,
				words: node.url,
				code: 'link-heading',
				...withSuggestion(`no heading makes “${node.url}”`, near === undefined ? undefined : `#${near}`),
				fix:
					taken.size === 0
						? 'add the heading, or delete the link'
						: `write one of: ${[...taken].map((id) => `#${id}`).join(', ')}`,
			},
		];
	});
};

const headingsOf = ({ nodes }: Notes) => nodes.filter((node): node is Heading => node.type === 'heading');

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
