import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { expect, test } from 'vitest';
import type { RecapEntry } from '../../../src/domain/content-kinds.ts';
import { loadContent } from '../../../src/files/load.ts';
import { previewTree } from '../../../src/markdown/preview.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { strings } from '../../../src/strings/index.ts';
import { aRecap } from '../../support/content.ts';

const { records } = loadContent('content');
const options = { idPrefix: 'by-ada-', base: '/notes/' };

test.each(records.recaps.map((recap) => [recap.file, recap] as const))(
	'the preview of %s shows what its page shows',
	async (_file, recap) => {
		const [preview, page] = await both(recap);
		expect(preview).toEqual(page);
	},
);

test.each([
	[
		'quotes',
		`"So," he said, 'we don't "scale" it'. The '90s, (\"no\"), \`"x"\` and rock 'n' roll... 5'10", ("a") ['b']`,
	],
	[
		'quotes across emphasis',
		`"*one* two" '**three** four' _"five"_ "[six](https://x.org)" "\n\n'open\n\nclosed'`,
	],
	['quotes in a table', `| "a" | 'b' |\n| - | - |\n| "c | d" |`],
	['escaped and encoded marks', `\\"a\\" &quot;b&quot; \\... it\\'s`],
	['dashes, which stay', 'a -- b --- c - d'],
	['a table with alignment', '| a | b | c |\n| :- | -: | :-: |\n| 1 | 2 `x|y` | |\n| 1 |'],
	['task lists', '- [ ] open\n- [x] done\n  - [ ] below\n\n1. [x] first\n\n2. loose'],
	['lists', '* a\n* b\n\n  c\n\n3. d\n4. e\n   - f\n\n      code'],
	['footnotes', 'a[^1] b[^two] c[^1] [^none]\n\n[^two]: Two\n\n    more\n[^1]: One "quoted"\n'],
	[
		'links that are not marked up',
		'https://keda.sh/docs_(a), www.example.org. me@example.org <https://x.org> "https://y.org"',
	],
	['links by reference', '[a][x] ![b][x] [c]\n\n[x]: https://x.org "Title"\n[c]: </talks/>'],
	[
		'boxes',
		['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION', 'DEFINITION', 'OTHER']
			.map((kind) => `> [!${kind}]\n> Text.\n>\n> - item`)
			.join('\n\n'),
	],
	['a box in a list, a quotation in a box', '- a\n\n  > [!TIP]\n  > b\n  >\n  > > c'],
	['annotated code', '```yaml\na: 1 # (1)\nb: "2" // (2)\n```\n\n1. One\n2. Two\n3. Three'],
	[
		'code of every kind',
		'    indented "x"\n\n```\nplain\n```\n\n~~~go title="x"\nfunc main() {}\n\n\n~~~\n\n```mermaid\ngraph\n```',
	],
	['headings', '## A "quoted" `code`\n\n### B\n\nC\n---\n\n## A\n\n#### É à ñ\n\n## !!!'],
	['breaks and rules', 'a  \nb\\\nc\nd\n\n---\n\n* * *'],
	['strikethrough', '~~a~~ ~b~ ~~~c~~~'],
	[
		'html that is allowed',
		'x <kbd>K</kbd> <mark>m</mark> H<sub>2</sub>O <abbr title="T">A</abbr><br>y\n\n<details open><summary>S</summary>\n\n- **b**\n\n</details>\n\n<dl><dt>a</dt><dd>b</dd></dl>',
	],
	[
		'html that is not',
		'<script>alert(1)</script><img src=x onerror=alert(1)>a <b onclick=x style=color:red id=content class=y>b</b> <svg><script>1</script></svg> <iframe src=//x></iframe> <p align=right>z',
	],
	[
		'addresses that are not allowed',
		'[a](javascript:alert(1)) [b](//x.org) <a href="data:text/html,x">c</a> [d](/\\x.org) [e](http://x.org) [f](JaVaScRiPt:1)',
	],
	['markup that is never closed', '<div><table><b>\n\n<!-- open\n\n**a'],
	['entities and other scripts', '&amp; &lt;b&gt; &copy; &#x41; 日本語 «\u202fa\u202f» a\u00a0:'],
	['nothing', ''],
])('the preview shows %s as a page does', async (_what, body) => {
	const [preview, page] = await both(aRecap({}, { body: `words\n\n${body}` }));
	expect(preview).toEqual(page);
});

async function both(recap: RecapEntry): Promise<[string[], string[]]> {
	const words = strings[recap.language].notes;
	const pixel = { src: '/x.png', width: 1, height: 1 };
	const images = { get: () => pixel } as unknown as ReadonlyMap<string, typeof pixel>;
	const { html } = await renderBody(recap, { ...options, words, images });
	const preview = previewTree(recap.body, { ...options, words, image: () => '' });
	return [comparable(preview), comparable(parsed(html))];
}
const parsed = (html: string) => raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;

/** A tree as text, one node a line, without the colours of code, which the preview leaves out. */
function comparable(node: Nodes): string[] {
	return lines(raw(node));
}
function lines(node: Nodes, depth = 0): string[] {
	const indent = '  '.repeat(depth);
	if (node.type === 'text') return node.value.trim() === '' ? [] : [indent + JSON.stringify(node.value)];
	if (!('children' in node)) return [indent + node.type];
	if (isImage(node)) return [`${indent}image`];
	const children = joined(node.children);
	if (node.type !== 'element') return children.flatMap((child) => lines(child, depth));
	const attributes = Object.entries(node.properties)
		.filter(([, value]) => value !== undefined && value !== null)
		.map(([name, value]) => `${name}=${String(value)}`)
		.sort();
	return [
		[indent + node.tagName, ...attributes].join(' '),
		...children.flatMap((child) => lines(child, depth + 1)),
	];
}

/** The preview has no image files, so it says what stands there. */
const isImage = (node: Nodes) =>
	node.type === 'element' &&
	(node.tagName === 'img' || String(node.properties['className']) === 'missing-image');

/** Children without spans of colour, and texts that follow each other as one. */
function joined(children: Nodes[]): Nodes[] {
	const result: Nodes[] = [];
	for (const child of children.flatMap((node) => (isColour(node) ? joined(node.children) : [node]))) {
		const last = result.at(-1);
		if (child.type === 'text' && last?.type === 'text')
			result[result.length - 1] = { type: 'text', value: last.value + child.value };
		else result.push(child);
	}
	return result;
}

const isColour = (node: Nodes): node is Element =>
	node.type === 'element' &&
	node.tagName === 'span' &&
	Object.entries(node.properties).every(
		([name, value]) => name === 'className' && String(value).startsWith('tk-'),
	);
