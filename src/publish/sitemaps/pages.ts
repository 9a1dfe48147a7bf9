import type { Graph, RecapNode } from '../../domain/graph/nodes.ts';
import { languages, type Language } from '../../domain/languages.ts';
import { byInitial, eventsByYear } from '../../domain/queries/grouping.ts';
import { listedOrganisations } from '../../domain/queries/organisations.ts';
import { writtenIn } from '../../domain/queries/written-in.ts';
import type { Urls } from '../../urls.ts';
import { recordOnly } from '../../views/head.ts';

/** A page that search engines should keep, in every language in which it says something of its own. */
export interface IndexedPage {
	page: (u: Urls) => string;
	languages: readonly Language[];
	/** The day on which its notes last changed, where people wrote it down. */
	changed?: string | undefined;
}

/** Every page that search engines should keep, by what it is about. */
export function indexedPages(graph: Graph): Record<string, IndexedPage[]> {
	const { events, talks, topics, people } = graph;
	const listed = events.filter((event) => event.talks.length > 0);
	const speakers = people.filter((person) => person.talks.length > 0);
	return {
		site: [
			...sitePages.map((name): IndexedPage => ({ page: (u) => u[name], languages })),
			...topics.map((topic): IndexedPage => ({ page: (u) => u.topic(topic), languages })),
			...people
				.filter((person) => person.recaps.length > 0)
				.map((person) => noted((u) => u.noteTaker(person), person.recaps)),
		],
		editions: [
			...events.map((event): IndexedPage => ({
				...noted((u) => u.event(event), event.recaps),
				languages,
			})),
			...events.flatMap(({ days }) => days.map((day) => noted((u) => u.day(day), day.recaps))),
			...record(listed, (u) => u.talkList),
			...record(
				eventsByYear(listed).map(({ year }) => ({ id: `${year}` })),
				(u) => u.talkList,
			),
		],
		talks: talks.map((talk) => noted((u) => u.talk(talk), talk.recaps)),
		people: [
			...record(speakers, (u) => u.speaker),
			...record(
				byInitial(speakers).map(({ initial }) => initial),
				(u) => u.speakersOf,
			),
			...record(listedOrganisations(graph), (u) => u.organisation),
		],
	};
}

const sitePages = [
	'home',
	'events',
	'talks',
	'topics',
	'speakers',
	'organisations',
	'noteTakers',
	'coverage',
	'trends',
	'contribute',
	'guide',
	'about',
	'api',
] as const satisfies (keyof Urls)[];

/** Pages that only list the record. */
const record = <Item>(items: readonly Item[], address: (u: Urls) => (item: Item) => string): IndexedPage[] =>
	items.map((item) => ({ page: (u) => address(u)(item), languages: recordOnly }));

/** A page with notes on it, or none yet. */
const noted = (page: (u: Urls) => string, recaps: readonly RecapNode[]): IndexedPage => ({
	page,
	languages: writtenIn(recaps),
	changed: recaps
		.flatMap(({ versions }) => [...versions.values()].map(({ data }) => data.updated ?? data.date ?? ''))
		.toSorted()
		.findLast((date) => date !== ''),
});
