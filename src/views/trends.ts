import type { EventNode, Graph, TopicNode } from '../domain/graph/nodes.ts';
import { formatsOf } from '../domain/queries/mixes.ts';
import {
	comparableEditions,
	fewestTalks,
	movements,
	partsAt,
	talksAt,
	talksByYear,
	type Movement,
	type Movements,
} from '../domain/queries/trends.ts';
import { talkFormats } from '../domain/talk-formats.ts';
import type { BarsView, MatrixView } from './charts.ts';
import type { Context } from './context.ts';
import { placeAndYear, placeKey, shortName } from './edition-name.ts';
import { headOf, type Head, type Link } from './head.ts';
import { recordView, type RecordView } from './record.ts';

export interface TrendsView {
	head: Head;
	title: string;
	lead: string;
	record: RecordView;
	movements: { heading: string; lead: string; topics: MovementView[] }[];
	heat: MatrixView;
	formats: { heading: string; lead: string; years: BarsView[] };
	how: { heading: string; text: string };
}

/** A topic that rose or faded: a line of its parts, and a sentence. */
export interface MovementView extends Link {
	sentence: string;
	values: number[];
	field: string;
}

const shown = { movements: 6, topics: 36, formats: 5, years: 4 };

export function trendsView(graph: Graph, context: Context): TrendsView {
	const { t, count, f } = context;
	const moved = movements(graph, shown.movements);
	const editions = comparableEditions(graph);
	const [first] = moved.risen;
	const periods = [years(moved.before), years(moved.now)] as const;
	return {
		head: headOf(context, {
			title: t.trends.title,
			description: t.trends.description,
			page: (urls) => urls.trends,
			section: 'trends',
		}),
		title: t.trends.title,
		lead: first
			? t.trends.lead(
					first.topic.data.label[context.lang],
					f.percent(first.before),
					f.percent(first.now),
					...periods,
				)
			: t.trends.description,
		record: recordView(graph, context),
		movements: [
			{ heading: t.trends.risen, topics: moved.risen },
			{ heading: t.trends.faded, topics: moved.faded },
		].map(({ heading, topics }) => ({
			heading,
			lead: t.trends.compared(...periods),
			topics: topics.map((one) => movementView(one, editions, context)),
		})),
		heat: heatView(graph, editions, context),
		formats: formatsView(graph, context),
		how: {
			heading: t.trends.how,
			text: t.trends.howText(
				count('talks', graph.talks.length),
				f.percent(graph.talks.filter(({ topics }) => topics.length > 0).length / graph.talks.length),
				f.number(fewestTalks),
			),
		},
	};
}

/** The topics that moved most, for other pages. */
export const risingTopics = (
	graph: Graph,
	limit: number,
	context: Context,
): { topics: MovementView[]; periods: [string, string] } => {
	const moved: Movements = movements(graph, limit);
	const editions = comparableEditions(graph);
	return {
		topics: moved.risen.map((one) => movementView(one, editions, context)),
		periods: [years(moved.before), years(moved.now)],
	};
};

/** “2020–2021”. */
export const years = (of: readonly number[]) => [...new Set([of[0], of.at(-1)])].join('–');

const movementView = (
	{ topic, before, now }: Movement,
	editions: readonly EventNode[],
	{ t, u, f, lang }: Context,
): MovementView => ({
	text: topic.data.label[lang],
	href: u.topic(topic),
	sentence: t.trends.movement(f.percent(before), f.percent(now)),
	values: partsAt(topic.talks, editions),
	field: topic.data.category,
});

function heatView(graph: Graph, editions: readonly EventNode[], context: Context): MatrixView {
	const { t, u, f, lang, count } = context;
	const topics = graph.topics
		.toSorted((a, b) => b.talks.length - a.talks.length)
		.slice(0, shown.topics)
		.toSorted((a, b) => centre(a, editions) - centre(b, editions));
	const [early, late] = [topics[0], topics.at(-1)];
	return {
		caption: t.trends.heat,
		says:
			early && late
				? t.trends.heatSays(early.data.label[lang], late.data.label[lang], f.number(topics.length))
				: '',
		table: t.charts.table,
		of: t.charts.topic,
		columns: editions.map((event) => ({
			label: shortName(event, context),
			short: placeAndYear(event, context),
			href: u.event(event),
			place: placeKey(event),
		})),
		rows: topics.map((topic) => {
			const parts = partsAt(topic.talks, editions);
			const counts = talksAt(topic.talks, editions);
			return {
				label: topic.data.label[lang],
				href: u.topic(topic),
				note: count('talks', topic.talks.length),
				cells: editions.map((event, index) => {
					const value = parts[index] ?? 0;
					if (value === 0) return undefined;
					return {
						href: `${u.topic(topic)}#${event.id}`,
						label: `${topic.data.label[lang]}, ${shortName(event, context)}`,
						value,
						text: t.trends.part(count('talks', counts[index] ?? 0), f.percent(value)),
					};
				}),
			};
		}),
	};
}

/** Where on the line of editions a topic has its weight: those of the early years come first. */
function centre(topic: TopicNode, editions: readonly EventNode[]): number {
	const parts = partsAt(topic.talks, editions);
	const whole = parts.reduce((sum, part) => sum + part, 0);
	return parts.reduce((sum, part, index) => sum + part * index, 0) / Math.max(whole, Number.EPSILON);
}

function formatsView(graph: Graph, { t, u, f }: Context): TrendsView['formats'] {
	const all = talksByYear(graph);
	const step = Math.max(1, Math.floor((all.length - 1) / (shown.years - 1)));
	const picked = all.filter((_, index) => (all.length - 1 - index) % step === 0).slice(-shown.years);
	return {
		heading: t.trends.formats,
		lead: t.trends.formatsLead,
		years: picked.map(({ year, talks }) => ({
			caption: `${year}`,
			headings: [t.charts.format, t.charts.part],
			bars: formatsOf(graph.talks.filter(({ event }) => event.data.year === year))
				.toSorted((a, b) => talkFormats.indexOf(a.format) - talkFormats.indexOf(b.format))
				.slice(0, shown.formats)
				.map(({ format, talks: of }) => ({
					href: u.searchFor({ kind: 'talk', year: `${year}`, format }),
					label: t.talk.formats[format],
					value: of / talks,
					text: f.percent(of / talks),
				})),
		})),
	};
}
