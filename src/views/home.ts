import { newestFirst } from '../domain/graph/order.ts';
import type { Graph, RecapNode } from '../domain/graph/nodes.ts';
import { newestRecaps } from '../domain/queries/grouping.ts';
import type { Context } from './context.ts';
import { eventCard, type EventCard } from './event-card.ts';
import { headOf, type Head, type Link } from './head.ts';
import { recapCard, type RecapCard } from './recap-card.ts';
import { recordView, type RecordView } from './record.ts';
import { risingTopics, type MovementView } from './trends.ts';

export interface HomeView {
	head: Head;
	title: string;
	lead: string;
	search: { label: string; hint: string; action: string; submit: string };
	record: RecordView;
	rising: { heading: string; lead: string; topics: MovementView[]; more: Link };
	latest: { heading: string; recaps: RecapCard[]; more: Link };
	events: { heading: string; events: EventCard[]; more: Link };
	topics: { heading: string; topics: (Link & { count: string })[]; more: Link };
	contribute: { heading: string; text: string; link: Link };
}

const shown = { recaps: 7, events: 8, topics: 24, rising: 6 };

export function homeView(graph: Graph, context: Context): HomeView {
	const { t, u, f, lang, count } = context;
	const listed = graph.events.filter(({ talks }) => talks.length > 0);
	const topics = graph.topics
		.filter(({ recaps }) => recaps.length > 0)
		.toSorted((a, b) => b.recaps.length - a.recaps.length)
		.slice(0, shown.topics);
	return {
		head: headOf(context, { description: t.siteDescription, page: (urls) => urls.home }),
		title: t.home.title,
		lead: t.home.lead(count('talks', graph.talks.length), count('events', listed.length)),
		search: { label: t.home.searchLabel, hint: t.home.searchHint, action: u.search, submit: t.search.submit },
		record: recordView(graph, context),
		rising: rising(graph, context),
		latest: {
			heading: t.home.latest,
			recaps: inTurn(newestRecaps(graph.recaps))
				.slice(0, shown.recaps)
				.map((recap) => recapCard(recap, context)),
			more: { text: t.home.latestMore, href: u.noteTakers },
		},
		events: {
			heading: t.home.events,
			events: listed.slice(0, shown.events).map((event) => eventCard(event, context)),
			more: { text: t.home.eventsMore, href: u.events },
		},
		topics: {
			heading: t.home.topics,
			topics: topics.map((topic) => ({
				text: topic.data.label[lang],
				href: u.topic(topic),
				count: f.number(topic.recaps.length),
			})),
			more: { text: t.home.topicsMore, href: u.topics },
		},
		contribute: {
			heading: t.home.contributeTitle,
			text: t.home.contribute,
			link: { text: t.contribute.title, href: u.contribute },
		},
	};
}

function rising(graph: Graph, context: Context): HomeView['rising'] {
	const { t, u } = context;
	const { topics, periods } = risingTopics(graph, shown.rising, context);
	return {
		heading: t.home.rising,
		lead: t.trends.compared(...periods),
		topics,
		more: { text: t.home.risingMore, href: u.trends },
	};
}

/** Of recaps that came on one day, one from each edition in turn, so that the page does not show a single one. */
function inTurn(recaps: readonly RecapNode[]): RecapNode[] {
	const days = Map.groupBy(recaps, ({ data }) => data.updated ?? data.date ?? '');
	return [...days.values()].flatMap((ofDay) => {
		const editions = [...Map.groupBy(ofDay, ({ event }) => event)]
			.toSorted(([a], [b]) => newestFirst(a.data, b.data))
			.map(([, ofEdition]) => ofEdition);
		const longest = Math.max(...editions.map(({ length }) => length));
		return Array.from({ length: longest }, (_, turn) =>
			editions.flatMap((ofEdition) => ofEdition[turn] ?? []),
		).flat();
	});
}
