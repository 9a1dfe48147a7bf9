import { expect, test } from 'vitest';
import { oneFile } from '../../../src/cli/changed/one-file.ts';
import { changedPages } from '../../../src/cli/changed/pages.ts';
import { loadContent } from '../../../src/files/load.ts';
import { site } from '../../../src/site.ts';
import { Tree } from '../../support/tree.ts';

const { graph } = loadContent('tests/fixtures/site');

test.each([
	[
		'recaps/kubecon-eu-2024/data-deluge.fr.md',
		['/fr/talks/kubecon-eu-2024/dealing-with-ebpfs-observability-data-deluge/'],
	],
	['recaps/kubecon-eu-2024/day-1.en.md', ['/events/kubecon-eu-2024/day-1/']],
	['recaps/kubecon-eu-2024/edition.en.md', ['/events/kubecon-eu-2024/']],
	['recaps/kubecon-eu-2024/not-yet.en.md', []],
	['talks/kubecon-eu-2024.yaml', ['/talks/kubecon-eu-2024/', '/fr/talks/kubecon-eu-2024/']],
	['topics/keda.yaml', ['/topics/keda/', '/fr/topics/keda/']],
	['people/boris-assboga.yaml', []],
	['pages/about.en.mdx', []],
])('%s shows on %j', (file, expected) => {
	expect(changedPages([file, file], graph).map(({ url }) => url)).toEqual(expected);
});

test('pages become one file with their styles and images, without scripts, in frames in which nothing runs', () => {
	using tree = new Tree().with({
		'talks/e/t/index.html': `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'"><link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/i.svg"><script src="/theme.js"></script><p>"Notes" & more</p><img alt="" src="/_astro/i.png" srcset="/_astro/i.png 2x"><a href="/topics/keda/">KEDA</a>`,
		'_astro/a.css': 'p { color: red }',
		'_astro/i.png': new Uint8Array([1, 2, 3]),
	});
	const html = oneFile(
		[
			{ url: '/talks/e/t/', name: 'A <b>title</b>' },
			{ url: '/talks/e/missing/', name: 'Missing' },
		],
		tree.root,
		'Two pages.',
	);
	const frame = /srcdoc="([^"]*)"/.exec(html)?.[1] ?? '';
	expect(html).toContain('<iframe sandbox ');
	expect(html).toContain("default-src 'none'");
	expect(html).not.toMatch(/<script|<b>|Missing/);
	expect(
		frame.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
	).toBe(
		`<!doctype html><style>p { color: red }</style><p>"Notes" & more</p><img alt="" src="data:image/png;base64,AQID"><a href="${site.origin}/topics/keda/">KEDA</a>`,
	);
});
