import * as z from 'zod';
import type { DayNode, EventNode } from '../../domain/graph/nodes.ts';
import { eventSchema } from '../../domain/schemas/event.ts';
import { absolute, api } from '../../urls.ts';
import {
	address,
	count,
	date,
	dayRef,
	eventRef,
	localised,
	named,
	markdown,
	pages,
	pagesWithCopy,
	present,
	previousIds,
	refTo,
	talkRef,
	uriOf,
} from './parts.ts';
import { recapSummary, recapSummaryOf } from './recap.ts';

const counts = z.strictObject({ talks: count, talksWithNotes: count });
const { series, year, format, attendance, confidence } = eventSchema.shape;

/** An edition as it stands in the list of all. */
export const eventSummary = named(
	'EventSummary',
	z.strictObject({
		type: z.literal('event'),
		id: z.string(),
		previousIds,
		name: z.string(),
		series,
		year,
		city: localised.optional(),
		country: z.string().optional().meta({ description: 'ISO 3166-1 code, two letters.' }),
		venue: z.string().optional(),
		timeZone: z.string().optional().meta({ description: 'IANA time zone.' }),
		format,
		starts: date.optional(),
		ends: date.optional(),
		attendance,
		attendanceNote: localised.optional(),
		coChairs: z.array(z.string()),
		schedule: address.optional(),
		playlist: address.optional(),
		confidence,
		confidenceNote: localised.optional(),
		counts,
		links: z.strictObject({ self: address, ...pages, markdown }),
	}),
);

export const event = named(
	'Event',
	eventSummary.extend({
		days: z.array(dayRef),
		talks: z.array(talkRef).meta({ description: 'In the order of the talk list.' }),
		recaps: z.array(recapSummary).meta({ description: 'Notes on the edition as a whole.' }),
	}),
);
export type Event = z.output<typeof event>;

export const day = named(
	'Day',
	z.strictObject({
		type: z.literal('day'),
		event: eventRef,
		number: z.int().min(0).meta({ description: '0 is what comes before the main conference.' }),
		date,
		until: date.optional().meta({ description: 'The last date, where several share the number.' }),
		talks: z.array(talkRef).meta({ description: 'In the order of the schedule.' }),
		recaps: z.array(recapSummary).meta({ description: 'Notes on the day as a whole.' }),
		links: z.strictObject({ self: address, html: pages.html, markdown }),
	}),
);
export type Day = z.output<typeof day>;

export function eventSummaryOf(node: EventNode): z.output<typeof eventSummary> {
	const { id, data, talks } = node;
	const withNotes = talks.filter(({ recaps }) => recaps.length > 0).length;
	const noted = withNotes + node.recaps.length + node.days.flatMap(({ recaps }) => recaps).length > 0;
	return present({
		type: 'event' as const,
		id,
		previousIds: data.previousIds,
		name: data.name,
		series: data.series,
		year: data.year,
		city: data.city,
		country: data.country,
		venue: data.venue,
		timeZone: data.timeZone,
		format: data.format,
		starts: data.starts,
		ends: data.ends,
		attendance: data.attendance,
		attendanceNote: data.attendanceNote,
		coChairs: data.coChairs,
		schedule: uriOf(data.links.schedule),
		playlist: uriOf(data.links.playlist),
		confidence: data.confidence,
		confidenceNote: data.confidenceNote,
		counts: { talks: talks.length, talksWithNotes: withNotes },
		links: {
			self: absolute(api.item('events', id)),
			...pagesWithCopy((u) => u.event(node), { feeds: noted }),
		},
	});
}

export const eventOf = (node: EventNode): Event => ({
	...eventSummaryOf(node),
	days: node.days.map(refTo.day),
	talks: node.talks.map(refTo.talk),
	recaps: node.recaps.map(recapSummaryOf),
});

export const dayOf = (node: DayNode): Day =>
	present({
		type: 'day' as const,
		event: refTo.event(node.event),
		number: node.number,
		date: node.date,
		until: node.until,
		talks: node.talks.map(refTo.talk),
		recaps: node.recaps.map(recapSummaryOf),
		links: {
			self: absolute(api.day(node.event.id, node.number)),
			...pagesWithCopy((u) => u.day(node)),
		},
	});
