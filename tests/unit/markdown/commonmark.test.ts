import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { expect, test } from 'vitest';
import { allowed, linkAddress } from '../../../src/markdown/allowed.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { elements, textOf } from '../../../src/markdown/tree.ts';
import { strings } from '../../../src/strings/index.ts';
import { aRecap } from '../../support/content.ts';
import { commonMarkExamples } from '../../support/hostile/vectors.ts';

/*
 * The 652 examples of CommonMark 0.31.2. Every difference is of a kind that is made on purpose: after the changes of its
 * kinds, what the standard expects is what the pipeline makes. Which example has which is kept in a file, so that a new
 * version of the parser, or a change of ours, shows what it does to people's notes.
 */
const kinds: [kind: string, change: (tree: Root) => void][] = [
	// Blocks of code are `pre.code`, with their language beside them and a span for each line.
	[
		'code',
		each((node) => {
			const [code] = node.children;
			if (node.tagName !== 'pre' || code?.type !== 'element') return;
			const named = /language-(\S+)/.exec(String(code.properties['className'] ?? ''))?.[1];
			const language = node.properties['dataLanguage'] ?? named;
			Object.assign(node, {
				properties: {},
				children: [{ type: 'text', value: `${String(language ?? 'plaintext')}: ${textOf(node).trimEnd()}` }],
			});
		}),
	],
	// HTML, headings of the first level and images from elsewhere are cut down to the allow-list.
	[
		'allow-list',
		(tree) => {
			tree.children = (sanitize(tree, allowed) as Root).children;
		},
	],
	// A link leads to https, e-mail, a page of the site or a heading, or nowhere.
	[
		'link',
		each(({ properties }) => {
			const { href } = properties;
			if (typeof href !== 'string') return;
			if (!linkAddress.test(href) || !URL.canParse(href, 'https://example.org')) delete properties['href'];
		}),
	],
];

/** Why an example is still not the same after the changes. */
const addressIsLink = 'GitHub-flavoured Markdown makes a link of an address without angle brackets';
const explained: Record<number, string> = {
	602: addressIsLink,
	606: addressIsLink,
	608: addressIsLink,
	611: addressIsLink,
	612: addressIsLink,
};

test('what the pipeline makes of the examples of CommonMark differs in known ways only', async () => {
	const lines: string[] = [];
	const unexplained: number[] = [];
	for (const { number, markdown, html, section } of commonMarkExamples) {
		const ours = await rendered(markdown);
		const theirs = parsed(html);
		const differences = kinds.flatMap(([kind, change]) => {
			const before = comparable(theirs);
			change(theirs);
			return comparable(theirs) === before ? [] : kind;
		});
		if (ours === undefined) differences.push('refused');
		else if (comparable(ours) !== comparable(theirs)) unexplained.push(number);
		if (differences.length > 0) lines.push(`${number} ${section}: ${differences.join(', ')}`);
	}
	expect(unexplained).toEqual(Object.keys(explained).map(Number));
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/commonmark.txt');
}, 120_000);

/** What the pipeline makes of it, without marks and ids; undefined where a build would stop, since nothing is left. */
async function rendered(markdown: string): Promise<Root | undefined> {
	const pixel = { src: 'x', width: 1, height: 1 };
	const images = { get: () => pixel } as unknown as ReadonlyMap<string, typeof pixel>;
	try {
		const options = { idPrefix: 'p__', base: '/', images, words: strings.en.notes };
		const tree = parsed((await renderBody(aRecap({}, { body: markdown }), options)).html);
		kinds[0]?.[1](tree);
		return tree;
	} catch (error) {
		if (String(error).includes('nothing is left')) return undefined;
		throw error;
	}
}

const parsed = (html: string) => raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;

function each(change: (node: Element) => void): (tree: Root) => void {
	return (tree) => {
		for (const node of elements(tree)) change(node);
	};
}

/**
 * What of a tree is compared: not the ids, marks of links, addresses of images and frames of tables that the site adds, not
 * straight quotes, and not what is left of tags that are never closed.
 */
const comparable = (node: Nodes) =>
	outline(node)
		.replace(/<(a|b)><\/\1>/g, '')
		.replace(/\s+/g, ' ')
		.trim();

function outline(node: Nodes): string {
	if (node.type === 'text') return plain(node.value);
	if (!('children' in node)) return '';
	const inside = node.children.map(outline).join('').trim();
	if (node.type !== 'element' || node.tagName === 'div') return inside;
	const { href, title, alt, start, type, checked } = node.properties;
	const shown = Object.entries({
		href: href?.replace('#p__', '#'),
		title,
		alt: alt && plain(alt),
		start,
		type,
		checked,
	}).filter(([, value]) => value !== undefined && value !== '');
	const name = [node.tagName, ...shown.map(([key, value]) => `${key}=${String(value)}`)].join(' ');
	return `<${name}>${inside}</${node.tagName}>`;
}

const plain = (text: string) =>
	text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('…', '...').replace(/\s+/g, ' ');
