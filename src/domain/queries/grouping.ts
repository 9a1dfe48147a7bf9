import type { EventNode, PersonNode, RecapNode, TalkNode } from '../graph/nodes.ts';
import { fold } from '../slug.ts';

/** Talks by edition, newest edition first; inside one, the order of the schedule. */
export function byEvent(talks: readonly TalkNode[]): { event: EventNode; talks: TalkNode[] }[] {
	const position = (event: EventNode) => event.data.starts ?? event.data.ends ?? `${event.data.year}`;
	return [...Map.groupBy(talks, ({ event }) => event)]
		.map(([event, ofEvent]) => ({ event, talks: ofEvent }))
		.toSorted((a, b) => (position(a.event) < position(b.event) ? 1 : -1));
}

/** Talks by year, newest first. */
export function eventsByYear(events: readonly EventNode[]): { year: number; events: EventNode[] }[] {
	return [...Map.groupBy(events, ({ data }) => data.year)]
		.map(([year, ofYear]) => ({ year, events: ofYear }))
		.toSorted((a, b) => b.year - a.year);
}

/** The initial under which a name is listed: a to z, or `other`. */
export function initialOf(name: string): string {
	const first = /[a-z]/.exec(fold(name).charAt(0))?.[0];
	return first ?? otherInitial;
}
export const otherInitial = 'other';

/** People by initial, a to z and then the others; inside one, by name. */
export function byInitial(people: readonly PersonNode[]): { initial: string; people: PersonNode[] }[] {
	const order = (initial: string) => (initial === otherInitial ? '~' : initial);
	return [...Map.groupBy(people, ({ name }) => initialOf(name))]
		.map(([initial, ofInitial]) => ({ initial, people: ofInitial }))
		.toSorted((a, b) => (order(a.initial) < order(b.initial) ? -1 : 1));
}

/** Recaps with the newest first; among those of one date, in the order of the programme. */
export function newestRecaps(recaps: readonly RecapNode[]): RecapNode[] {
	const date = ({ data }: RecapNode) => data.updated ?? data.date ?? '';
	return recaps.toSorted((a, b) => (date(a) === date(b) ? 0 : date(a) < date(b) ? 1 : -1));
}
