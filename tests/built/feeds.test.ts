import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/cli/build-site.ts';
import { languages } from '../../src/domain/languages.ts';
import { site } from '../../src/site.ts';
import { absolute, feedsAt, urls } from '../../src/urls.ts';
import { inLanguage } from '../../src/views/context.ts';
import { channelsOf } from '../../src/views/feeds.ts';
import { atomFaults, readFeed } from '../support/feeds.ts';
import { builtPages, fileUrls, graph, pageAt } from './site.ts';

const read = (path: string) => readFileSync(join(outDir, path.slice(site.base.length)), 'utf8');
const feedLinks = (html: string) =>
	[...html.matchAll(/<link rel="alternate" type="[^"]+" title="[^"]+" href="([^"]+)"/g)].map(
		([, href = '']) => href,
	);

/** What an entry says; readers of XML write addresses in its HTML their own way. */
const said = ({ id, url, published, html }: Awaited<ReturnType<typeof readFeed>>['items'][number]) => ({
	id,
	url,
	published,
	text: html.replace(/<[^>]+>/g, '').trim(),
});

test('every page names feeds, and every feed that it names is there', () => {
	const wrong: string[] = [];
	for (const { url, html } of builtPages()) {
		const named = feedLinks(html);
		if (named.length === 0) wrong.push(`${url}: none`);
		wrong.push(...named.filter((feed) => !fileUrls.has(feed)).map((feed) => `${url}: ${feed}`));
	}
	expect(wrong).toEqual([]);
});

describe.each(languages)('in %s', (lang) => {
	const channels = channelsOf(graph, inLanguage(lang));

	test('a page with a feed of its own names all its formats, and has a link to it', () => {
		for (const { page } of channels) {
			const html = pageAt(page);
			const own = Object.values(feedsAt(page));
			expect(feedLinks(html), page).toEqual(expect.arrayContaining(own));
			expect(html, page).toMatch(new RegExp(`<a [^>]*href="${feedsAt(page).atom}"`));
		}
	});

	test('feeds are valid, and lead to notes that stand at their address', async () => {
		const feeds = channels.map(({ page }) => ({ name: page, xml: read(feedsAt(page).atom) }));
		expect(
			await atomFaults(feeds.map(({ name, xml }) => ({ name: name.replaceAll('/', '_'), xml }))),
		).toEqual([]);
		for (const { name, xml } of feeds) {
			const { items, page } = await readFeed(xml);
			expect(page).toBe(absolute(name));
			for (const { url, html } of items) {
				const within = [...html.matchAll(/href="([^"]+#[^"]+)"/g)].map(([, address = '']) => address);
				for (const place of [url, ...within]) {
					if (!place.startsWith(absolute(site.base))) continue;
					const [address = '', anchor = ''] = place.slice(site.origin.length).split('#');
					expect(pageAt(address), place).toContain(`id="${anchor}"`);
				}
			}
		}
	});

	test('a feed says the same in every format', async () => {
		const { atom, rss, json } = feedsAt(urls[lang].home);
		const [first, ...others] = await Promise.all([atom, rss, json].map((path) => readFeed(read(path))));
		expect(first?.items.length).toBeGreaterThan(0);
		for (const { items } of others) expect(items.map(said)).toEqual(first?.items.map(said));
	});
});
