import type { DayNode, EventNode, RecapNode, TalkNode } from '../domain/graph/nodes.ts';
import { shortId } from '../domain/short-id.ts';
import type { Urls } from '../urls.ts';

/**
 * The short address of the page that notes stand on. It is made from the first id that the edition and the talk ever
 * had, so that it stays when they are renamed.
 */
export function shortLink({ talk, day, event }: Pick<RecapNode, 'talk' | 'day' | 'event'>, u: Urls): string {
	return u.short(shortId([firstId(event), placeIn(talk, day)].filter(Boolean).join('/')));
}

function placeIn(talk: TalkNode | undefined, day: DayNode | undefined): string {
	if (talk) return firstId(talk);
	return day ? `day-${day.number}` : '';
}

const firstId = ({ id, data }: TalkNode | EventNode): string => data.previousIds[0] ?? id;
