import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/cli/build-site.ts';
import { languages } from '../../src/domain/languages.ts';
import { shortId } from '../../src/domain/short-id.ts';
import { site } from '../../src/site.ts';
import { mostEntries } from '../../src/publish/feeds/feed.ts';
import { absolute, badgeAt, citationAt, feedsAt, oEmbedAt, urls } from '../../src/urls.ts';
import { recapAddress, recapPage, shownVersion } from '../../src/views/recap-place.ts';
import { citedByCiteproc, lettersOf, readBibTeX } from '../support/citations.ts';
import { readFeed } from '../support/feeds.ts';
import { graph, pageAt } from './site.ts';

const fileAt = (path: string) => readFileSync(join(outDir, path.slice(site.base.length)), 'utf8');
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const noted = graph.talks.filter(({ recaps }) => recaps.length > 0);

describe.each(languages)('in %s', (lang) => {
	const u = urls[lang];

	test('notes can be cited: readers of both formats find who, what, where and when', () => {
		for (const recap of graph.recaps) {
			const page = pageAt(recapPage(recap, u));
			const json = fileAt(citationAt(recap.id, lang, 'csl.json'));
			const [item] = JSON.parse(json) as {
				title: string;
				URL: string;
				issued: { 'date-parts': number[][] };
			}[];
			const names = recap.noteTakers.map(({ name }) => name);
			const [address = '', anchor = ''] = item?.URL.split('#') ?? [];
			expect(address).toBe(absolute(recapPage(recap, u)));
			expect(page).toContain(`id="${anchor}"`);

			const cited = citedByCiteproc(json);
			for (const part of [...names, item?.URL ?? '', `${item?.issued['date-parts'][0]?.[0]}`])
				expect(cited, recap.id).toContain(part);

			const [entry, ...others] = readBibTeX(fileAt(citationAt(recap.id, lang, 'bib')));
			expect(others).toEqual([]);
			expect(lettersOf(entry?.['AUTHOR'] ?? '')).toBe(lettersOf(names.join(' and ')));
			expect(lettersOf(entry?.['TITLE'] ?? '')).toBe(lettersOf(item?.title ?? ''));
			expect(entry).toMatchObject({ URL: item?.URL, YEAR: `${item?.issued['date-parts'][0]?.[0]}` });

			for (const format of ['bib', 'csl.json'] as const)
				expect(page).toContain(`href="${citationAt(recap.id, lang, format)}"`);
		}
	});

	test('a page with notes names its short address, which leads to it', () => {
		for (const page of new Set(graph.recaps.map((recap) => recapPage(recap, u)))) {
			const [, short = ''] = new RegExp(`href="${site.origin}(${u.home}n/[^"]+)"`).exec(pageAt(page)) ?? [];
			const leadsOn = pageAt(short);
			expect(leadsOn).toContain(`url=${page}"`);
			expect(leadsOn).toContain('noindex');
			expect(fileAt(`${site.base}_redirects`)).toContain(`${short} ${page} 301\n`);
		}
	});

	test('a talk with notes can be embedded: its page names what to ask, and the frame has the takeaways', () => {
		for (const talk of noted) {
			const page = pageAt(u.talk(talk));
			expect(page).toContain(`type="application/json+oembed" href="${oEmbedAt(u.talk(talk))}"`);
			const said = JSON.parse(fileAt(oEmbedAt(u.talk(talk)))) as Record<string, string | number>;
			expect(said).toMatchObject({ version: '1.0', type: 'rich', provider_url: absolute(u.home) });
			expect(said['html']).toContain(`src="${absolute(u.embed(talk))}"`);
			expect(said['html']).toContain(`width="${said['width']}" height="${said['height']}"`);
			const frame = pageAt(u.embed(talk));
			expect(frame).not.toContain('<script');
			expect(frame).toContain('noindex');
			expect(frame).toContain(`<link rel="canonical" href="${absolute(u.talk(talk))}">`);
			for (const recap of talk.recaps)
				for (const { data } of [...recap.versions.values()].filter(
					({ language }) => language === lang || !recap.versions.has(lang),
				))
					for (const takeaway of data.takeaways)
						expect(textOf(frame).replaceAll('&amp;', '&'), talk.id).toContain(textOf(takeaway));
		}
	});

	test('everybody who takes notes has a badge, and the code that shows it', () => {
		for (const person of graph.people.filter(({ recaps }) => recaps.length > 0)) {
			const page = pageAt(u.noteTaker(person));
			expect(page).toContain(`src="${badgeAt(u.noteTaker(person))}"`);
			expect(page).toContain(
				`(${absolute(badgeAt(u.noteTaker(person)))})](${absolute(u.noteTaker(person))})`,
			);
			expect(fileAt(badgeAt(u.noteTaker(person)))).toMatch(/^<svg[^]*<title>KubeCon Notes: \d+/);
		}
	});

	test('notes on a talk are in the feeds of its edition, topics, speakers and note takers', async () => {
		const addresses = new Map<string, Promise<string[]>>();
		const listedIn = (page: string) => {
			const known =
				addresses.get(page) ??
				readFeed(fileAt(feedsAt(page).atom)).then(({ items }) => items.map(({ url }) => url));
			addresses.set(page, known);
			return known;
		};
		for (const talk of noted) {
			for (const recap of talk.recaps) {
				// An entry leads to the notes in their own language, whatever that of the feed is.
				const { language } = shownVersion(recap, lang);
				const entry = absolute(recapAddress(recap, urls[language]));
				const pages = [
					u.event(talk.event),
					...talk.topics.map(u.topic),
					...talk.billings.map(({ person }) => u.speaker(person)),
					...recap.noteTakers.map(u.noteTaker),
				];
				for (const page of pages) {
					const listed = await listedIn(page);
					// What is older than the newest fifty is in none.
					if (listed.length < mostEntries) expect(listed, `${recap.id} in ${page}`).toContain(entry);
				}
			}
		}
	});
});

test('no two talks of the record would have the same short address', () => {
	const ids = graph.talks.map((talk) => shortId(`${talk.event.id}/${talk.id}`));
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/);
});
