import type { EventData } from '../schemas/event.ts';
import { byName } from './names.ts';
import type { TalkNode } from './nodes.ts';

/** When an edition began, as far as it is known; comparable as text. */
const beginning = ({ year, starts, ends }: EventData) => starts ?? ends ?? `${year}`;

/** Editions, newest first; those of one day by name. */
export function newestFirst(a: EventData, b: EventData): number {
	const [one, other] = [beginning(a), beginning(b)];
	return one === other ? byName.compare(a.name, b.name) : one < other ? 1 : -1;
}

/** Talks, oldest day first. */
export function oldestTalkFirst(a: TalkNode, b: TalkNode): number {
	const key = (talk: TalkNode) => talk.data.date ?? talk.day?.date ?? beginning(talk.event.data);
	const [one, other] = [key(a), key(b)];
	return one === other ? 0 : one < other ? -1 : 1;
}
