import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersIn, headersText } from '../../../src/cli/headers-file.ts';
import { headerRules } from '../../../src/policy.ts';
import { caddyHeaders, nginxHeaders, type HeadersAt } from '../../support/server-examples.ts';

/** Files of every kind that the rules know. */
const paths = [
	'/api/v1/index.json',
	'/',
	'/fr/talks/kubecon-eu-2024/a-talk/',
	'/404.html',
	'/talks/kubecon-eu-2024/a-talk/embed/',
	'/fr/talks/kubecon-eu-2024/a-talk/embed/',
	'/feed.xml',
	'/fr/topics/keda/rss.xml',
	'/topics/keda/feed.json',
	'/fr/opensearch.xml',
	'/manifest.webmanifest',
	'/talks/kubecon-eu-2024/a-talk/index.md',
	'/events/kubecon-eu-2026/calendar.ics',
	'/cite/kubecon-eu-2024/notes.en.bib',
	'/cite/kubecon-eu-2024/notes.en.csl.json',
	'/api/v1/downloads/kubecon-notes.ndjson',
	'/api/v1/downloads/kubecon-notes.sqlite',
	'/sitemap-index.xml',
	'/theme.js',
	'/sw.js',
	'/favicon.svg',
	'/_astro/site.abc.css',
	'/_astro/a-picture.abc.svg',
	'/search-data/core.en.json',
	'/search-data/0a1b/terms/1.json',
	'/search-data/0a1b/records/1.json',
	'/search-data/0a1b/facets.json',
	'/search-data/0a1b/speakers.json',
	'/pagefind/pagefind.js',
	'/pagefind/wasm.en.pagefind',
	'/pagefind/pagefind.en_0a1b.pf_meta',
	'/pagefind/fragment/en_0a1b.pf_fragment',
	'/pagefind/index/en_0a1b.pf_index',
	'/pagefind/filter/en_0a1b.pf_filter',
];

const committed = readFileSync('public/_headers', 'utf8');
const headersAt = headersIn(committed);

test('public/_headers is what the policy says: after a change, run “npm run headers”', () => {
	expect(committed).toBe(headersText(headerRules, 'Made by “npm run headers” from src/policy.ts.'));
});

test('no line is longer and no file has more rules than Cloudflare reads', () => {
	expect(Math.max(...committed.split('\n').map(({ length }) => length))).toBeLessThan(2000);
	expect(headerRules.length).toBeLessThanOrEqual(100);
	for (const { path } of headerRules) expect(path.split('*').length, path).toBeLessThanOrEqual(2);
});

test.each([
	['/', 'no-cache'],
	['/search-data/core.en.json', 'no-cache'],
	['/sw.js', 'no-cache'],
	['/_astro/site.abc.css', 'public, max-age=31536000, immutable'],
	['/search-data/0a1b/terms/1.json', 'public, max-age=31536000, immutable'],
	['/pagefind/pagefind.en_0a1b.pf_meta', 'public, max-age=31536000, immutable'],
])('%s is kept by browsers as “%s”', (path, expected) => {
	expect(headersAt(path).get('Cache-Control')).toBe(expected);
});

test('a picture is shut in, a page is not', () => {
	expect(headersAt('/favicon.svg').get('Content-Security-Policy')).toMatch(/; sandbox$/);
	expect(headersAt('/').get('Content-Security-Policy')).not.toContain('sandbox');
});

test('only the page made for it can be shown in pages of other sites', () => {
	const ancestors = (path: string) =>
		/frame-ancestors (.*?)(;|$)/.exec(headersAt(path).get('Content-Security-Policy') ?? '')?.[1];
	expect(ancestors('/talks/kubecon-eu-2024/a-talk/embed/')).toBe('*');
	expect(ancestors('/fr/talks/kubecon-eu-2024/a-talk/embed/')).toBe('*');
	expect(ancestors('/talks/kubecon-eu-2024/a-talk/')).toBe("'none'");
	expect(ancestors('/talks/embed/')).toBe("'none'");
});

test('where two rules fit, their values stand side by side, unless the second drops the first', () => {
	const at = headersIn('/*\n  A: 1\n  B: 1\n/x/:one/*\n  ! A\n  A: 2\n  B: 2\n');
	expect(Object.fromEntries(at('/x/y/z'))).toEqual({ A: '2', B: '1, 2' });
	expect(Object.fromEntries(at('/x/y'))).toEqual({ A: '1', B: '1' });
});

const guide = readFileSync('docs/deploy.md', 'utf8');

describe.each<[string, HeadersAt]>([
	['nginx', nginxHeaders(guide)],
	['Caddy', caddyHeaders(guide)],
])('the example for %s in docs/deploy.md', (_, exampleAt) => {
	test.each(paths)('sends with %s what the policy says', (path) => {
		expect(Object.fromEntries(exampleAt(path))).toEqual(Object.fromEntries(headersAt(path)));
	});
});
