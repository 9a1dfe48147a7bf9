import { coverageOf, wantedKeynotes, type Coverage } from '../domain/queries/coverage.ts';
import type { Graph } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import { headOf, type Head, type Link } from './head.ts';
import { talkRow, type TalkRow } from './talk-row.ts';

export interface CoverageView {
	head: Head;
	title: string;
	lead: string;
	caption: string;
	columns: string[];
	rows: CoverageRow[];
	total: { name: string; cells: string[] };
	wanted: { heading: string; lead: string; talks: TalkRow[] };
}

interface CoverageRow {
	name: Link;
	cells: { text: string; share: string }[];
}

const wantedShown = 30;

export function coverageView(graph: Graph, context: Context): CoverageView {
	const { t, u, f, count } = context;
	const listed = graph.events.filter(({ talks }) => talks.length > 0);
	const total = coverageOf(graph.talks);
	const share = (part: number, whole: number) => (part === 0 ? '' : f.percent(part / whole));
	const cells = ({ talks, withNotes, withRecording, withSlides }: Coverage) => [
		{ text: f.number(talks), share: '' },
		...[withNotes, withRecording, withSlides].map((part) => ({
			text: f.number(part),
			share: share(part, talks),
		})),
	];
	return {
		head: headOf(context, {
			title: t.coverage.title,
			description: t.coverage.description,
			page: (urls) => urls.coverage,
			section: 'coverage',
		}),
		title: t.coverage.title,
		lead: t.coverage.lead(f.number(total.withNotes), count('talks', total.talks)),
		caption: t.coverage.table,
		columns: [
			t.coverage.edition,
			t.coverage.talks,
			t.coverage.notes,
			t.coverage.recordings,
			t.coverage.slides,
		],
		rows: listed.map((event) => ({
			name: { text: event.data.name, href: u.event(event) },
			cells: cells(coverageOf(event.talks)),
		})),
		total: { name: t.coverage.total, cells: cells(total).map(({ text }) => text) },
		wanted: {
			heading: t.coverage.wanted,
			lead: t.coverage.wantedLead,
			talks: wantedKeynotes(graph.events, wantedShown).map((talk) => talkRow(talk, context, { event: true })),
		},
	};
}
