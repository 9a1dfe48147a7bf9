import type { EventNode, TalkNode } from '../domain/graph/nodes.ts';
import { talksAt } from '../domain/queries/trends.ts';
import type { Context } from './context.ts';
import { placeKey, shortName } from './edition-name.ts';

/** Something counted: where its talks stand, what it is called, how many, and that number as it is written. */
export interface Counted {
	href: string;
	label: string;
	value: number;
	text: string;
	/** The place of an edition, for its colour. */
	place?: string;
}

/** A picture of numbers, with a sentence that says what one sees. */
export interface ChartView {
	caption: string;
	/** Sentences computed from the numbers. */
	says: string;
	/** What the button for the table says. */
	table: string;
	/** Headings of the table. */
	headings: [string, string];
}

/** Numbers of talks, edition by edition. */
export interface ColumnsView extends ChartView {
	columns: (Counted & { group: string })[];
}

/** Numbers that are parts of a whole, as bars. */
export interface BarsView extends Omit<ChartView, 'table' | 'says'> {
	bars: Counted[];
}

/** Which of some rows stand in which column. */
export interface MatrixView extends Omit<ChartView, 'headings'> {
	columns: { label: string; short: string; href: string; place: string }[];
	rows: { label: string; href: string; note: string; cells: (Counted | undefined)[] }[];
	/** What the rows are. */
	of: string;
}

/** The talks of something over the editions, each column leading to `href` of its edition. */
export function editionColumns(
	talks: readonly TalkNode[],
	editions: readonly EventNode[],
	href: (event: EventNode) => string,
	context: Context,
): ColumnsView['columns'] {
	const counts = talksAt(talks, editions);
	return editions.map((event, index) => {
		const value = counts[index] ?? 0;
		return {
			href: href(event),
			label: shortName(event, context),
			value,
			text: context.count('talks', value),
			place: placeKey(event),
			group: `${event.data.year}`,
		};
	});
}
