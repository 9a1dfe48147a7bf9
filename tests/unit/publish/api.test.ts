import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Records } from '../../../src/domain/content-kinds.ts';
import { addressesOf } from '../../../src/files/addresses.ts';
import { publishedFiles } from '../../../src/publish/index.ts';
import { sourceOf } from '../../../src/publish/source.ts';
import { site } from '../../../src/site.ts';
import { api, urls } from '../../../src/urls.ts';
import { contractOf, linksIn, schemaReader } from '../../support/api.ts';
import {
	aPerson,
	aRecap,
	aTalkList,
	anEvent,
	anOrganisation,
	aTopic,
	graphOf,
} from '../../support/content.ts';

const records: Partial<Records> = {
	events: [
		anEvent('kubecon-eu-2024', {
			city: 'Paris',
			country: 'FR',
			timeZone: 'Europe/Paris',
			attendance: { exactly: 12418 },
			links: { schedule: 'https://example.org/schedule' },
			previousIds: ['kubecon-paris'],
		}),
		anEvent('kubecon-na-2015', { starts: undefined, ends: undefined, days: [], confidence: 'low' }),
	],
	topics: [
		aTopic('topic', { label: { en: 'Bees', fr: 'Abeilles' }, implies: ['insects'] }),
		aTopic('insects', { cncf: { accepted: '2020-01-02' } }),
	],
	people: [
		aPerson('ada-writer', {
			name: 'Ada Writer',
			noteTaker: { role: { en: 'Engineer', fr: 'Ingénieure' }, city: 'Lyon' },
			links: ['https://example.org/ada'],
		}),
		aPerson('sam-speaker', { name: 'Sam Speaker', aliases: ['S. Speaker'], previousIds: ['sam'] }),
	],
	organisations: [
		anOrganisation('red-hat', { name: 'Red Hat', aliases: ['RedHat'], previousIds: ['redhat'] }),
	],
	talkLists: [
		aTalkList([
			{
				title: 'Bees & ]]> <b>honey</b>',
				date: '2024-03-20',
				start: '11:15',
				end: '11:50',
				format: 'keynote',
				track: 'Keynotes',
				room: 'Hall 7',
				sponsored: true,
				speakers: [{ name: 'S. Speaker', role: 'CTO', company: 'RedHat' }, { name: 'Una Unheard' }],
				topics: ['topic'],
				recording: { url: 'https://example.org/video', found: 'title' },
				slides: ['https://example.org/[1]_é_90%25.pdf'],
				previousIds: ['former-talk'],
			},
			{ title: 'All about bees' },
		]),
	],
	recaps: [
		aRecap(
			{ talk: 'Bees & ]]> <b>honey</b>', day: 1, verdict: 'mixed', date: '2024-04-02', takeaways: ['Bees.'] },
			{ body: 'About [bees](/topics/topic/).\n' },
		),
		aRecap(
			{
				talk: 'Bees & ]]> <b>honey</b>',
				day: 1,
				verdict: 'mixed',
				updated: '2024-05-05',
				date: '2024-04-03',
			},
			{ language: 'fr', body: 'Les abeilles.\n' },
		),
		aRecap({ day: 1, wishlist: ['All about bees'] }, { name: 'day-1', language: 'fr' }),
	],
};
const graph = graphOf(records);
const files = publishedFiles(sourceOf(graph, new Map()));
const read = async (path: string): Promise<Record<string, unknown>> =>
	JSON.parse(String(await files.get(path)?.body())) as Record<string, unknown>;
const inApi = [...files.keys()].filter((path) => path.startsWith(api.root) && path.endsWith('.json'));
const things = inApi.filter(
	(path) => path !== api.openapi && !path.startsWith(api.schema('').replace('.json', '')),
);
const addressOf = (url: string) => url.slice(site.origin.length);

let openapi: Record<string, unknown>;
beforeAll(async () => {
	openapi = await read(api.openapi);
});

