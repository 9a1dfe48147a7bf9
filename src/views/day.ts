import type { DayNode, TalkNode } from '../domain/graph/nodes.ts';
import { writtenIn } from '../domain/queries/written-in.ts';
import { api } from '../urls.ts';
import { eventImage } from './card.ts';
import type { Context } from './context.ts';
import { dayCard, dayDate, type DayCard } from './event.ts';
import { placeKey, shortName } from './edition-name.ts';
import { filterView, type FilterView } from './filter.ts';
import { headOf, type Head, type Link } from './head.ts';
import { dayThing } from './linked-data/edition.ts';
import { shownNotes, type RecapBodies, type RecapView } from './recap.ts';
import { dayName } from './recap-place.ts';
import { talkRow, timeOf, type TalkRow } from './talk-row.ts';

export interface DayView {
	head: Head;
	breadcrumbs: Link[];
	title: string;
	kicker: string;
	date: string;
	notes: RecapView[];
	/** The programme: talks that begin together stand together. */
	slots: { id: string; time: string; talks: TalkRow[] }[];
	/** The hours, as links to them. */
	hours: Link[];
	filter: FilterView;
	place: string;
	previous: DayCard | undefined;
	next: DayCard | undefined;
	count: string;
	words: Record<'notes' | 'programme' | 'noTalks', string>;
}

export function dayView(day: DayNode, bodies: RecapBodies, context: Context): DayView {
	const { t, u, count } = context;
	const { event } = day;
	const name = dayName(day, t);
	const date = dayDate(day, context);
	const position = event.days.indexOf(day);
	const neighbour = (step: number) => {
		const other = event.days[position + step];
		return other && dayCard(other, context);
	};
	const talks = count('talks', day.talks.length);
	const programme = slots(day.talks, context);
	const breadcrumbs = [
		{ text: t.navigation.events, href: u.events },
		{ text: shortName(event, context), href: u.event(event) },
	];
	return {
		head: headOf(context, {
			title: t.day.title(name, event.data.name),
			json: api.day(event.id, day.number),
			description: t.day.description(name, event.data.name, date, talks),
			page: (urls) => urls.day(day),
			section: 'events',
			image: eventImage(event, context),
			data: { about: dayThing(day, context), trail: breadcrumbs },
			markdown: true,
			writtenIn: writtenIn(day.recaps),
		}),
		breadcrumbs,
		kicker: event.data.name,
		title: day.number === 0 ? `${name}, ${t.day.coLocated}` : name,
		date,
		notes: shownNotes(day.recaps, bodies, context),
		slots: programme,
		hours: hoursOf(programme),
		filter: filterView(day.talks, context),
		place: placeKey(event),
		previous: neighbour(-1),
		next: neighbour(1),
		count: talks,
		words: { notes: t.day.notes, programme: t.day.programme, noTalks: t.day.noTalks },
	};
}

function slots(talks: readonly TalkNode[], context: Context): DayView['slots'] {
	const { t } = context;
	const byStart = Map.groupBy(talks, ({ data }) => data.start ?? '');
	const onlyUnknown = byStart.size === 1 && byStart.has('');
	return [...byStart]
		.toSorted(([a], [b]) => ((a || '99') < (b || '99') ? -1 : 1))
		.map(([start, together]) => ({
			id: start && `at-${start.replace(':', '')}`,
			time: start || (onlyUnknown ? '' : t.day.timeUnknown),
			talks: notesFirst(together).map((talk) => {
				const time = timeOf(talk);
				return { ...talkRow(talk, context, { topics: true }), time: time === start ? undefined : time };
			}),
		}));
}

const notesFirst = (talks: readonly TalkNode[]) =>
	talks.toSorted((a, b) => Number(b.recaps.length > 0) - Number(a.recaps.length > 0));

/** The first slot of every hour. */
const hoursOf = (programme: DayView['slots']): Link[] =>
	[
		...Map.groupBy(
			programme.filter(({ id }) => id !== ''),
			({ time }) => time.slice(0, 2),
		).values(),
	].flatMap(([first]) => (first ? [{ text: first.time, href: `#${first.id}` }] : []));
