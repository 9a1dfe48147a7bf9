import type { Event } from 'schema-dts';
import type { TalkNode } from '../../domain/graph/nodes.ts';
import { moment } from '../../domain/moment.ts';
import type { Context } from '../context.ts';
import { dayEvent, editionName, locationOf } from './edition.ts';
import { ids } from './ids.ts';
import { personName } from './person.ts';
import { articles } from './recap.ts';
import { topicName } from './topic.ts';

/**
 * A talk: an event within the edition, which a recording was made of, slides were shown at, and notes are written
 * about.
 */
export function talkThing(talk: TalkNode, context: Context): Event {
	const { data, event, day, billings, topics } = talk;
	const { recording, slides, cancelled, virtual, room } = data;
	return {
		'@type': 'Event',
		'@id': ids.talk(talk),
		name: data.title,
		...timesOf(talk),
		superEvent: day ? { ...dayEvent(day, context), superEvent: editionName(event) } : editionName(event),
		...(room === undefined || virtual
			? locationOf(event, context)
			: { location: { '@type': 'Place', name: room, ...within(talk, context) } }),
		...(cancelled && { eventStatus: { '@id': 'https://schema.org/EventCancelled' } }),
		...(virtual && { eventAttendanceMode: { '@id': 'https://schema.org/OnlineEventAttendanceMode' } }),
		...(billings.length > 0 && { performer: billings.map(({ person }) => personName(person)) }),
		...(topics.length > 0 && { about: topics.map((topic) => topicName(topic, context)) }),
		...(recording && {
			recordedIn: { '@type': 'VideoObject', name: data.title, url: recording.url },
		}),
		...(slides.length > 0 && {
			workFeatured: slides.map((url) => ({ '@type': 'PresentationDigitalDocument', url })),
		}),
		...articles(talk.recaps, context),
	};
}

/** When it begins and ends: a moment where the time and its zone are known, else the day. */
function timesOf({ data: { date, start, end }, event }: TalkNode): { startDate?: string; endDate?: string } {
	if (date === undefined) return {};
	const { timeZone } = event.data;
	const at = (time: string) => (timeZone === undefined ? date : moment(date, time, timeZone));
	return {
		startDate: start === undefined ? date : at(start),
		...(end !== undefined && { endDate: at(end) }),
	};
}

/** The place that a room is in. */
function within({ event }: TalkNode, context: Context): object {
	const { location } = locationOf(event, context);
	return location ? { containedInPlace: location } : {};
}
