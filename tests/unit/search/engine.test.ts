import { beforeAll, describe, expect, test } from 'vitest';
import { FacetIndex } from '../../../src/search/engine/facets.ts';
import { aPerson, aRecap, aTalkList, aTopic, anEvent, graphOf } from '../../support/content.ts';
import { searchOf } from '../../support/search.ts';

const paris = { name: 'KubeCon + CloudNativeCon Europe 2024', city: 'Paris', country: 'FR' };
const copenhagen = {
	name: 'KubeCon + CloudNativeCon Europe 2018',
	city: { en: 'Copenhagen', fr: 'Copenhague' },
	country: 'DK',
	starts: '2018-05-02',
	ends: '2018-05-04',
	days: [
		{ number: 1, date: '2018-05-02' },
		{ number: 2, date: '2018-05-03' },
	],
};
const graph = graphOf({
	events: [anEvent('kubecon-eu-2024', paris), anEvent('kubecon-eu-2018', copenhagen)],
	topics: [
		aTopic('topic'),
		aTopic('ebpf', { label: 'eBPF' }),
		aTopic('kubernetes', { label: 'Kubernetes', aliases: ['k8s'] }),
		aTopic('multi-cluster', { label: 'Multi-cluster', aliases: ['multicluster'] }),
		aTopic('service-mesh', { label: { en: 'Service mesh', fr: 'Maillage de services' } }),
		aTopic('flux', { label: 'Flux', aliases: ['Flux CD'] }),
	],
	people: [aPerson('anna-kapuscinska', { name: 'Anna Kapuścińska' })],
	talkLists: [
		aTalkList([
			{
				id: 'data-deluge',
				title: 'Dealing with eBPF’s Observability Data Deluge',
				date: '2024-03-20',
				speakers: [{ name: 'Anna Kapuścińska', company: 'Isovalent' }],
				recording: { url: 'https://youtu.be/a', found: 'schedule' },
			},
			{
				id: 'savings',
				title: 'How to Save Millions Using KEDA',
				speakers: [{ name: 'Solene Butruille', company: 'BlackRock' }],
			},
			{ id: 'welcome', title: 'Welcome', format: 'keynote', topics: ['ebpf'], date: '2024-03-21' },
			{ id: 'meshes', title: 'Meshes Beyond a Service', topics: ['service-mesh'] },
		]),
		aTalkList(
			[
				{ id: 'day-two', title: 'What You Need to Know About Day 2', date: '2018-05-02' },
				{
					id: 'envoy',
					title: 'Envoy Internals Deep Dive',
					date: '2018-05-03',
					speakers: [{ name: 'Matt Klein', company: 'Lyft' }],
				},
			],
			'kubecon-eu-2018',
		),
	],
	recaps: [
		aRecap(
			{
				talk: 'Dealing with eBPF’s Observability Data Deluge',
				day: 1,
				takeaways: ['The verifier bounds loops.'],
			},
			{ body: 'Histograms stay in the kernel.\n' },
		),
		aRecap(
			{
				talk: 'Dealing with eBPF’s Observability Data Deluge',
				day: 1,
				takeaways: ['Le vérificateur borne les boucles.'],
			},
			{ language: 'fr', body: 'Les histogrammes restent dans le noyau.\n' },
		),
	],
});

