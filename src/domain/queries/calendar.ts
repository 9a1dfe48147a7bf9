import type { EventNode, TalkNode } from '../graph/nodes.ts';

/** When a talk is on the clock of its place; undefined where its date, its time or the time zone is not known. */
export function times({ data: { date, start, end }, event }: TalkNode) {
	const { timeZone } = event.data;
	return date === undefined || start === undefined || timeZone === undefined
		? undefined
		: { date, start, end, timeZone };
}

/** An edition has a calendar where the times of most of its talks are known: a few would look like a whole programme. */
export const hasCalendar = ({ talks }: EventNode): boolean =>
	talks.length > 0 && talks.filter((talk) => times(talk) !== undefined).length * 2 > talks.length;
