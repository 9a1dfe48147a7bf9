import type { Urls } from '../../src/urls.ts';
import { graph } from './site.ts';

const noted = graph.talks.find(({ recaps }) => recaps.length > 0);
const [talk] = graph.talks;
const [topic] = graph.topics.toSorted((a, b) => b.talks.length - a.talks.length);
const [person] = graph.people.toSorted((a, b) => b.talks.length - a.talks.length);
const [organisation] = graph.organisations.toSorted((a, b) => b.talks.length - a.talks.length);
const noteTaker = graph.people.find(({ recaps }) => recaps.length > 0);

/** One page of every kind: the fullest ones, where some are fuller than others. */
export const kinds: Record<string, (u: Urls) => string> = {
	home: (u) => u.home,
	editions: (u) => u.events,
	talks: (u) => u.talks,
	topics: (u) => u.topics,
	speakers: (u) => u.speakers,
	'speakers of a letter': (u) => u.speakersOf('a'),
	organisations: (u) => u.organisations,
	'note takers': (u) => u.noteTakers,
	trends: (u) => u.trends,
	coverage: (u) => u.coverage,
	search: (u) => u.search,
	about: (u) => u.about,
	api: (u) => u.api,
	contribute: (u) => u.contribute,
	'style guide': (u) => u.styleguide,
	...(noted && {
		edition: (u) => u.event(noted.event),
		'talks of an edition': (u) => u.talkList(noted.event),
		'talk with notes': (u) => u.talk(noted),
	}),
	...(noted?.day && { day: (u) => u.day(noted.day ?? { event: noted.event, number: 0 }) }),
	...(talk && { 'talk without notes': (u) => u.talk(talk) }),
	...(topic && { topic: (u) => u.topic(topic) }),
	...(person && { speaker: (u) => u.speaker(person) }),
	...(organisation && { organisation: (u) => u.organisation(organisation) }),
	...(noteTaker && { 'note taker': (u) => u.noteTaker(noteTaker) }),
};
