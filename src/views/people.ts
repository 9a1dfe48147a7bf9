import type { Graph, PersonNode } from '../domain/graph/nodes.ts';
import { byEvent, byInitial, otherInitial } from '../domain/queries/grouping.ts';
import type { Context } from './context.ts';
import { headOf, type Head, type Link } from './head.ts';
import { recapCard, type RecapCard } from './recap.ts';
import { personSearch, type SearchData } from './search-data.ts';
import { talkRow, type TalkRow } from './talk-row.ts';
import type { Fact } from './talk.ts';

/** A person as one entry of a list. */
export interface PersonEntry extends Link {
	count: string;
}

const entry = (person: PersonNode, { u, f }: Context): PersonEntry => ({
	text: person.name,
	href: u.speaker(person),
	count: f.number(person.talks.length),
});

/** Everybody who is on a programme. */
export const speakers = ({ people }: Graph) => people.filter(({ talks }) => talks.length > 0);

export interface SpeakersView {
	head: Head;
	title: string;
	lead: string;
	letters: { heading: string; links: (Link & { count: string })[] };
	groups: { heading: string; people: PersonEntry[] }[];
}

const frequentShown = 48;

export function speakersView(graph: Graph, context: Context): SpeakersView {
	const { t, count } = context;
	const everybody = speakers(graph);
	const inNotes = everybody.filter(({ talks }) => talks.some(({ recaps }) => recaps.length > 0));
	const frequent = everybody.toSorted((a, b) => b.talks.length - a.talks.length).slice(0, frequentShown);
	return {
		head: headOf(context, {
			title: t.person.indexTitle,
			description: t.person.indexDescription,
			page: (urls) => urls.speakers,
			section: 'speakers',
		}),
		title: t.person.indexTitle,
		lead: t.person.indexLead(count('people', everybody.length)),
		letters: letters(graph, context),
		groups: [
			{ heading: t.person.inNotes, people: inNotes.map((person) => entry(person, context)) },
			{ heading: t.person.frequent, people: frequent.map((person) => entry(person, context)) },
		],
	};
}

function letters(graph: Graph, { t, u, f }: Context): SpeakersView['letters'] {
	return {
		heading: t.person.letters,
		links: byInitial(speakers(graph)).map(({ initial, people }) => ({
			text: letterName(initial, t),
			href: u.speakersOf(initial),
			count: f.number(people.length),
		})),
	};
}

const letterName = (initial: string, t: Context['t']) =>
	initial === otherInitial ? t.person.otherLetter : initial.toUpperCase();

/** The initials that have a page, and who is on it. */
export const speakerLetters = (graph: Graph) => byInitial(speakers(graph));

export interface LetterView {
	head: Head;
	breadcrumbs: Link[];
	title: string;
	note: string;
	letters: SpeakersView['letters'];
	people: PersonEntry[];
}

export function letterView(
	initial: string,
	people: PersonNode[],
	graph: Graph,
	context: Context,
): LetterView {
	const { t, u } = context;
	const title = t.person.letterTitle(letterName(initial, t));
	return {
		head: headOf(context, {
			title,
			description: `${title}. ${t.person.indexDescription}`,
			page: (urls) => urls.speakersOf(initial),
			section: 'speakers',
		}),
		breadcrumbs: [{ text: t.navigation.speakers, href: u.speakers }],
		title,
		note: t.person.byFirstName,
		letters: letters(graph, context),
		people: people.map((person) => entry(person, context)),
	};
}

export interface SpeakerView {
	head: Head;
	breadcrumbs: Link[];
	name: string;
	facts: Fact[];
	links: Link[];
	other: Link | undefined;
	editions: { heading: Link; role: string; talks: TalkRow[] }[];
	search: SearchData;
}

export function speakerView(person: PersonNode, context: Context): SpeakerView {
	const { t, u, count } = context;
	return {
		head: headOf(context, {
			title: person.name,
			description: t.person.description(person.name, count('talks', person.talks.length)),
			page: (urls) => urls.speaker(person),
			section: 'speakers',
		}),
		breadcrumbs: [{ text: t.navigation.speakers, href: u.speakers }],
		name: person.name,
		facts: person.aliases.length > 0 ? [{ label: t.person.aliases, text: person.aliases.join(', ') }] : [],
		links: (person.data?.links ?? []).map((href) => ({ text: new URL(href).hostname, href })),
		other: person.recaps.length > 0 ? { text: t.person.asNoteTaker, href: u.noteTaker(person) } : undefined,
		editions: byEvent(person.talks).map(({ event, talks }) => ({
			heading: { text: event.data.name, href: u.event(event) },
			role: rolesAt(person, talks),
			talks: talks.map((talk) => talkRow(talk, context, { topics: true })),
		})),
		search: personSearch(person, context),
	};
}

/** “Chief Open Source Officer, Isovalent”: role and company at an edition, each once. */
function rolesAt(person: PersonNode, talks: PersonNode['talks']): string {
	const roles = talks
		.flatMap(({ billings }) => billings.filter((billing) => billing.person === person))
		.map(({ role, organisation }) =>
			[role, organisation?.name].filter((part) => part !== undefined).join(', '),
		)
		.filter((role) => role !== '');
	return [...new Set(roles)].join('; ');
}

export interface NoteTakersView {
	head: Head;
	title: string;
	lead: string;
	people: (Link & { card: string; count: string })[];
}

/** Everybody who signs notes. */
export const noteTakers = ({ people }: Graph) => people.filter(({ recaps }) => recaps.length > 0);

export function noteTakersView(graph: Graph, context: Context): NoteTakersView {
	const { t, u, count } = context;
	return {
		head: headOf(context, {
			title: t.noteTaker.indexTitle,
			description: t.noteTaker.indexDescription,
			page: (urls) => urls.noteTakers,
			section: 'noteTakers',
		}),
		title: t.noteTaker.indexTitle,
		lead: t.noteTaker.indexLead,
		people: noteTakers(graph).map((person) => ({
			text: person.name,
			href: u.noteTaker(person),
			card: authorCard(person, context),
			count: count('recaps', person.recaps.length),
		})),
	};
}

/** “Systems engineer, Lyon”, as far as the notes say it. */
const authorCard = ({ data }: PersonNode, { lang }: Context): string =>
	[data?.noteTaker?.role?.[lang], data?.noteTaker?.city].filter((part) => part !== undefined).join(', ');

export interface NoteTakerView {
	head: Head;
	breadcrumbs: Link[];
	name: string;
	card: string;
	links: Link[];
	other: Link | undefined;
	editions: { heading: Link; recaps: RecapCard[] }[];
}

export function noteTakerView(person: PersonNode, context: Context): NoteTakerView {
	const { t, u, count } = context;
	const events = [...Map.groupBy(person.recaps, ({ event }) => event)];
	return {
		head: headOf(context, {
			title: t.noteTaker.title(person.name),
			description: t.noteTaker.description(person.name, count('recaps', person.recaps.length)),
			page: (urls) => urls.noteTaker(person),
			section: 'noteTakers',
		}),
		breadcrumbs: [{ text: t.navigation.noteTakers, href: u.noteTakers }],
		name: person.name,
		card: authorCard(person, context),
		links: (person.data?.links ?? []).map((href) => ({ text: new URL(href).hostname, href })),
		other: person.talks.length > 0 ? { text: t.person.asSpeaker, href: u.speaker(person) } : undefined,
		editions: events.map(([event, recaps]) => ({
			heading: { text: event.data.name, href: u.event(event) },
			recaps: recaps.map((recap) => recapCard(recap, context)),
		})),
	};
}
