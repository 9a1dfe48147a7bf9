import type { Html } from 'mdast';
import { allowed, allowedTags } from '../allowed.ts';
import { addressFault } from './links.ts';
import type { Finding, NoteRule, Notes } from './notes.ts';

/** Tags and attributes are those that survive, and what is opened is closed. */
export const html: NoteRule = (notes) => {
	const tags = tagsOf(notes);
	const opened = new Set(tags.filter(({ closes }) => !closes).map(({ name }) => name));
	return [
		...openComments(notes),
		...tags.flatMap((tag) => {
			if (allowedTags.has(tag.name)) return attributeFaults(tag);
			// The end of a tag that was reported needs no report of its own.
			return tag.closes && opened.has(tag.name) ? [] : foreign(tag);
		}),
		...neverClosed(tags),
	];
};

/** How many tags stand within each other, at most. */
export function levelsOfTags(nodes: Notes['nodes']): number {
	let [levels, most] = [0, 0];
	for (const { name, closes } of tagsOf({ nodes })) {
		if (needNoEnd.has(name) || !allowedTags.has(name)) continue;
		levels = Math.max(0, levels + (closes ? -1 : 1));
		most = Math.max(most, levels);
	}
	return most;
}

interface Tag {
	node: Html;
	name: string;
	closes: boolean;
	attributes: string;
	/** As far as its name, as it is written. */
	words: string;
}

function tagsOf({ nodes }: Pick<Notes, 'nodes'>): Tag[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'html') return [];
		const withoutComments = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
		return [...withoutComments.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^>]*)/gi)].map(
			([, slash, name = '', attributes = '']): Tag => ({
				node,
				name: name.toLowerCase(),
				closes: slash === '/',
				attributes,
				words: `<${slash}${name}`,
			}),
		);
	});
}

const foreign = ({ node, name, words }: Tag): Finding[] => [
	{
		node,
		words,
		code: 'html-tag',
		message: `the HTML tag <${name}> is not allowed in notes, so it would be taken out`,
		fix:
			name === 'img'
				? 'write the image in Markdown: ![what it shows](./image.png)'
				: 'use Markdown, or put it between `backticks` if it is meant to be read',
	},
];

function attributeFaults({ node, name, attributes }: Tag): Finding[] {
	const found = [...attributes.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)];
	return found.flatMap(([, attribute = '', double, single, bare]): Finding[] => {
		if (attribute.toLowerCase() === 'href') return addressFault(double ?? single ?? bare ?? '', node);
		if (mayHave(name).has(attribute.toLowerCase())) return [];
		return [
			{
				node,
				words: attribute,
				code: 'html-attribute',
				message: `the attribute “${attribute}” of <${name}> would be taken out`,
				fix: 'delete it',
			},
		];
	});
}

/** What writers may give a tag. What the renderer adds, such as ids and classes, is not for them. */
function mayHave(tag: string): Set<string> {
	const listed = [...(allowed.attributes?.[tag] ?? []), ...(allowed.attributes?.['*'] ?? [])];
	const names = listed.map((attribute) => (typeof attribute === 'string' ? attribute : attribute[0]));
	return new Set(names.filter((name) => !/^(?:id$|className|data|aria)/.test(name)));
}

const openComments = ({ nodes }: Notes): Finding[] =>
	nodes.flatMap((node) => {
		if (node.type !== 'html' || node.value.lastIndexOf('<!--') <= node.value.lastIndexOf('-->')) return [];
		return {
			node,
			words: '<!--',
			code: 'html-open',
			message: 'the comment is never closed, so everything below it would vanish',
			fix: 'close it with “-->”',
		};
	});

/** Tags whose end may be left out, or that have none. */
const needNoEnd = new Set(['br', 'hr', 'input', 'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody']);

function neverClosed(tags: readonly Tag[]): Finding[] {
	const open: Tag[] = [];
	for (const tag of tags) {
		if (!allowedTags.has(tag.name) || needNoEnd.has(tag.name)) continue;
		if (!tag.closes) open.push(tag);
		else {
			const at = open.findLastIndex(({ name }) => name === tag.name);
			if (at !== -1) open.splice(at, 1);
		}
	}
	return open.map(({ node, name, words }) => ({
		node,
		words,
		code: 'html-open',
		message: `<${name}> is never closed`,
		fix: `close it with </${name}>`,
	}));
}
