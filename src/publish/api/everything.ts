import type { Source } from '../publication.ts';
import { aboutOf, type About } from './about.ts';
import { dayOf, eventOf, type Day, type Event } from './event.ts';
import { organisationOf, type Organisation } from './organisation.ts';
import { personOf, type Person } from './person.ts';
import { recapOf, type Recap } from './recap.ts';
import { talkOf, type Talk } from './talk.ts';
import { topicOf, type Topic } from './topic.ts';

/** Everything that the API has, kind by kind. A thing refers to those of earlier kinds, as far as that can be. */
export interface Everything {
	about: About;
	events: Event[];
	days: Day[];
	topics: Topic[];
	organisations: Organisation[];
	people: Person[];
	talks: Talk[];
	recaps: Recap[];
}

export const everything = async ({ graph, notes }: Source): Promise<Everything> => ({
	about: aboutOf(graph),
	events: graph.events.map(eventOf),
	days: graph.events.flatMap(({ days }) => days.map(dayOf)),
	topics: graph.topics.map(topicOf),
	organisations: graph.organisations.map(organisationOf),
	people: graph.people.map(personOf),
	talks: graph.talks.map(talkOf),
	recaps: await Promise.all(graph.recaps.map((recap) => recapOf(recap, notes))),
});
