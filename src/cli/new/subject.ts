import type { DayNode, EventNode, Graph, TalkNode } from '../../domain/graph/nodes.ts';
import { talksWithTitle } from '../../domain/graph/talk-of-recap.ts';
import { talkSlug } from '../../domain/slug.ts';
import { nearest, withSuggestion } from '../../domain/suggest.ts';
import { talkFinder } from './find-talks.ts';

/** A talk that the talk list does not have. */
export interface NewTalk {
	title: string;
	speakers: string[];
}

/** What notes are about: a talk, a day, or the whole edition. */
export type Subject =
	/** The day is that of the talk, or one that was given for a talk whose day nobody recorded. */
	| { kind: 'talk'; event: EventNode; talk: TalkNode; day: DayNode | undefined }
	| { kind: 'new talk'; event: EventNode; talk: NewTalk; day: DayNode | undefined }
	| { kind: 'day'; event: EventNode; day: DayNode }
	| { kind: 'edition'; event: EventNode };

/** The edition with this id. */
export function eventOf({ events }: Graph, id: string): EventNode {
	const event = events.find((each) => each.id === id);
	if (event) return event;
	const ids = events.map((each) => each.id);
	throw new Error(
		`${withSuggestion(`--event: there is no edition “${id}”`, nearest(id, ids)).message}.\nThe editions are ${ids.join(', ')}.`,
	);
}

/** The day of an edition with this number. */
export function dayOf({ days, data }: EventNode, number: number): DayNode {
	const day = days.find((each) => each.number === number);
	if (day) return day;
	const known = days.map((each) => each.number).join(', ');
	throw new Error(
		`--day: ${data.name} has no day ${number}${known ? `; its days are ${known}` : '; none of its days is known'}.`,
	);
}

/** The talk of an edition that a title or an id means, as a subject. A day must be that of the talk, where it has one. */
export function talkSubject(event: EventNode, given: string, number: number | undefined): Subject {
	const talk = talkOf(event, given, number);
	const day = number === undefined ? talk.day : dayOf(event, number);
	if (talk.day && day !== talk.day) {
		throw new Error(`--day: “${talk.data.title}” was on day ${talk.day.number}, not on day ${number ?? ''}.`);
	}
	return { kind: 'talk', event, talk, day };
}

/** Where no talk has this title or id, the error names those that come near. */
function talkOf(event: EventNode, given: string, day: number | undefined): TalkNode {
	const found = talksWithTitle(event, given);
	const onDay = day === undefined ? found : found.filter((talk) => talk.day?.number === day);
	const [talk, another] = onDay.length > 0 ? onDay : found;
	if (talk && !another) return talk;
	if (talk) {
		const ids = found.map(({ id }) => id).join(', ');
		throw new Error(`--talk: ${event.data.name} has several talks of this title. Give the id: ${ids}.`);
	}
	const near = talkFinder(event.talks)(given).slice(0, suggestions);
	const lines = near.map(({ id, data, billings }) => {
		const speakers = billings.map(({ name }) => name).join(', ');
		return `  --talk ${id}\n    ${data.title}${speakers && ` (${speakers})`}`;
	});
	throw new Error(
		[
			`--talk: ${event.data.name} has no talk with the title or the id “${given}”.`,
			...(lines.length > 0 ? ['Perhaps one of these:', ...lines] : []),
			'If the talk list does not have it, add --new-talk and, if you know them, --speakers and --day.',
		].join('\n'),
	);
}

const suggestions = 5;

/** Why a title cannot be that of a new talk, in the words of the check; nothing if it can. */
export function titleTaken(event: EventNode, title: string): string | undefined {
	const near = nearest(
		title,
		event.talks.map(({ data }) => data.title),
	);
	if (near !== undefined) return `the talk list has “${near}”`;
	const id = talkSlug(title);
	if (id.length < 2) return 'no address can be made of it: write it with letters of the Latin script';
	return event.talks.some((talk) => talk.id === id) ? `another talk has its address, ${id}` : undefined;
}