describe('the API', () => {
	test('is described by a valid OpenAPI document', async () => {
		const { valid, errors } = await new Validator().validate(structuredClone(openapi));
		expect(errors ?? []).toEqual([]);
		expect(valid).toBe(true);
	});

	test('has nothing but what its description says', async () => {
		const faultsOf = contractOf(openapi);
		const faults = await Promise.all(
			things.map(async (path) => faultsOf(`/${path.slice(api.root.length)}`, await read(path))),
		);
		expect(things.length).toBeGreaterThan(20);
		expect(faults.flat()).toEqual([]);
	});

	test('is held to its description by a reader that finds what is missing, misspelt or too much', async () => {
		const faultsOf = contractOf(openapi);
		const path = `/talks/kubecon-eu-2024/talk-1.json`;
		const talk = await read(api.item('talks', 'kubecon-eu-2024/talk-1'));
		expect(faultsOf(path, talk)).toEqual([]);
		expect(faultsOf(path, { ...talk, title: undefined })).not.toEqual([]);
		expect(faultsOf(path, { ...talk, colour: 'red' })).not.toEqual([]);
		expect(faultsOf(path, { ...talk, date: '20 March' })).not.toEqual([]);
		expect(faultsOf('/talks/x.json', talk)).not.toEqual([]);
	});

	test('has the same schemas as documents of their own, which refer to each other', async () => {
		const documents = await Promise.all(inApi.filter((path) => path.includes('/schemas/')).map(read));
		const validate = schemaReader(documents).getSchema(site.origin + api.schema('Talk'));
		expect(validate?.(await read(api.item('talks', 'kubecon-eu-2024/talk-1')))).toBe(true);
		expect(validate?.({ type: 'talk' })).toBe(false);
	});

	test('leads nowhere that does not exist: to its own files, to feeds, to pages', async () => {
		const pages = addressesOf(graph);
		const all = (await Promise.all(things.map(read))).flatMap((thing) => linksIn(thing));
		const here = all
			.filter((url) => url.startsWith(site.origin))
			.map((url) => addressOf(url).replace(/#.*/, ''));
		expect(here.length).toBeGreaterThan(50);
		const broken = here.filter((path) => !files.has(path) && !pages.has(`/${path.slice(site.base.length)}`));
		expect([...new Set(broken)]).toEqual([]);
	});

	test('says of every thing where it stands', async () => {
		for (const path of things) {
			const { type, links } = await read(path);
			if (type === 'moved') continue;
			expect((links as { self: string }).self, path).toBe(site.origin + path);
		}
	});

	test('names the lists, feeds and downloads in its first file, with licence and provenance', async () => {
		const about = await read(api.index);
		expect(about).toMatchObject({
			licence: { id: 'CC-BY-SA-4.0' },
			updated: '2024-05-05',
			counts: { events: 2, talks: 2, recaps: 2, topics: 2 },
		});
		expect(String(about['provenance'])).toContain(urls.en.about);
	});

	test('has all that is known of a talk', async () => {
		const path = api.item('talks', 'kubecon-eu-2024/talk-1');
		expect(await read(path)).toEqual({
			type: 'talk',
			id: 'kubecon-eu-2024/talk-1',
			previousIds: ['kubecon-eu-2024/former-talk'],
			title: 'Bees & ]]> <b>honey</b>',
			event: { id: 'kubecon-eu-2024', name: 'KubeCon kubecon-eu-2024' },
			day: { number: 1, date: '2024-03-20' },
			date: '2024-03-20',
			start: '11:15',
			end: '11:50',
			format: 'keynote',
			track: 'Keynotes',
			room: 'Hall 7',
			sponsored: true,
			speakers: [
				{
					name: 'S. Speaker',
					person: { id: 'sam-speaker', name: 'Sam Speaker' },
					role: 'CTO',
					organisation: { id: 'red-hat', name: 'Red Hat' },
				},
				{ name: 'Una Unheard', person: { id: 'una-unheard', name: 'Una Unheard' } },
			],
			topics: [{ id: 'topic', label: { en: 'Bees', fr: 'Abeilles' }, found: 'people' }],
			recording: { url: 'https://example.org/video', found: 'title' },
			slides: ['https://example.org/%5B1%5D_%C3%A9_90%25.pdf'],
			recaps: [
				{
					type: 'recap',
					id: 'kubecon-eu-2024/notes',
					scope: 'talk',
					event: { id: 'kubecon-eu-2024', name: 'KubeCon kubecon-eu-2024' },
					day: { number: 1, date: '2024-03-20' },
					talk: { id: 'kubecon-eu-2024/talk-1', title: 'Bees & ]]> <b>honey</b>' },
					noteTakers: [{ id: 'ada-writer', name: 'Ada Writer' }],
					topics: [{ id: 'topic', label: { en: 'Bees', fr: 'Abeilles' } }],
					verdict: 'mixed',
					languages: ['en', 'fr'],
					published: '2024-04-02',
					updated: '2024-05-05',
					links: { self: site.origin + api.item('recaps', 'kubecon-eu-2024/notes') },
				},
			],
			links: {
				self: site.origin + path,
				html: {
					en: site.origin + urls.en.talk({ id: 'talk-1', event: { id: 'kubecon-eu-2024' } }),
					fr: site.origin + urls.fr.talk({ id: 'talk-1', event: { id: 'kubecon-eu-2024' } }),
				},
				markdown: {
					en: `${site.origin}${urls.en.talk({ id: 'talk-1', event: { id: 'kubecon-eu-2024' } })}index.md`,
					fr: `${site.origin}${urls.fr.talk({ id: 'talk-1', event: { id: 'kubecon-eu-2024' } })}index.md`,
				},
			},
		});
	});

	test('says how a topic was found that nobody gave', async () => {
		const { topics } = await read(api.item('talks', 'kubecon-eu-2024/talk-2'));
		expect(topics).toMatchObject([
			{ id: 'topic', found: 'title' },
			{ id: 'insects', found: 'topic' },
		]);
	});

	test('has notes as Markdown and as HTML that can stand anywhere, in every language that they exist in', async () => {
		const { versions } = await read(api.item('recaps', 'kubecon-eu-2024/notes'));
		expect(versions).toMatchObject({
			en: {
				markdown: 'About [bees](/topics/topic/).\n',
				html: `<p>About <a href="${site.origin}${urls.en.topic({ id: 'topic' })}">bees</a>.</p>`,
				takeaways: ['Bees.'],
				words: 2,
			},
			fr: { markdown: 'Les abeilles.\n', updated: '2024-05-05' },
		});
		expect(await read(api.item('recaps', 'kubecon-eu-2024/day-1'))).toMatchObject({
			scope: 'day',
			languages: ['fr'],
			wishlist: [{ id: 'kubecon-eu-2024/talk-2' }],
		});
	});

	test.each([
		['events', 'kubecon-paris', 'kubecon-eu-2024'],
		['people', 'sam', 'sam-speaker'],
		['organisations', 'redhat', 'red-hat'],
		['talks', 'kubecon-eu-2024/former-talk', 'kubecon-eu-2024/talk-1'],
	] as const)('keeps the address of a former id of %s', async (kind, former, present) => {
		const { type, id, links } = await read(api.item(kind, former));
		expect({ type, id }).toEqual({ type: 'moved', id: present });
		expect(files.has(addressOf((links as { self: string }).self))).toBe(true);
	});
});

describe('lists', () => {
	test('are pages that lead from one to the next and have everything once', async () => {
		const talks = Array.from({ length: 160 }, (_, index) => ({ title: `Talk ${index}` }));
		const many = publishedFiles(sourceOf(graphOf({ talkLists: [aTalkList(talks)] }), new Map()));
		const ids: string[] = [];
		let path: string | undefined = api.list('talks');
		let pages = 0;
		while (path !== undefined) {
			const list = JSON.parse(String(await many.get(path)?.body())) as {
				page: number;
				total: number;
				items: { id: string }[];
				links: { next?: string };
			};
			expect(list).toMatchObject({ page: ++pages, total: 160 });
			ids.push(...list.items.map(({ id }) => id));
			path = list.links.next && addressOf(list.links.next);
		}
		expect(pages).toBe(3);
		expect(new Set(ids).size).toBe(160);
	});

	test('of nothing have one empty page', async () => {
		expect(await read(api.list('recaps'))).toMatchObject({ total: 2 });
		const none = publishedFiles(sourceOf(graphOf({}), new Map()));
		expect(JSON.parse(String(await none.get(api.list('recaps'))?.body()))).toMatchObject({
			pages: 1,
			items: [],
		});
	});
});
