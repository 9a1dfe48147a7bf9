import type { Graph, TalkNode, TopicNode } from '../domain/graph/nodes.ts';
import { byEvent } from '../domain/queries/grouping.ts';
import {
	comparableEditions,
	fewestOfTopic,
	listedEditions,
	partOf,
	partsAt,
	periods,
} from '../domain/queries/trends.ts';
import { api } from '../urls.ts';
import { topicImage } from './card.ts';
import { editionColumns, type ColumnsView } from './charts.ts';
import type { Context } from './context.ts';
import { placeKey, shortName } from './edition-name.ts';
import { channelOf, followLink, type FollowLink } from './feeds.ts';
import { headOf, type Head, type Link } from './head.ts';
import { topicSet, topicThing } from './linked-data/topic.ts';
import { recapCard, type RecapCard } from './recap-card.ts';
import { talkRow, type TalkRow } from './talk-row.ts';
import type { Fact } from './talk.ts';
import { years } from './trends.ts';

export interface TopicsView {
	head: Head;
	title: string;
	lead: string;
	trends: Link;
	/** The fields that topics belong to, those with most talks first. */
	fields: { key: string; heading: string; topics: TopicEntry[] }[];
}

/** A topic in the index: its talks edition by edition, for a line. */
export interface TopicEntry extends Link {
	description: string;
	count: string;
	values: number[];
	isProject: boolean;
	project: string;
}

export function topicsView(graph: Graph, context: Context): TopicsView {
	const { t, u, lang, f } = context;
	const editions = comparableEditions(graph);
	const entry = (topic: TopicNode): TopicEntry => ({
		text: topic.data.label[lang],
		href: u.topic(topic),
		description: topic.data.description[lang],
		count: f.number(topic.talks.length),
		values: partsAt(topic.talks, editions),
		isProject: topic.data.kind === 'project',
		project: t.topic.project,
	});
	const fields = [...Map.groupBy(graph.topics, ({ data }) => data.category)].map(([key, topics]) => ({
		key,
		heading: t.topic.fields[key],
		topics: topics.toSorted((a, b) => b.talks.length - a.talks.length).map(entry),
	}));
	return {
		head: headOf(context, {
			title: t.topic.indexTitle,
			description: t.topic.indexDescription,
			page: (urls) => urls.topics,
			section: 'topics',
			data: { kind: 'CollectionPage', about: topicSet(context) },
		}),
		title: t.topic.indexTitle,
		lead: t.topic.indexLead,
		trends: { text: t.topic.toTrends, href: u.trends },
		fields,
	};
}

export interface TopicView {
	head: Head;
	breadcrumbs: Link[];
	title: string;
	kicker: string;
	/** The field it belongs to, for its colour. */
	field: string;
	description: string;
	chart: ColumnsView | undefined;
	facts: Fact[];
	links: (Link | FollowLink)[];
	related: { heading: string; topics: Link[] };
	withNotes: { heading: string; recaps: RecapCard[] };
	otherNotes: { heading: string; links: Link[] };
	editions: { id: string; place: string; heading: Link; talks: TalkRow[] }[];
	others: string;
	notice: string | undefined;
}

