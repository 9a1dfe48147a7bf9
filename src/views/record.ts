import type { EventNode, Graph } from '../domain/graph/nodes.ts';
import { listedEditions } from '../domain/queries/trends.ts';
import type { ChartView, Counted } from './charts.ts';
import type { Context } from './context.ts';
import { placeKey, shortName } from './edition-name.ts';

/** The whole record as one picture: every edition, its talks, and where among them notes are. */
export interface RecordView extends Omit<ChartView, 'headings'> {
	headings: [string, string, string];
	editions: (Counted & { date: string; talks: number; marks: number[]; notes: string })[];
}

export function recordView(graph: Graph, context: Context): RecordView {
	const { t, count, f } = context;
	const noted = graph.talks.filter(({ recaps }) => recaps.length > 0).length;
	return {
		caption: t.record.caption,
		says: t.record.says(count('talks', graph.talks.length), f.number(noted)),
		table: t.charts.table,
		headings: [t.charts.edition, t.charts.talks, t.record.withNotes],
		editions: listedEditions(graph).map((event) => edition(event, context)),
	};
}

function edition(event: EventNode, context: Context): RecordView['editions'][number] {
	const { u, f, count } = context;
	const { data, talks } = event;
	const marks = talks.flatMap(({ recaps }, index) => (recaps.length > 0 ? [index / talks.length] : []));
	return {
		href: u.event(event),
		label: shortName(event, context),
		value: talks.length,
		text: count('talks', talks.length),
		place: placeKey(event),
		date: data.starts ?? data.ends ?? `${data.year}-07-01`,
		talks: talks.length,
		marks,
		notes: f.number(marks.length),
	};
}
