import type { Coverage } from '../domain/queries/coverage.ts';
import type { Context } from './context.ts';
import type { Link } from './head.ts';

/** A chart of bars, each of them a link: how many talks something has, and how many of those have what. */
export interface CoverageBars {
	legend: { kind: BarKind; text: string }[];
	rows: {
		name: Link;
		/** What the bars say, in words. */
		text: string;
		/** Widths in hundredths of the longest bar. */
		bars: { kind: BarKind; width: number }[];
	}[];
}

type BarKind = 'talks' | 'recordings' | 'slides' | 'notes';

/** What is there can be seen, however little it is. */
const leastWidth = 0.6;

export function coverageBars(
	items: readonly { name: Link; coverage: Coverage }[],
	{ t, f, count }: Context,
): CoverageBars {
	const most = Math.max(...items.map(({ coverage }) => coverage.talks));
	const width = (part: number) =>
		part === 0 ? 0 : Math.max(leastWidth, Math.round((part / most) * 10_000) / 100);
	const parts = ({ talks, withRecording, withSlides, withNotes }: Coverage) =>
		[
			['talks', talks],
			['recordings', withRecording],
			['slides', withSlides],
			['notes', withNotes],
		] as const;
	const inWords = ({ talks, withNotes }: Coverage) =>
		withNotes > 0
			? t.coverage.row(count('talks', talks), f.number(withNotes))
			: t.coverage.rowWithout(count('talks', talks));
	return {
		legend: (['talks', 'recordings', 'slides', 'notes'] as const).map((kind) => ({
			kind,
			text: t.coverage.legend[kind],
		})),
		rows: items.map(({ name, coverage }) => ({
			name,
			text: inWords(coverage),
			bars: parts(coverage).map(([kind, part]) => ({ kind, width: width(part) })),
		})),
	};
}