describe('a search', () => {
	let search: Awaited<ReturnType<typeof searchOf>>['search'];
	let fetched: string[];
	beforeAll(async () => {
		({ search, fetched } = await searchOf(graph));
	});

	test.each([
		['a person without accents', 'kapuscinska', 'Anna Kapuścińska'],
		['a name with a slip', 'kapuscinka', 'Anna Kapuścińska'],
		['a name that is being typed', 'anna kap', 'Anna Kapuścińska'],
		['a topic by an alias', 'k8s', 'Kubernetes'],
		['a topic in the other language', 'maillage de services', 'Service mesh'],
		['a topic with a slip in each word', 'servce mehs', 'Service mesh'],
		['a name in two words that is written as one', 'fluxcd', 'Flux'],
		['a name in one word that is written as two', 'multi cluster', 'Multi-cluster'],
		['words joined by mistake', 'envoyinternals', 'Envoy Internals Deep Dive'],
		['an edition by city and year', 'paris 2024', paris.name],
		['a day of an edition', 'day 2 copenhagen', `day 2 of ${copenhagen.name}`],
		['a day in French', 'jour 2 copenhague', `day 2 of ${copenhagen.name}`],
		['a day by its date', '2018-05-03', `day 2 of ${copenhagen.name}`],
		['a talk whose title has “day 2”', 'know about day 2', 'What You Need to Know About Day 2'],
		['a format, a topic and an edition', 'keynote ebpf paris 2024', 'Welcome'],
		['a company and a project', 'blackrock keda', 'How to Save Millions Using KEDA'],
		['a company and a year', 'lyft 2018', 'Envoy Internals Deep Dive'],
		['another form of a word', 'saving million', 'How to Save Millions Using KEDA'],
		['words of the notes', 'histogram kernel', 'Dealing with eBPF’s Observability Data Deluge'],
		[
			'words of notes in the other language',
			'boucles vérificateur',
			'Dealing with eBPF’s Observability Data Deluge',
		],
		['a word after an elision', 'l’ebpf', 'eBPF'],
	])('finds %s', async (_, query, first) => {
		expect((await search(query)).titles[0]).toBe(first);
	});

	test.each(['xqzvtrp', 'blorptang wuzzle', 'tarte tatin', 'constructor', '', '…'])(
		'finds nothing for “%s”',
		async (query) => {
			expect((await search(query)).titles).toEqual([]);
		},
	);

	test('says what it corrected, and takes words as they are written when asked to', async () => {
		expect((await search('kapuscinka')).corrected).toBe('kapuscinska');
		expect((await search('kapuscinka', { exact: true })).titles).toEqual([]);
		expect((await search('kapuscinska')).corrected).toBeUndefined();
		expect(await search('kapuscinka blorptang xqzvtrp')).toMatchObject({ titles: [], corrected: undefined });
	});

	test('shows what has most of it where no page has all', async () => {
		const found = await search('envoy deluge observability');
		expect(found.relaxed).toBe(true);
		expect(found.titles[0]).toBe('Dealing with eBPF’s Observability Data Deluge');
	});

	test('fetches only the parts that it needs, and each once', () => {
		expect(new Set(fetched).size).toBe(fetched.length);
		expect(fetched.filter((path) => path.startsWith('core'))).toEqual(['core.en.json']);
		expect(fetched).not.toContainEqual(expect.stringContaining('facets'));
	});
});

test('a result says edition, day, speakers, and what it has', async () => {
	const { search } = await searchOf(graph, 'fr');
	const [row] = (await search('data deluge')).rows;
	expect(row).toMatchObject({
		kind: 'talk',
		id: 'data-deluge',
		speakers: 'Anna Kapuścińska',
		day: 1,
		event: { id: 'kubecon-eu-2024', place: 'Paris' },
		has: { notes: true, recording: true, slides: false },
	});
});

describe('filters', () => {
	test('count what each value would leave under the others', async () => {
		const { engine } = await searchOf(graph);
		const facets = await FacetIndex.open(engine.index);
		const talks = [0, 1, 2, 3, 4, 5];
		const all = facets.narrow(talks, {});
		expect(all.passing).toHaveLength(6);
		expect(all.counts.event).toEqual(
			new Map([
				['kubecon-eu-2024', 4],
				['kubecon-eu-2018', 2],
			]),
		);
		const keynotes = facets.narrow(talks, { format: ['keynote'] });
		expect(keynotes.passing).toHaveLength(1);
		// Its own filter does not count against a facet, so that another value can be chosen.
		expect(keynotes.counts.format).toEqual(
			new Map([
				['session', 5],
				['keynote', 1],
			]),
		);
		expect(keynotes.counts.event).toEqual(new Map([['kubecon-eu-2024', 1]]));
	});

	test('ask for all of what a talk must have, and for any other value', async () => {
		const { engine } = await searchOf(graph);
		const facets = await FacetIndex.open(engine.index);
		const left = (filters: Parameters<FacetIndex['narrow']>[1]) =>
			facets.narrow([0, 1, 2, 3, 4, 5], filters).passing.length;
		expect(left({ has: ['notes'] })).toBe(1);
		expect(left({ has: ['notes', 'slides'] })).toBe(0);
		expect(left({ year: ['2018', '2024'] })).toBe(6);
		expect(left({ organisation: ['nobody'] })).toBe(0);
		expect(left({ lang: ['fr'] })).toBe(1);
	});
});
