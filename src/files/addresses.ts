import type { Graph } from '../domain/graph/nodes.ts';
import { languages } from '../domain/languages.ts';
import { byInitial, eventsByYear } from '../domain/queries/grouping.ts';
import { listedOrganisations } from '../domain/queries/organisations.ts';
import { site } from '../site.ts';
import { urls, type Urls } from '../urls.ts';

/** The addresses of all pages of the site, in every language, without the base path: what notes may link to. */
export function addressesOf(graph: Graph): Set<string> {
	const addresses = languages.flatMap((language) => pagesOf(graph, urls[language]));
	return new Set(addresses.map((address) => address.slice(site.base.length - 1)));
}

function pagesOf({ events, talks, people, topics, ...graph }: Graph, url: Urls): string[] {
	const speakers = people.filter((person) => person.talks.length > 0);
	const withTalks = events.filter((event) => event.talks.length > 0);
	return [
		...Object.values(url).filter((address) => typeof address === 'string'),
		...events.map(url.event),
		...events.flatMap(({ days }) => days.map(url.day)),
		...withTalks.map(url.talkList),
		...eventsByYear(withTalks).map(({ year }) => url.talkList({ id: `${year}` })),
		...talks.map(url.talk),
		...topics.map(url.topic),
		...speakers.map(url.speaker),
		...byInitial(speakers).map(({ initial }) => url.speakersOf(initial)),
		...listedOrganisations({ events, talks, people, topics, ...graph }).map(url.organisation),
		...people.filter(({ recaps }) => recaps.length > 0).map(url.noteTaker),
	];
}
