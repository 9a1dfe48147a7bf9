import { describe, expect, test } from 'vitest';
import type { Records } from '../../../src/domain/content-kinds.ts';
import { feeds } from '../../../src/publish/feeds/index.ts';
import { publishedFiles } from '../../../src/publish/index.ts';
import { sourceOf } from '../../../src/publish/source.ts';
import { absolute, feedsAt, urls } from '../../../src/urls.ts';
import { aPerson, aRecap, aTalkList, anEvent, aTopic, graphOf } from '../../support/content.ts';
import { atomFaults, jsonFeed, readFeed, xmlFaults } from '../../support/feeds.ts';

const hostile = 'Ampersands & <b>angles</b> ]]> “quotes” \u{1F41D}';
const records: Partial<Records> = {
	events: [anEvent(), anEvent('kubecon-na-2023', { starts: '2023-11-06', ends: '2023-11-09', days: [] })],
	topics: [aTopic('topic', { label: { en: 'Bees & Co', fr: 'Abeilles & Cie' } }), aTopic('quiet')],
	people: [aPerson('ada-writer', { name: 'Ada Writer' })],
	talkLists: [
		aTalkList([
			{ title: hostile, date: '2024-03-20', speakers: [{ name: 'Sam Speaker' }] },
			{ date: '2024-03-21', speakers: [{ name: 'Una Unheard' }] },
		]),
	],
	recaps: [
		aRecap(
			{ talk: hostile, day: 1, date: '2024-04-02', takeaways: [hostile] },
			{ body: 'See [more](#more) & `<script>`.\n\n## More\n\nWords.\n' },
		),
		aRecap(
			{ talk: hostile, day: 1, date: '2024-04-02', updated: '2024-05-05' },
			{ language: 'fr', body: 'En français.\n' },
		),
		aRecap({ day: 2 }, { name: 'day-2' }),
		aRecap(
			{
				event: 'kubecon-na-2023',
				authors: undefined,
				source: { title: 'A <post>', authors: ['Bo Blogger'], url: 'https://example.org/?a=1&b=2' },
			},
			{ name: 'edition' },
		),
	],
};
const files = (given = records) => publishedFiles(sourceOf(graphOf(given), new Map()), { feeds });
const read = async (path: string, from = files()) => String(await from.get(path)?.body());
const site = feedsAt(urls.en.home);
const talk = { id: 'talk-1', event: { id: 'kubecon-eu-2024' } };

