import type { DayNode, EventNode } from '../domain/graph/nodes.ts';
import { defaultLanguage } from '../domain/languages.ts';
import { hasCalendar } from '../domain/queries/calendar.ts';
import { hasPage, topicsOf } from '../domain/queries/organisations.ts';
import { formatsOf, organisationsAt } from '../domain/queries/mixes.ts';
import { api, calendarAt, urls } from '../urls.ts';
import { eventImage } from './card.ts';
import type { BarsView } from './charts.ts';
import type { Context } from './context.ts';
import { placeKey } from './edition-name.ts';
import { datesOf, placeOf } from './event-card.ts';
import { channelOf, followLink, type FollowLink } from './feeds.ts';
import { headOf, type Head, type Link } from './head.ts';
import { editionThing } from './linked-data/edition.ts';
import { shownNotes, type RecapBodies, type RecapView } from './recap.ts';
import { dayName } from './recap-place.ts';
import { talkRow, type TalkRow } from './talk-row.ts';
import type { Fact } from './talk.ts';

export interface EventView {
	head: Head;
	breadcrumbs: Link[];
	title: string;
	kicker: string;
	place: string;
	facts: Fact[];
	links: (Link | FollowLink)[];
	/** What the edition was made of: topics, formats, organisations. */
	mix: { heading: string; bars: BarsView[] };
	days: DayCard[];
	allTalks: Link | undefined;
	/** What can be kept on a device: the id of the edition, where it has talks. */
	keep: string | undefined;
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
	const breadcrumbs = [{ text: t.navigation.events, href: u.events }];
	const channel = channelOf.event(event, context);
	return {
		head: headOf(context, {
			title: data.name,
			json: api.item('events', event.id),
			description: t.event.description(data.name, count('talks', talks.length)),
			page: (urls) => urls.event(event),
			section: 'events',
			image: eventImage(event, context),
			data: { about: editionThing(event, context), trail: breadcrumbs },
			markdown: true,
			feed: channel?.title,
		}),
		breadcrumbs,
		title: data.name,
		kicker: [placeOf(event, context), datesOf(event, context)].filter(Boolean).join(' · '),
		place: placeKey(event),
		mix: { heading: t.event.mix, bars: mixOf(event, context) },
		facts: facts(event, context),
		links: [
			...(data.links.schedule ? [{ text: t.event.schedule, href: data.links.schedule }] : []),
			...(data.links.playlist ? [{ text: t.event.playlist, href: data.links.playlist }] : []),
			...(hasCalendar(event)
				? [{ text: t.event.calendar, href: calendarAt(urls[defaultLanguage].event(event)) }]
				: []),
			...followLink(channel, context),
		],
		days: event.days
			.filter((day) => day.talks.length + day.recaps.length > 0)
			.map((day) => dayCard(day, context)),
		allTalks:
			talks.length > 0
				? { text: `${t.event.allTalks} (${context.f.number(talks.length)})`, href: u.talkList(event) }
				: undefined,
		keep: talks.length > 0 ? event.id : undefined,
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

const mixShown = 8;
/** With fewer talks there is no mix to speak of. */
const fewestForMix = 10;

function mixOf(event: EventNode, { t, u, f, lang }: Context): BarsView[] {
	const { talks } = event;
	if (talks.length < fewestForMix) return [];
	const bar = (href: string, label: string, value: number) => ({ href, label, value, text: f.number(value) });
	return [
		{
			caption: t.event.mixTopics,
			headings: [t.charts.topic, t.charts.talks] as [string, string],
			bars: topicsOf(talks)
				.slice(0, mixShown)
				.map(({ topic, talks: of }) => bar(`${u.topic(topic)}#${event.id}`, topic.data.label[lang], of)),
		},
		{
			caption: t.event.mixFormats,
			headings: [t.charts.format, t.charts.talks] as [string, string],
			bars: formatsOf(talks).map(({ format, talks: of }) =>
				bar(u.searchFor({ kind: 'talk', event: event.id, format }), t.talk.formats[format], of),
			),
		},
		{
			caption: t.event.mixOrganisations,
			headings: [t.charts.organisation, t.charts.talks] as [string, string],
			bars: organisationsAt(event)
				.filter(({ organisation }) => hasPage(organisation))
				.slice(0, mixShown)
				.map(({ organisation, talks: of }) =>
					bar(`${u.organisation(organisation)}#${event.id}`, organisation.name, of),
				),
		},
	].filter(({ bars }) => bars.length > 1);
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
