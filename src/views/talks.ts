import type { EventNode, Graph } from '../domain/graph/nodes.ts';
import { eventsByYear } from '../domain/queries/grouping.ts';
import type { Context } from './context.ts';
import { eventCard, type EventCard } from './event-card.ts';
import { shortName } from './edition-name.ts';
import { filterView, type FilterView } from './filter.ts';
import { headOf, recordOnly, type Head, type Link } from './head.ts';
import { dayName } from './recap-place.ts';
import { talkRow, type TalkRow } from './talk-row.ts';

export interface TalksView {
	head: Head;
	title: string;
	lead: string;
	years: { year: Link; count: string; events: EventCard[] }[];
}

/** The index of talks: years and their editions. */
export function talksView(graph: Graph, context: Context): TalksView {
	const { t, u, count } = context;
	const listed = graph.events.filter(({ talks }) => talks.length > 0);
	return {
		head: headOf(context, {
			title: t.talk.indexTitle,
			description: t.talk.indexDescription,
			page: (urls) => urls.talks,
			section: 'talks',
			data: { kind: 'CollectionPage' },
		}),
		title: t.talk.indexTitle,
		lead: t.talk.indexLead(count('talks', graph.talks.length), count('events', listed.length)),
		years: eventsByYear(listed).map(({ year, events }) => ({
			year: { text: `${year}`, href: u.talkList({ id: `${year}` }) },
			count: count(
				'talks',
				events.reduce((sum, { talks }) => sum + talks.length, 0),
			),
			events: events.map((event) => ({ ...eventCard(event, context), href: u.talkList(event) })),
		})),
	};
}

export interface TalkListView {
	head: Head;
	breadcrumbs: Link[];
	title: string;
	count: string;
	filter: FilterView;
	/** The groups, as links to them. */
	jump: Link[];
	groups: TalkGroup[];
}

interface TalkGroup {
	id: string;
	heading: Link | undefined;
	talks: TalkRow[];
}

/** A list of talks: those of a year by edition, or those of an edition by day. */
export interface TalkListPage {
	id: string;
	year?: number;
	events: EventNode[];
}

export function talkListPages(graph: Graph): TalkListPage[] {
	const listed = graph.events.filter(({ talks }) => talks.length > 0);
	return [
		...eventsByYear(listed).map(({ year, events }) => ({ id: `${year}`, year, events })),
		...listed.map((event) => ({ id: event.id, events: [event] })),
	];
}

export function talkListView(page: TalkListPage, context: Context): TalkListView {
	const { t, u, count } = context;
	const [event] = page.events;
	const title =
		page.year === undefined ? t.talk.eventTitle(event?.data.name ?? page.id) : t.talk.yearTitle(page.id);
	const talks = count(
		'talks',
		page.events.reduce((sum, { talks: ofEvent }) => sum + ofEvent.length, 0),
	);
	const groups =
		page.year === undefined && event
			? byDay(event, context)
			: page.events.map((ofYear) => group(ofYear, context));
	const breadcrumbs = [{ text: t.navigation.talks, href: u.talks }];
	return {
		head: headOf(context, {
			title,
			description: t.talk.listDescription(title, talks),
			page: (urls) => urls.talkList(page),
			section: 'talks',
			data: { kind: 'CollectionPage', trail: breadcrumbs },
			writtenIn: recordOnly,
		}),
		breadcrumbs,
		title,
		count: talks,
		filter: filterView(
			page.events.flatMap(({ talks: ofEvent }) => ofEvent),
			context,
		),
		jump:
			groups.length > 1
				? groups.flatMap(({ id, heading }) => (heading ? [{ text: heading.text, href: `#${id}` }] : []))
				: [],
		groups,
	};
}

const group = (event: EventNode, context: Context): TalkGroup => ({
	id: event.id,
	heading: { text: shortName(event, context), href: context.u.event(event) },
	talks: event.talks.map((talk) => talkRow(talk, context)),
});

function byDay(event: EventNode, context: Context): TalkGroup[] {
	const { t, u } = context;
	const days = event.days.map((day) => ({
		id: `day-${day.number}`,
		heading: { text: dayName(day, t), href: u.day(day) },
		talks: day.talks.map((talk) => talkRow(talk, context)),
	}));
	const undated = {
		id: 'undated',
		heading: days.some(({ talks }) => talks.length > 0)
			? { text: t.event.undatedShort, href: u.event(event) }
			: undefined,
		talks: event.undated.map((talk) => talkRow(talk, context)),
	};
	return [...days, undated].filter(({ talks }) => talks.length > 0);
}
