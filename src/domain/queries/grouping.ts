import { newestFirst } from '../graph/order.ts';
import type { EventNode, PersonNode, RecapNode, TalkNode } from '../graph/nodes.ts';
import { changedOn } from './recap-dates.ts';
import { initialOf, otherInitial } from '../initials.ts';

/** Talks by edition, newest edition first; inside one, the order of the schedule. */
export function byEvent(talks: readonly TalkNode[]): { event: EventNode; talks: TalkNode[] }[] {
	return [...Map.groupBy(talks, ({ event }) => event)]
		.map(([event, ofEvent]) => ({ event, talks: ofEvent }))
		.toSorted((a, b) => newestFirst(a.event.data, b.event.data));
}

/** Talks by year, newest first. */
export function eventsByYear(events: readonly EventNode[]): { year: number; events: EventNode[] }[] {
	return [...Map.groupBy(events, ({ data }) => data.year)]
		.map(([year, ofYear]) => ({ year, events: ofYear }))
		.toSorted((a, b) => b.year - a.year);
}

/** People by initial, a to z and then the others; inside one, by name. */
export function byInitial(people: readonly PersonNode[]): { initial: string; people: PersonNode[] }[] {
	const order = (initial: string) => (initial === otherInitial ? '~' : initial);
	return [...Map.groupBy(people, ({ name }) => initialOf(name))]
		.map(([initial, ofInitial]) => ({ initial, people: ofInitial }))
		.toSorted((a, b) => (order(a.initial) < order(b.initial) ? -1 : 1));
}

/** Recaps with the newest first; among those of one date, in the order of the programme. */
export function newestRecaps(recaps: readonly RecapNode[]): RecapNode[] {
	const date = (recap: RecapNode) => changedOn(recap);
	return recaps.toSorted((a, b) => (date(a) === date(b) ? 0 : date(a) < date(b) ? 1 : -1));
}
