import { coverageOf, type Coverage } from '../domain/queries/coverage.ts';
import { neglectedTopics, wantedTalks, type WantedTalk } from '../domain/queries/wanted.ts';
import type { EventNode, Graph } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import { coverageBars, type CoverageBars } from './coverage-bars.ts';
import { headOf, type Head, type Link } from './head.ts';
import { titleLang } from './talk-row.ts';

export interface CoverageView {
	head: Head;
	title: string;
	lead: string;
	wanted: { heading: string; lead: string; talks: WantedRow[] };
	editions: { heading: string; lead: string; bars: CoverageBars; table: CoverageTable };
	topics: { heading: string; lead: string; bars: CoverageBars };
	/** To the parts of the page. */
	parts: Link[];
}

/** A talk that waits for notes, why, and where to write them. */
interface WantedRow {
	title: Link;
	speakers: string;
	event: string;
	reasons: string[];
	/** Its label names the talk, for those who hear only the links. */
	write: Link & { label: string };
}

interface CoverageTable {
	summary: string;
	caption: string;
	columns: string[];
	rows: { name: Link; cells: { text: string; share: string }[] }[];
	total: { name: string; cells: string[] };
}

const wantedShown = 20;
const wantedPerEdition = 5;
const topicsShown = 12;
const topicsNamed = 2;

export function coverageView(graph: Graph, context: Context): CoverageView {
	const { t, u, f, lang, count } = context;
	const total = coverageOf(graph.talks);
	const listed = graph.events.filter(({ talks }) => talks.length > 0);
	const editions = listed.map((event) => ({
		name: { text: shortName(event, context), href: u.event(event) },
		coverage: coverageOf(event.talks),
	}));
	const topics = neglectedTopics(graph.topics)
		.slice(0, topicsShown)
		.map((topic) => ({
			name: { text: topic.data.label[lang], href: u.topic(topic) },
			coverage: coverageOf(topic.talks),
		}));
	return {
		head: headOf(context, {
			title: t.coverage.title,
			description: t.coverage.description,
			page: (urls) => urls.coverage,
			section: 'coverage',
		}),
		title: t.coverage.title,
		lead: t.coverage.lead(f.number(total.withNotes), count('talks', total.talks)),
		wanted: {
			heading: t.coverage.wanted,
			lead: t.coverage.wantedLead,
			talks: wantedTalks(graph, { limit: wantedShown, perEdition: wantedPerEdition }).map((wanted) =>
				wantedRow(wanted, context),
			),
		},
		editions: {
			heading: t.coverage.byEdition,
			lead: t.coverage.byEditionLead,
			bars: coverageBars(editions, context),
			table: tableOf(editions, total, context),
		},
		topics: {
			heading: t.coverage.byTopic,
			lead: t.coverage.byTopicLead,
			bars: coverageBars(topics, context),
		},
		parts: [
			{ text: t.coverage.byEdition, href: '#editions' },
			{ text: t.coverage.wanted, href: '#wanted' },
			...(topics.length > 0 ? [{ text: t.coverage.byTopic, href: '#topics' }] : []),
		],
	};
}

/** “Europe 2024, Paris”: the long names differ in this only. */
function shortName({ data }: EventNode, { t, lang }: Context): string {
	const edition = `${t.coverage.series[data.series]} ${data.year}`;
	return data.city ? `${edition}, ${data.city[lang]}` : edition;
}

function wantedRow(wanted: WantedTalk, context: Context): WantedRow {
	const { t, u, lang } = context;
	const { talk } = wanted;
	return {
		title: { text: talk.data.title, href: u.talk(talk), lang: titleLang(lang) },
		speakers: talk.billings.map(({ name }) => name).join(', '),
		event: shortName(talk.event, context),
		reasons: reasonsOf(wanted, context),
		write: {
			text: t.talk.write,
			href: u.write(talk),
			label: t.coverage.write(talk.data.title),
		},
	};
}

function reasonsOf({ wishedBy, keynote, recording, neglected }: WantedTalk, context: Context): string[] {
	const { t, f, lang } = context;
	const { reasons } = t.coverage;
	const topics = neglected.slice(0, topicsNamed).map(({ data }) => data.label[lang]);
	return [
		...(wishedBy.length > 0 ? [reasons.wished(f.list(wishedBy.map(({ name }) => name)))] : []),
		...(keynote ? [recording ? reasons.recordedKeynote : reasons.keynote] : []),
		...(recording && !keynote ? [reasons.recording] : []),
		...(topics.length > 0 ? [reasons.neglected(f.list(topics))] : []),
	];
}

function tableOf(
	editions: { name: Link; coverage: Coverage }[],
	total: Coverage,
	{ t, f }: Context,
): CoverageTable {
	const share = (part: number, whole: number) => (part === 0 ? '' : f.percent(part / whole));
	const cells = ({ talks, withNotes, withRecording, withSlides }: Coverage) => [
		{ text: f.number(talks), share: '' },
		...[withNotes, withRecording, withSlides].map((part) => ({
			text: f.number(part),
			share: share(part, talks),
		})),
	];
	return {
		summary: t.coverage.asTable,
		caption: t.coverage.table,
		columns: [
			t.coverage.edition,
			t.coverage.talks,
			t.coverage.notes,
			t.coverage.recordings,
			t.coverage.slides,
		],
		rows: editions.map(({ name, coverage }) => ({ name, cells: cells(coverage) })),
		total: { name: t.coverage.total, cells: cells(total).map(({ text }) => text) },
	};
}
