import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render.ts';
import { strings } from '../../../src/strings/index.ts';
import { aRecap } from '../../support/content.ts';

const images = new Map([
	['recaps/kubecon-eu-2024/chart.png', { src: '/_astro/chart.abc.png', width: 640, height: 320 }],
]);
const render = (body: string) =>
	renderBody(aRecap({}, { body }), { idPrefix: 'by-ada-', base: '/notes/', images, words: strings.en.notes });
const htmlOf = async (body: string) => (await render(body)).html;

test('headings have ids of their own that begin with the prefix', async () => {
	const { headings, html } = await render('## Results\n\n### Energy\n\n## Results\n');
	expect(headings).toEqual([
		{ depth: 2, id: 'by-ada-results', text: 'Results' },
		{ depth: 3, id: 'by-ada-energy', text: 'Energy' },
		{ depth: 2, id: 'by-ada-results-2', text: 'Results' },
	]);
	expect(html).toContain('<h2 id="by-ada-results-2">');
});

test('annotations lead to their explanation and back', async () => {
	const html = await htmlOf('```yaml\nmin: 0 # (1)\nmax: 1\n```\n\n1. Down to zero.\n');
	expect(html).not.toContain('# (1)');
	expect(html).toMatch(/id="by-ada-code_1_1_code" href="#by-ada-code_1_1_note"/);
	expect(html).toMatch(/<li id="by-ada-code_1_1_note"><a class="annotation" href="#by-ada-code_1_1_code"/);
});

test('code is coloured with classes, without a style attribute', async () => {
	const html = await htmlOf('```yaml\nname: value\n```\n');
	expect(html).toContain('class="tk-');
	expect(html).not.toContain('style=');
});

test('tables keep their alignment as classes and scroll within a labelled frame', async () => {
	const html = await htmlOf('| a | b |\n| :- | -: |\n| 1 | 2 |\n');
	expect(html).toContain('<div class="table-frame" role="group" aria-label="Table" tabindex="0"><table>');
	expect(html).toContain('<td class="align-right">2</td>');
});

test('footnotes lead there and back under the prefix', async () => {
	const html = await htmlOf('Text.[^1]\n\n[^1]: Note.\n');
	expect(html).toContain('href="#by-ada-fn-1" id="by-ada-fnref-1"');
	expect(html).toContain('<li id="by-ada-fn-1">');
	expect(html).toContain('aria-describedby="by-ada-footnote-label"');
});

test('links to other sites are marked, links to this site keep its base', async () => {
	const html = await htmlOf('[a](https://keda.sh/) and [b](/talks/).\n');
	expect(html).toContain('<a href="https://keda.sh/" rel="noopener nofollow ugc" class="external">a</a>');
	expect(html).toContain('<a href="/notes/talks/">b</a>');
});

test('an image beside the recap gets its published address and size', async () => {
	expect(await htmlOf('![A chart](./chart.png)\n')).toContain(
		'<img src="/_astro/chart.abc.png" alt="A chart" width="640" height="320" loading="lazy" decoding="async">',
	);
});

describe('stopped with the file’s name is', () => {
	test('an image that does not exist', async () => {
		await expect(render('![A chart](./none.png)\n')).rejects.toThrow(
			/recaps\/kubecon-eu-2024\/notes\.en\.md.*none\.png/,
		);
	});

	test('a picture from elsewhere', async () => {
		await expect(render('x <img src="https://example.org/track.png" onerror=alert(1)>\n')).rejects.toThrow(
			/notes\.en\.md/,
		);
	});

	test('a recap that renders to nothing', async () => {
		await expect(render('<script>all of it</script>\n')).rejects.toThrow(/notes\.en\.md.*nothing/);
	});
});

