import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/cli/build-site.ts';
import { languages, type Language } from '../../src/domain/languages.ts';
import { site } from '../../src/site.ts';
import { urls } from '../../src/urls.ts';
import { kinds } from './kinds.ts';
import { graph, pageAt, pageUrls } from './site.ts';

/*
 * What a page may weigh on its way to a reader: bytes of HTML, of styles and of scripts, as brotli sends them; bytes of
 * fonts; and how many files are asked for before the page is whole. Every budget is a little above what the page has.
 */
interface Weight {
	html: number;
	styles: number;
	scripts: number;
	fonts: number;
	requests: number;
}

const common = { styles: 10_000, scripts: 4_500, fonts: 35_000, requests: 10 };

/** Pages of which there is one. */
const single: Record<string, Partial<Weight> & { html: number }> = {
	home: { html: 8_000 },
	editions: { html: 3_500 },
	talks: { html: 3_500 },
	topics: { html: 23_000 },
	speakers: { html: 4_500 },
	organisations: { html: 7_500 },
	'note takers': { html: 3_000 },
	trends: { html: 19_000 },
	coverage: { html: 7_000 },
	search: { html: 3_000, scripts: 7_500 },
	about: { html: 6_000 },
	api: { html: 6_000 },
	contribute: { html: 16_000, scripts: 14_000 },
};

/** Pages of which there are many, by their addresses: the largest of each. Lists of hundreds of talks stay below 60 kB. */
const many: Record<string, { address: RegExp; budget: Partial<Weight> & { html: number } }> = {
	edition: { address: /^events\/[^/]+\/$/, budget: { html: 28_000, requests: 11 } },
	day: { address: /^events\/[^/]+\/day-\d+\/$/, budget: { html: 28_000 } },
	'list of talks': { address: /^talks\/[^/]+\/$/, budget: { html: 60_000 } },
	talk: { address: /^talks\/[^/]+\/[^/]+\/$/, budget: { html: 7_500, styles: 7_500 } },
	topic: { address: /^topics\/[^/]+\/$/, budget: { html: 42_000 } },
	'person or letter': { address: /^speakers\/[^/]+\/$/, budget: { html: 10_000 } },
	organisation: { address: /^organisations\/[^/]+\/$/, budget: { html: 45_000 } },
	'note taker': { address: /^note-takers\/[^/]+\/$/, budget: { html: 5_000 } },
};

const compressed = (content: string | Buffer) => brotliCompressSync(content).length;
const file = (address: string) => readFileSync(join(outDir, address.slice(site.base.length)));
const sum = (numbers: number[]) => numbers.reduce((whole, part) => whole + part, 0);

function weightOf(html: string): Weight {
	const of = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => file(address));
	const styles = of(/<link rel="stylesheet" href="([^"]+)"/g);
	const scripts = of(/<script[^>]* src="([^"]+)"/g);
	const fonts = of(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g);
	return {
		html: compressed(html),
		styles: sum(styles.map(compressed)),
		scripts: sum(scripts.map(compressed)),
		fonts: sum(fonts.map(({ length }) => length)),
		requests: 1 + styles.length + scripts.length + fonts.length,
	};
}

function within(html: string, budget: Partial<Weight>): void {
	const weight = weightOf(html);
	for (const [what, most] of Object.entries({ ...common, ...budget })) {
		expect(weight[what as keyof Weight], what).toBeGreaterThan(0);
		expect(weight[what as keyof Weight], what).toBeLessThanOrEqual(most);
	}
}

/** The page with the most bytes among those with such an address. */
function largest(address: RegExp, lang: Language): string | undefined {
	const home = urls[lang].home;
	const size = (url: string) => statSync(join(outDir, url.slice(site.base.length), 'index.html')).size;
	return [...pageUrls]
		.filter((url) => url.startsWith(home) && address.test(url.slice(home.length)))
		.map((url) => ({ url, size: size(url) }))
		.toSorted((a, b) => b.size - a.size)[0]?.url;
}

describe.each(languages)('in %s', (lang) => {
	test.each(Object.entries(single))('%s is within its budget', (kind, budget) => {
		within(pageAt(kinds[kind]?.(urls[lang]) ?? ''), budget);
	});

	test.each(Object.entries(many))('the largest %s is within its budget', (_, { address, budget }) => {
		const page = largest(address, lang);
		expect(page).toBeDefined();
		within(pageAt(page ?? ''), budget);
	});

	test('talks are light: HTML and styles, and with the fonts', () => {
		const noted = graph.talks.filter(({ recaps }) => recaps.length > 0);
		const weights = noted.map((talk) => weightOf(pageAt(urls[lang].talk(talk))));
		expect(Math.max(...weights.map(({ html, styles }) => html + styles))).toBeLessThanOrEqual(14_000);
		expect(Math.max(...weights.map(({ html, styles, fonts }) => html + styles + fonts))).toBeLessThanOrEqual(
			60_000,
		);
	});
});
