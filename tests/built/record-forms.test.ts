import ICAL from 'ical.js';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outDir } from '../../src/cli/build-site.ts';
import { languages } from '../../src/domain/languages.ts';
import { hasCalendar, times } from '../../src/domain/queries/calendar.ts';
import { site } from '../../src/site.ts';
import { absolute, calendarAt, markdownAt, openSearchAt, programFiles, urls } from '../../src/urls.ts';
import { readSitemap, readSitemapIndex, sitemapFaults } from '../support/sitemaps.ts';
import { builtPages, fileUrls, graph, pageAt, pageUrls } from './site.ts';

const fileAt = (path: string) => readFileSync(join(outDir, path.slice(site.base.length)), 'utf8');
const pathOf = (address: string) => address.slice(site.origin.length);

async function sitemapEntries() {
	expect(fileAt(programFiles.robots)).toContain(`Sitemap: ${absolute(programFiles.sitemapIndex)}\n`);
	const index = { name: 'index', xml: fileAt(programFiles.sitemapIndex) };
	const parts = readSitemapIndex(index.xml).map((address) => ({
		name: address,
		xml: fileAt(pathOf(address)),
	}));
	expect(await sitemapFaults(parts)).toEqual([]);
	return parts.flatMap(({ xml }) => readSitemap(xml));
}

test('the sitemaps name exactly the pages that are their own and may be kept, with their translations', async () => {
	const entries = await sitemapEntries();
	const named = new Map(entries.map(({ url, alternates }) => [pathOf(url), alternates]));
	expect(named.size).toBe(entries.length);
	const wrong: string[] = [];
	for (const { url, html } of builtPages()) {
		const own = html.includes(`<link rel="canonical" href="${site.origin}${url}">`);
		const kept = own && !html.includes('<meta name="robots" content="noindex">');
		if (kept !== named.has(url)) wrong.push(url);
		const alternates = [...html.matchAll(/<link rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)].map(
			([, href = '']) => href,
		);
		if (kept && alternates.join() !== named.get(url)?.join()) wrong.push(`${url}: alternates`);
		named.delete(url);
	}
	expect([...wrong, ...named.keys()]).toEqual([]);
});

test('a page that only repeats another in other words around it names that one as its own', () => {
	const canonical = (page: string) => /<link rel="canonical" href="([^"]+)"/.exec(pageAt(page))?.[1];
	for (const talk of graph.talks) {
		const translated = talk.recaps.some(({ versions }) => versions.has('fr'));
		expect(canonical(urls.fr.talk(talk))).toBe(absolute(urls[translated ? 'fr' : 'en'].talk(talk)));
	}
});

describe.each(languages)('in %s', (lang) => {
	const u = urls[lang];

	test('the page of every talk, day, edition and topic names its copies in Markdown and JSON, which lead to it and to each other', () => {
		const pages = [
			...graph.talks.map(u.talk),
			...graph.events.map(u.event),
			...graph.events.flatMap(({ days }) => days.map(u.day)),
			...graph.topics.map(u.topic),
		];
		for (const page of pages) {
			expect(pageAt(page)).toContain(
				`<link rel="alternate" type="text/markdown" href="${markdownAt(page)}">`,
			);
			const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(fileAt(markdownAt(page))) ?? [];
			const { json } = parse(front) as { json: string };
			expect(parse(front)).toMatchObject({ url: absolute(page), lang });
			expect(JSON.parse(fileAt(pathOf(json)))).toMatchObject({
				links: { html: { [lang]: absolute(page) }, markdown: { [lang]: absolute(markdownAt(page)) } },
			});
			expect(pageAt(page)).toContain(`<link rel="alternate" type="application/json" href="${pathOf(json)}">`);
		}
	});

	test('the descriptor for browsers leads to the search page', () => {
		const xml = fileAt(openSearchAt(u.home));
		expect(xml).toContain(`template="${absolute(u.search)}?q={searchTerms}"`);
		expect(pageAt(u.home)).toContain(`href="${openSearchAt(u.home)}"`);
	});
});

test('notes stand in the Markdown copies word for word, and no address in their lists leads nowhere', () => {
	for (const { talk, versions } of graph.recaps) {
		if (!talk) continue;
		for (const [lang, { body }] of versions) {
			const copy = fileAt(markdownAt(urls[lang].talk(talk)));
			const plain = body.split('\n').filter((line) => line.trim() !== '' && !line.includes(']'));
			for (const line of plain) expect(copy).toContain(line.trimEnd());
		}
	}
	const lost = globSync('**/index.md', { cwd: outDir })
		.concat('llms.txt')
		.flatMap((path) => {
			const text = readFileSync(join(outDir, path), 'utf8');
			return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
				.map(([, address = '']) => address)
				.filter((address) => address.startsWith(site.origin + site.base))
				.map((address) => pathOf(address).replace(/#.*/, ''))
				.filter((target) => !pageUrls.has(target) && !fileUrls.has(target))
				.map((target) => `${path}: ${target}`);
		});
	expect(lost.slice(0, 20)).toEqual([]);
});

test('llms.txt has the form of the convention and every set of notes, and llms-full.txt has their texts', () => {
	const list = fileAt(programFiles.llms);
	expect(list).toMatch(/^# [^\n]+\n\n> [^\n]+\n/);
	const full = fileAt(programFiles.llmsFull);
	for (const { talk, day, event, versions } of graph.recaps) {
		const { en } = urls;
		expect(list).toContain(absolute(markdownAt(talk ? en.talk(talk) : day ? en.day(day) : en.event(event))));
		for (const lang of versions.keys())
			expect(full).toContain(
				absolute(talk ? urls[lang].talk(talk) : day ? urls[lang].day(day) : urls[lang].event(event)),
			);
	}
});

test('an edition with known times has a calendar, which a parser reads to the same talks and times', () => {
	for (const event of graph.events) {
		const path = calendarAt(urls.en.event(event));
		expect(existsSync(join(outDir, path.slice(site.base.length)))).toBe(hasCalendar(event));
		if (!hasCalendar(event)) continue;
		for (const lang of languages) expect(pageAt(urls[lang].event(event))).toContain(`href="${path}"`);
		const calendar = new ICAL.Component(ICAL.parse(fileAt(path)) as unknown[]);
		const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
		const timed = event.talks.filter((talk) => times(talk) !== undefined);
		expect(entries.map(({ summary }) => summary)).toEqual(timed.map(({ data }) => data.title));
		expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
		const wall = new Intl.DateTimeFormat('sv', {
			timeZone: event.data.timeZone ?? 'UTC',
			dateStyle: 'short',
			timeStyle: 'short',
		});
		expect(entries.map(({ startDate }) => wall.format(startDate.toJSDate()))).toEqual(
			timed.map(({ data }) => `${data.date ?? ''} ${data.start ?? ''}`),
		);
	}
});
