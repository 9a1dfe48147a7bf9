import type { DayNode, EventNode } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import { datesOf, placeOf } from './event-card.ts';
import { headOf, type Head, type Link } from './head.ts';
import { dayName, shownNotes, type RecapBodies, type RecapView } from './recap.ts';
import { talkRow, type TalkRow } from './talk-row.ts';
import type { Fact } from './talk.ts';

export interface EventView {
	head: Head;
	breadcrumbs: Link[];
	title: string;
	facts: Fact[];
	links: Link[];
	days: DayCard[];
	allTalks: Link | undefined;
	notes: RecapView[];
	withNotes: TalkRow[];
	undated: TalkRow[];
	notices: string[];
	words: Record<'days' | 'notes' | 'withNotes' | 'undated', string>;
}

export interface DayCard {
	href: string;
	name: string;
	date: string;
	talks: string;
	notes: string | undefined;
}

export function eventView(event: EventNode, bodies: RecapBodies, context: Context): EventView {
	const { t, u, count } = context;
	const { data, talks } = event;
	const noted = talks.filter(({ recaps }) => recaps.length > 0);
	return {
		head: headOf(context, {
			title: data.name,
			description: t.event.description(data.name, count('talks', talks.length)),
			page: (urls) => urls.event(event),
			section: 'events',
		}),
		breadcrumbs: [{ text: t.navigation.events, href: u.events }],
		title: data.name,
		facts: facts(event, context),
		links: [
			...(data.links.schedule ? [{ text: t.event.schedule, href: data.links.schedule }] : []),
			...(data.links.playlist ? [{ text: t.event.playlist, href: data.links.playlist }] : []),
		],
		days: event.days
			.filter((day) => day.talks.length + day.recaps.length > 0)
			.map((day) => dayCard(day, context)),
		allTalks:
			talks.length > 0
				? { text: `${t.event.allTalks} (${context.f.number(talks.length)})`, href: u.talkList(event) }
				: undefined,
		notes: shownNotes(event.recaps, bodies, context),
		withNotes: noted.map((talk) => talkRow(talk, context, { topics: true })),
		undated: event.undated.map((talk) => talkRow(talk, context)),
		notices: [
			...(talks.length === 0 ? [t.event.noList] : []),
			...(talks.length > 0 && noted.length === 0 ? [t.event.notTaken] : []),
		],
		words: {
			days: t.event.days,
			notes: t.event.notes,
			withNotes: t.event.withNotes,
			undated: t.event.undated,
		},
	};
}

export function dayCard(day: DayNode, context: Context): DayCard {
	const { t, u, count } = context;
	const noted = day.talks.filter(({ recaps }) => recaps.length > 0).length;
	return {
		href: u.day(day),
		name: dayName(day, t),
		date: dayDate(day, context),
		talks: count('talks', day.talks.length),
		notes: noted > 0 ? count('withNotes', noted) : undefined,
	};
}

/** “Wednesday 20 March 2024”, or a range. */
export const dayDate = (day: DayNode, { f }: Context): string =>
	day.until === undefined ? f.weekday(day.date) : f.dateRange(day.date, day.until);

function facts(event: EventNode, context: Context): Fact[] {
	const { t, f, lang } = context;
	const { data } = event;
	const place = placeOf(event, context);
	const note = data.attendanceNote?.[lang];
	const unsure = [t.event.confidence[data.confidence], data.confidenceNote?.[lang]].filter(
		(part) => part !== undefined,
	);
	return [
		{ label: t.event.when, text: datesOf(event, context) },
		...(place ? [{ label: t.event.where, text: place }] : []),
		...(data.venue ? [{ label: t.event.venue, text: data.venue }] : []),
		...(data.format ? [{ label: t.event.format, text: t.event.formats[data.format] }] : []),
		...(data.attendance || note
			? [{ label: t.event.attendance, text: [attendance(event, context), note].filter(Boolean).join(' — ') }]
			: []),
		...(data.coChairs.length > 0 ? [{ label: t.event.coChairs, text: f.list(data.coChairs) }] : []),
		...(data.confidence === 'high' && !data.confidenceNote
			? []
			: [{ label: t.event.unsure, text: unsure.join(' — ') }]),
	];
}

function attendance({ data: { attendance: people } }: EventNode, { t, f }: Context): string {
	if (!people) return '';
	if ('exactly' in people) return f.number(people.exactly);
	if ('about' in people) return t.event.attendanceAbout(f.number(people.about));
	return people.most === undefined
		? t.event.attendanceLeast(f.number(people.least))
		: t.event.attendanceBetween(f.number(people.least), f.number(people.most));
}
