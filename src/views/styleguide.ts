import type { Graph, RecapNode } from '../domain/graph/nodes.ts';
import type { BarsView, ColumnsView, MatrixView } from './charts.ts';
import type { Context } from './context.ts';
import { eventCard, type EventCard } from './event-card.ts';
import { filterView, type FilterView } from './filter.ts';
import { headOf, type Head, type Link } from './head.ts';
import { recapCard, type RecapCard } from './recap-card.ts';
import { shownNotes, type RecapBodies, type RecapView } from './recap.ts';
import { talkRow, type TalkRow } from './talk-row.ts';
import type { VideoView } from './talk-media.ts';
import type { MovementView } from './trends.ts';

/** Every component with something in it, for the people who work on the site and for the tests that photograph it. */
export interface StyleguideView {
	head: Head;
	title: string;
	colours: string[];
	places: string[];
	rows: TalkRow[];
	filter: FilterView;
	recaps: RecapCard[];
	events: EventCard[];
	columns: ColumnsView;
	bars: BarsView;
	movements: MovementView[];
	matrix: MatrixView;
	heat: MatrixView;
	video: VideoView;
	notes: RecapView[];
	link: Link;
	words: Context['t']['styleguide'];
	labels: { notes: string; cancelled: string; button: string; strong: string; notice: string };
}

const colours = ['paper', 'raised', 'sunken', 'ink', 'ink-soft', 'line', 'link', 'marker', 'warning', 'good'];
const places = ['paris', 'london', 'amsterdam', 'seattle', 'detroit', 'shanghai', 'online'];

/** The recap that the style guide shows whole. */
export const sampleRecaps = ({ recaps }: Graph): RecapNode[] =>
	recaps.toSorted((a, b) => length(b) - length(a)).slice(0, 1);

const length = ({ versions }: RecapNode) =>
	Math.max(...[...versions.values()].map(({ body }) => body.length));

export function styleguideView(graph: Graph, bodies: RecapBodies, context: Context): StyleguideView {
	const { t, u } = context;
	const one = (has: (talk: Graph['talks'][number]) => boolean) => graph.talks.filter(has).slice(0, 1);
	const talks = [
		...one(({ recaps, data }) => recaps.length > 0 && data.recording !== undefined),
		...one(({ recaps, data }) => recaps.length === 0 && data.recording !== undefined),
		...one(({ data }) => data.cancelled !== undefined),
	];
	return {
		head: headOf(context, {
			title: t.styleguide.title,
			description: t.styleguide.description,
			page: (urls) => urls.styleguide,
			indexed: false,
		}),
		title: t.styleguide.title,
		colours,
		places,
		rows: talks.map((talk) => talkRow(talk, context, { event: true, time: true, topics: true })),
		filter: filterView(graph.talks, context),
		recaps: sampleRecaps(graph).map((recap) => recapCard(recap, context)),
		events: graph.events.slice(0, 3).map((event) => eventCard(event, context)),
		...charts(context),
		video: { id: 'aaaaaaaaaaa', href: u.talks, text: t.talk.watch, hint: t.talk.videoHint, note: undefined },
		notes: shownNotes(sampleRecaps(graph), bodies, context),
		link: { text: t.navigation.talks, href: u.talks },
		words: t.styleguide,
		labels: {
			notes: t.talk.hasNotes,
			cancelled: t.talk.cancelled,
			button: t.talk.write,
			strong: t.search.submit,
			notice: t.talk.cancelledNotice,
		},
	};
}

const values = [3, 0, 8, 13, 5, 21, 34];

function charts({
	t,
	u,
	f,
}: Context): Pick<StyleguideView, 'columns' | 'bars' | 'movements' | 'matrix' | 'heat'> {
	const counted = values.map((value, index) => ({
		href: u.events,
		label: places[index] ?? '',
		value,
		text: f.number(value),
		place: places[index] ?? '',
		group: `${2018 + Math.floor(index / 2)}`,
	}));
	const texts = { caption: t.topic.chart, says: t.styleguide.description, table: t.charts.table };
	const matrix: MatrixView = {
		...texts,
		caption: t.person.matrix,
		of: t.charts.person,
		columns: counted.map(({ label, href, place }) => ({ label, short: label, href, place })),
		rows: ['Ada', 'Grace', 'Radia'].map((label, row) => ({
			label,
			href: u.speakers,
			note: '',
			cells: counted.map((one, column) =>
				(column + row) % 3 === 0 ? { ...one, value: row + 1 } : undefined,
			),
		})),
	};
	return {
		columns: { ...texts, headings: [t.charts.edition, t.charts.talks], columns: counted },
		bars: { ...texts, headings: [t.charts.topic, t.charts.talks], bars: counted },
		movements: [
			{ text: t.navigation.topics, href: u.topics, sentence: f.percent(0.042), values, field: 'ai' },
			{
				text: t.navigation.talks,
				href: u.talks,
				sentence: f.percent(0.5),
				values: values.toReversed(),
				field: 'data',
			},
		],
		matrix,
		heat: { ...matrix, caption: t.trends.heat },
	};
}