test.each([
	['a script', 'x <script>alert(1)</script>'],
	['an event handler', 'x <b onclick=alert(1)>y</b>'],
	['a frame', 'x <iframe src="https://example.org"></iframe>'],
	['a script address', '[x](javascript:alert(1))'],
	['a style', 'x <p style="position:fixed">y</p>'],
	['an id of the site', 'x <b id="content">y</b>'],
	['a form', 'x <form action="https://example.org"><input name=q></form>'],
])('%s does not get through', async (_what, body) => {
	const html = await htmlOf(`${body}\n`);
	expect(html).not.toMatch(/script|onclick|iframe|javascript:|example\.org|style=|id="content"|<form/);
	expect(html).toContain('x');
});

test.each(['kbd', 'mark', 'sub', 'sup', 'abbr'])('the tag %s stays', async (tag) => {
	expect(await htmlOf(`x <${tag}>y</${tag}>\n`)).toContain(`<${tag}>y</${tag}>`);
});

test('details fold', async () => {
	expect(await htmlOf('<details><summary>More</summary>\n\ntext\n\n</details>\n')).toMatch(
		/<details><summary>More<\/summary>[\s\S]*text[\s\S]*<\/details>/,
	);
});

test('markup that is never closed stays within the notes', async () => {
	const html = await htmlOf('before <div><table><p>\n\n<!-- open\n');
	expect(html).not.toMatch(/<div>|<!--/);
});

test('a quotation that begins with a kind of alert becomes a box with its title', async () => {
	const html = await htmlOf('> [!DEFINITION]\n> A **quorum** is a majority.\n\n> An ordinary quotation.\n');
	expect(html).toContain(
		'<div class="alert alert-definition" role="note"><p class="alert-title">Definition</p>',
	);
	expect(html).toContain('<blockquote>');
	expect(html).not.toContain('[!');
});

test('annotations work in a list, and a repeated number is linked once', async () => {
	const html = await htmlOf('- Item\n\n  ```yaml\n  a: 1 # (1)\n  b: 2 # (1)\n  ```\n\n  1. Why.\n');
	expect(html.match(/id="by-ada-code_1_1_code"/g)).toHaveLength(1);
	expect(html).toContain('<span class="annotation">1</span>');
	expect(html).not.toContain('data-annotation');
});

test('no two ids are the same, whatever the headings are called', async () => {
	const html = await htmlOf(
		'## Foo\n\n## Foo\n\n## Foo 2\n\n## Fn 1\n\n## Footnote label\n\nText.[^1]\n\n[^1]: Note.\n',
	);
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test.each(['//example.org/x', '/\\\\example.org/x'])(
	'a link to %s does not leave the site unmarked',
	async (address) => {
		expect(await htmlOf(`<a href="${address}">x</a>\n`)).not.toContain('href');
	},
);

test.each([
	'/\t/example.org',
	'\n//example.org',
	' https://example.org',
	'\\\\example.org',
	'http://example.org',
	'other',
	'../other',
])(
	'an address that a browser reads otherwise than it looks, or that leads nowhere, is taken out: %j',
	async (address) => {
		expect(await htmlOf(`x <a href="${address}">x</a>\n`)).not.toContain('href');
	},
);

test('no heading, footnote or tag takes the id of something else', async () => {
	const html = await htmlOf(
		'```yaml\na: 1 # (1)\n```\n\n1. Why.\n\n## Code 1 1 code\n\n## Code_1_1_code\n\n<a id="user-content-fn-1">x</a> <a id="user-content-fn-1">y</a>\n\nText.[^1]\n\n[^1]: Note.\n',
	);
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toContain('by-ada-code_1_1_code');
});

test('tags within tags stop the build with the name of the file, not with a crash', async () => {
	await expect(render(`x ${'<b>'.repeat(3000)}a${'</b>'.repeat(3000)}\n`)).rejects.toThrow(
		/notes\.en\.md: .*cannot be rendered/,
	);
});

test('nobody can take the Tab key to a place of their own', async () => {
	expect(await htmlOf('<pre tabindex="5">x</pre>\n')).not.toContain('tabindex="5"');
});

test('signs that HTML has names for are no words', async () => {
	expect((await render('Cats & dogs: `a < b && c > d`, R&D.')).words).toBe(8);
});
