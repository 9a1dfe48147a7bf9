import type { Graph } from '../domain/graph/nodes.ts';
import { eventsByYear } from '../domain/queries/grouping.ts';
import type { Context } from './context.ts';
import { eventCard, type EventCard } from './event-card.ts';
import { headOf, type Head } from './head.ts';

export interface EventsView {
	head: Head;
	title: string;
	lead: string;
	years: { year: string; events: EventCard[] }[];
}

export function eventsView(graph: Graph, context: Context): EventsView {
	const { t, f, count } = context;
	const listed = graph.events.filter(({ talks }) => talks.length > 0).length;
	return {
		head: headOf(context, {
			title: t.event.indexTitle,
			description: t.event.indexDescription,
			page: (urls) => urls.events,
			section: 'events',
			data: { kind: 'CollectionPage' },
		}),
		title: t.event.indexTitle,
		lead: t.event.indexLead(count('events', graph.events.length), f.number(listed)),
		years: eventsByYear(graph.events).map(({ year, events }) => ({
			year: `${year}`,
			events: events.map((event) => eventCard(event, context)),
		})),
	};
}