describe('feeds', () => {
	test('exist for the site and for every edition, topic, speaker and note taker with notes, in every language and format', () => {
		const u = urls.fr;
		const pages = [...files().keys()]
			.filter((path) => path.startsWith(u.home) && path.endsWith('/feed.xml'))
			.map((path) => path.slice(0, -'feed.xml'.length));
		expect(pages.toSorted()).toEqual(
			[
				u.home,
				u.event({ id: 'kubecon-eu-2024' }),
				u.event({ id: 'kubecon-na-2023' }),
				u.topic({ id: 'topic' }),
				u.speaker({ id: 'sam-speaker' }),
				u.noteTaker({ id: 'ada-writer' }),
				u.noteTaker({ id: 'bo-blogger' }),
			].toSorted(),
		);
		for (const page of pages) {
			const { atom, rss, json } = feedsAt(page);
			expect([atom, rss, json].filter((path) => !files().has(path))).toEqual([]);
		}
	});

	test.each([
		['Atom', site.atom],
		['RSS', site.rss],
		['JSON Feed', site.json],
	])('say the same to a reader of %s', async (_format, path) => {
		const { items, ...feed } = await readFeed(await read(path));
		expect(feed).toMatchObject({ language: 'en', page: absolute(urls.en.home), self: absolute(path) });
		expect(feed.title).toContain('New notes');
		expect(items.map(({ id }) => id.replace(/^.*:/, ''))).toEqual([
			'recaps/kubecon-eu-2024/notes/en',
			'recaps/kubecon-eu-2024/day-2/en',
			'recaps/kubecon-na-2023/edition/en',
		]);
		expect(items[0]).toMatchObject({
			url: `${absolute(urls.en.talk(talk))}#by-ada-writer`,
			published: '2024-04-02T00:00:00.000Z',
			authors: 'Ada Writer',
		});
		// The reader of XML takes tags out of titles.
		expect(items[0]?.title.replace(/<.*?>/g, '')).toBe(hostile.replace(/<.*?>/g, ''));
		const html = items[0]?.html;
		expect(html).toContain('<li>Ampersands &amp; &lt;b&gt;angles&lt;/b&gt; ]]&gt; “quotes” 🐝</li>');
		expect(html).toContain(`href="${absolute(urls.en.talk(talk))}#by-ada-writer__more"`);
	});

	test('credit the post that notes are drawn from', async () => {
		const { items } = await readFeed(await read(site.atom));
		const credited = items.find(({ id }) => id.includes('na-2023'))?.html;
		expect(credited).toContain('<a href="https://example.org/?a=1&amp;b=2">A &lt;post&gt;</a> (Bo Blogger)');
	});

	test('show notes in the language of the feed, or else in theirs, and say which it is', async () => {
		const { items } = jsonFeed.parse(JSON.parse(await read(feedsAt(urls.fr.home).json)));
		expect(items.map(({ language }) => language)).toEqual(['fr', 'en', 'en']);
		expect(items[0]?.content_html).toContain('En français.');
		expect(await read(feedsAt(urls.fr.home).atom)).toMatch(/<feed [^>]*xml:lang="fr">/);
	});

	test('give an entry the same id, address and text wherever it stands', async () => {
		const entry = async (page: string) =>
			jsonFeed
				.parse(JSON.parse(await read(feedsAt(page).json)))
				.items.find(({ id }) => id.endsWith('day-2/en'));
		const whole = await entry(urls.en.home);
		expect(whole).toBeDefined();
		expect(await entry(urls.fr.home)).toEqual(whole);
		expect(await entry(urls.en.noteTaker({ id: 'ada-writer' }))).toEqual(whole);
	});

	test('take their dates from the notes, or from the day that these are about, never from the clock', async () => {
		const { items } = jsonFeed.parse(JSON.parse(await read(feedsAt(urls.fr.home).json)));
		expect(items.map((item) => [item.date_published.slice(0, 10), item.date_modified.slice(0, 10)])).toEqual([
			['2024-04-02', '2024-05-05'],
			['2024-03-21', '2024-03-21'],
			['2023-11-09', '2023-11-09'],
		]);
		expect(await read(feedsAt(urls.fr.home).atom)).toContain('<updated>2024-05-05T00:00:00.000Z</updated>');
		expect(await read(site.atom)).toBe(await read(site.atom));
	});

	test('hold the newest fifty', async () => {
		const date = (day: number) => new Date(Date.UTC(2024, 3, day)).toISOString().slice(0, 10);
		const recaps = Array.from({ length: 60 }, (_, index) =>
			aRecap({ day: 1, date: date(index + 1) }, { name: `notes-${index + 1}` }),
		);
		const { items } = jsonFeed.parse(JSON.parse(await read(site.json, files({ recaps }))));
		expect(items).toHaveLength(50);
		expect(items[0]?.date_published).toContain(date(60));
	});

	test('are valid: Atom by its grammar, RSS as XML, JSON Feed by its specification', async () => {
		const made = await Promise.all(
			[...files()].map(async ([path, file]) => ({
				name: path.replaceAll('/', '_'),
				xml: String(await file.body()),
			})),
		);
		const of = (ending: string) => made.filter(({ name }) => name.endsWith(ending));
		expect(of('feed.xml').length).toBeGreaterThan(10);
		expect(await atomFaults(of('feed.xml'))).toEqual([]);
		expect(await xmlFaults(of('rss.xml'))).toEqual([]);
		for (const { xml } of of('feed.json')) expect(() => jsonFeed.parse(JSON.parse(xml))).not.toThrow();
	});

	test('of a site without notes are empty and valid', async () => {
		const none = files({});
		expect([...none.keys()].filter((path) => path.endsWith('feed.xml'))).toHaveLength(2);
		expect(await atomFaults([{ name: 'feed.xml', xml: await read(site.atom, none) }])).toEqual([]);
	});
});

test('the grammar of Atom refuses what the specification forbids', async () => {
	const atom = await read(site.atom);
	const broken = [
		atom.replace(/<id>.*?<\/id>/, ''),
		atom.replace(/<updated>.*?<\/updated>/, '<updated>2024-04-02</updated>'),
		atom.replace('<entry ', '<entry x="" '),
		atom.replace('</entry>', '<subtitle>no</subtitle></entry>'),
		atom.replace('</feed>', ''),
	];
	for (const xml of broken) expect(await atomFaults([{ name: 'broken.xml', xml }])).not.toEqual([]);
});
