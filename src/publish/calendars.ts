import ical, { ICalEventStatus } from 'ical-generator';
import type { EventNode, TalkNode } from '../domain/graph/nodes.ts';
import { defaultLanguage } from '../domain/languages.ts';
import { moment } from '../domain/moment.ts';
import { hasCalendar, times } from '../domain/queries/calendar.ts';
import { site } from '../site.ts';
import { absolute, calendarAt, urls } from '../urls.ts';
import type { Publication } from './publication.ts';

/**
 * The programme of every edition of which times are known, as a calendar: each talk that has a date, a time and a time
 * zone. Talks of which only the day is known are left out, for a day with a hundred all-day entries helps nobody.
 */
export const calendars: Publication = ({ graph }) =>
	graph.events.filter(hasCalendar).map((event) => ({
		path: calendarAt(urls[defaultLanguage].event(event)),
		type: 'text/calendar; charset=utf-8',
		body: () => calendarOf(event),
	}));

function calendarOf(event: EventNode): string {
	const calendar = ical({
		name: event.data.name,
		prodId: { company: site.name, product: event.id, language: 'EN' },
	});
	for (const talk of event.talks) addTalk(talk, calendar);
	return calendar.toString();
}

function addTalk(talk: TalkNode, calendar: ReturnType<typeof ical>): void {
	const known = times(talk);
	if (!known) return;
	const { date, start, end, timeZone } = known;
	const page = absolute(urls[defaultLanguage].talk(talk));
	const begins = new Date(moment(date, start, timeZone));
	calendar.createEvent({
		id: `${talk.event.id}/${talk.id}@${site.tag.replace(/^tag:|,.*$/g, '')}`,
		// What changes with every build would make every calendar new: the talk's own time is as good a stamp.
		stamp: begins,
		start: begins,
		...(end !== undefined && { end: new Date(moment(date, end, timeZone)) }),
		summary: talk.data.title,
		description: [talk.billings.map(({ name }) => name).join(', '), page].filter(Boolean).join('\n'),
		url: page,
		...(talk.data.room !== undefined && { location: talk.data.room }),
		...(talk.data.cancelled && { status: ICalEventStatus.CANCELLED }),
	});
}