export function topicView(topic: TopicNode, graph: Graph, context: Context): TopicView {
	const { t, u, lang } = context;
	const { data } = topic;
	const label = data.label[lang];
	const channel = channelOf.topic(topic, context);
	const onTalks = topic.recaps.filter(({ talk }) => talk !== undefined);
	const breadcrumbs = [{ text: t.navigation.topics, href: u.topics }];
	return {
		head: headOf(context, {
			title: label,
			json: api.item('topics', topic.id),
			description: `${data.description[lang]} ${t.topic.description(label)}`,
			page: (urls) => urls.topic(topic),
			section: 'topics',
			image: topicImage(topic, context),
			data: { about: topicThing(topic, context), trail: breadcrumbs },
			markdown: true,
			feed: channel?.title,
		}),
		breadcrumbs,
		title: label,
		kicker: `${t.topic[data.kind]} · ${t.topic.fields[data.category]}`,
		field: data.category,
		chart: topicChart(topic, graph, context),
		description: data.description[lang],
		facts: facts(topic, context),
		links: [
			...(data.links.home ? [{ text: t.topic.home, href: data.links.home }] : []),
			...(data.links.repository ? [{ text: t.topic.repository, href: data.links.repository }] : []),
			...followLink(channel, context),
		],
		related: {
			heading: t.topic.related,
			topics: topic.related.map((other) => ({ text: other.data.label[lang], href: u.topic(other) })),
		},
		withNotes: { heading: t.topic.withNotes, recaps: onTalks.map((recap) => recapCard(recap, context)) },
		otherNotes: {
			heading: t.topic.otherNotes,
			links: topic.recaps
				.filter(({ talk }) => talk === undefined)
				.map((recap) => recapCard(recap, context))
				.map(({ title, href }) => ({ text: title, href })),
		},
		others: t.topic.others,
		editions: byEvent(topic.talks).map(({ event, talks }) => ({
			id: event.id,
			place: placeKey(event),
			heading: { text: shortName(event, context), href: u.event(event) },
			talks: notesFirst(talks).map((talk) => talkRow(talk, context)),
		})),
		notice: topic.talks.length === 0 ? t.topic.noTalks : undefined,
	};
}

const fewestForChart = 3;

function topicChart(topic: TopicNode, graph: Graph, context: Context): ColumnsView | undefined {
	const { t, f, count } = context;
	if (topic.talks.length < fewestForChart) return undefined;
	const editions = listedEditions(graph);
	const parts = partsAt(topic.talks, editions);
	const columns = editionColumns(topic.talks, editions, (event) => `#${event.id}`, context).map(
		(column, index) => ({ ...column, text: t.trends.part(column.text, f.percent(parts[index] ?? 0)) }),
	);
	const most = columns.reduce((best, one) => (one.value > best.value ? one : best));
	const first = columns.find(({ value }) => value > 0);
	const part = topic.talks.length / Math.max(1, graph.talks.length);
	return {
		caption: t.topic.chart,
		says: [
			t.topic.chartSays(
				count('talks', topic.talks.length),
				f.percent(part),
				first?.label ?? '',
				most.label,
				f.number(most.value),
			),
			...compared(topic, graph, context),
		].join(' '),
		table: t.charts.table,
		headings: [t.charts.edition, t.charts.talks],
		columns,
	};
}

/** How its part of all talks has changed, where that is not chance. */
function compared({ talks }: TopicNode, graph: Graph, { t, f }: Context): string[] {
	const { before, now } = periods(graph);
	if (talks.length < fewestOfTopic || before.length === 0) return [];
	const part = (of: number[]) => f.percent(partOf(talks, of, graph));
	return [t.topic.compared(part(before), years(before), part(now), years(now))];
}

const notesFirst = (talks: readonly TalkNode[]) =>
	talks.toSorted((a, b) => Number(b.recaps.length > 0) - Number(a.recaps.length > 0));

function facts({ data }: TopicNode, { t, f }: Context): Fact[] {
	const { cncf, aliases } = data;
	const levels = cncf && [
		t.topic.accepted(f.date(cncf.accepted)),
		...(cncf.incubating ? [t.topic.incubating(f.date(cncf.incubating))] : []),
		...(cncf.graduated ? [t.topic.graduated(f.date(cncf.graduated))] : []),
		...(cncf.archived ? [t.topic.archived(f.date(cncf.archived))] : []),
	];
	return [
		...(levels ? [{ label: t.topic.maturity, text: levels.join(', ') }] : []),
		...(aliases.length > 0 ? [{ label: t.topic.aliases, text: aliases.join(', ') }] : []),
	];
}
