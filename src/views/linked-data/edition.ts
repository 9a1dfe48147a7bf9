import type { Event, Place, VirtualLocation } from 'schema-dts';
import type { DayNode, EventNode } from '../../domain/graph/nodes.ts';
import { absolute } from '../../urls.ts';
import type { Context } from '../context.ts';
import { dayName } from '../recap-place.ts';
import { ids } from './ids.ts';
import { articles } from './recap.ts';

/**
 * An edition, with its days. Talks say of which day they are; a day with 250 talks does not list them, for it would
 * repeat the page.
 */
export const editionThing = (event: EventNode, context: Context): Event => ({
	...editionName(event),
	url: absolute(context.u.event(event)),
	...(event.data.ends !== undefined && { endDate: event.data.ends }),
	...(event.data.format && { eventAttendanceMode: attendance[event.data.format] }),
	...locationOf(event, context),
	...(event.days.length > 0 && { subEvent: event.days.map((day) => dayEvent(day, context)) }),
	...articles(event.recaps, context),
});

/** A day, with its edition. */
export const dayThing = (day: DayNode, context: Context): Event => ({
	...dayEvent(day, context),
	url: absolute(context.u.day(day)),
	...locationOf(day.event, context),
	superEvent: editionName(day.event),
	...articles(day.recaps, context),
});

/** As much of an edition as others say that name it. */
export const editionName = (event: EventNode) =>
	({
		'@type': 'Event',
		'@id': ids.edition(event),
		name: event.data.name,
		...(event.data.starts !== undefined && { startDate: event.data.starts }),
	}) satisfies Event;

/** As much of a day as others say that name it. */
export const dayEvent = (day: DayNode, { t }: Context) =>
	({
		'@type': 'Event',
		'@id': ids.day(day),
		name: t.day.title(dayName(day, t), day.event.data.name),
		startDate: day.date,
		...(day.until !== undefined && { endDate: day.until }),
	}) satisfies Event;

const attendance = {
	'in-person': { '@id': 'https://schema.org/OfflineEventAttendanceMode' },
	virtual: { '@id': 'https://schema.org/OnlineEventAttendanceMode' },
	hybrid: { '@id': 'https://schema.org/MixedEventAttendanceMode' },
} as const;

/** Where it is, as far as that is known. */
export function locationOf(event: EventNode, context: Context): { location?: Place | VirtualLocation } {
	const { city, country, venue, format } = event.data;
	const { lang, t } = context;
	if (city === undefined) {
		return format === 'virtual'
			? { location: { '@type': 'VirtualLocation', name: t.event.virtualPlace } }
			: {};
	}
	return {
		location: {
			'@type': 'Place',
			name: venue ?? city[lang],
			address: {
				'@type': 'PostalAddress',
				addressLocality: city[lang],
				...(country !== undefined && { addressCountry: country }),
			},
		},
	};
}
