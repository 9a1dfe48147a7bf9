import type { EventNode } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import { placeKey, shortName } from './edition-name.ts';

/** An edition as one entry of a list. */
export interface EventCard {
	href: string;
	/** “Europe 2024”. */
	name: string;
	place: string;
	/** The place as the style sheet knows it. */
	placeKey: string;
	/** The name of the city alone, or that it was online. */
	city: string;
	dates: string;
	talks: string;
	notes: string | undefined;
}

export function eventCard(event: EventNode, context: Context): EventCard {
	const { t, u, lang, count } = context;
	const noted = event.talks.filter(({ recaps }) => recaps.length > 0).length;
	return {
		href: u.event(event),
		name: shortName(event, context),
		place: placeOf(event, context),
		placeKey: placeKey(event),
		city: event.data.city?.[lang] ?? placeOf(event, context),
		dates: datesOf(event, context),
		talks: event.talks.length > 0 ? count('talks', event.talks.length) : t.event.noTalks,
		notes: noted > 0 ? count('withNotes', noted) : undefined,
	};
}

/** “Paris, France”, or “Online”. */
export function placeOf({ data }: EventNode, { lang, t, f }: Context): string {
	const place = [data.city?.[lang], data.country && f.country(data.country)].filter(
		(part) => part !== undefined && part !== '',
	);
	return place.length > 0
		? [...new Set(place)].join(', ')
		: data.format === 'virtual'
			? t.event.virtualPlace
			: '';
}

/** “19–22 March 2024”, as far as it is known. */
export function datesOf({ data }: EventNode, { f }: Context): string {
	const { starts, ends, year } = data;
	if (starts !== undefined && ends !== undefined)
		return starts === ends ? f.date(starts) : f.dateRange(starts, ends);
	const known = starts ?? ends;
	return known === undefined ? `${year}` : f.date(known);
}
