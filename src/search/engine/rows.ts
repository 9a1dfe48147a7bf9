import { talkFormats, type TalkFormat } from '../../domain/talk-formats.ts';
import { slug, talkSlug } from '../../domain/slug.ts';
import { marks, type EntityKind, type PersonRecord, type TalkRecord } from '../entity-files.ts';
import type { EntityIndex } from './index.ts';

/** What is shown of an entity, and what its address is made of. */
export interface Row {
	entity: number;
	kind: EntityKind;
	/** The id of its page; for a talk or a day, `event` comes before it. */
	id: string;
	title: string;
	event?: { id: string; name: string; place: string; year: number };
	/** The number of the day. */
	day?: number;
	/** ISO date of a day. */
	date?: string;
	speakers?: string;
	organisation?: string;
	format?: TalkFormat;
	/** How many talks a person, a topic or an organisation has; how many recaps a note taker. */
	count?: number;
	has: { notes: boolean; recording: boolean; slides: boolean };
}

const nothing = { notes: false, recording: false, slides: false };

/** What is shown of an entity. Talks and people are fetched, the others known. */
export async function rowOf(index: EntityIndex, entity: number): Promise<Row> {
	const kind = index.kindOf(entity);
	const place = index.placeOf(entity);
	if (kind === 'talk') return talkRow(index, entity);
	if (kind === 'person') {
		const [title, count, organisation, id] = (await record(index, entity)) as PersonRecord;
		return { entity, kind, id: id ?? slug(title), title, count, organisation, has: nothing };
	}
	if (kind === 'day') {
		const day = index.days[place];
		if (!day) throw new Error(`the search index has no day ${place}`);
		const { event, number, date, talks } = day;
		return {
			entity,
			kind,
			id: `${number}`,
			title: event.name,
			event,
			day: number,
			date,
			count: talks,
			has: nothing,
		};
	}
	const { events, topics, organisations, noteTakers } = index.core;
	const named = { event: events, topic: topics, organisation: organisations, noteTaker: noteTakers }[kind][
		place
	];
	if (!named) throw new Error(`the search index has no ${kind} ${place}`);
	const event = kind === 'event' ? events[place] : undefined;
	return {
		entity,
		kind,
		id: named.id,
		title: named.name,
		count: named.talks,
		has: nothing,
		...(event && { event }),
	};
}

async function talkRow(index: EntityIndex, entity: number): Promise<Row> {
	const [title, speakers, bits, format, id] = (await record(index, entity)) as TalkRecord;
	const event = index.core.events.find(({ first, talks }) => entity >= first && entity < first + talks);
	const day = event?.days.find(({ first, talks }) => entity >= first && entity < first + talks);
	return {
		entity,
		kind: 'talk',
		id: id ?? talkSlug(title),
		title,
		speakers,
		format: talkFormats[format] ?? 'session',
		has: {
			notes: (bits & marks.notes) > 0,
			recording: (bits & marks.recording) > 0,
			slides: (bits & marks.slides) > 0,
		},
		...(event && { event }),
		...(day && { day: day.number, date: day.date }),
	};
}

async function record(index: EntityIndex, entity: number): Promise<TalkRecord | PersonRecord> {
	const size = index.core.recordsPerFile;
	const found = (await index.files.records(Math.floor(entity / size)))[entity % size];
	if (!found) throw new Error(`the search index has no record ${entity}`);
	return found;
}
