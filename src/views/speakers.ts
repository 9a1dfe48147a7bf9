import type { Graph, PersonNode } from '../domain/graph/nodes.ts';
import { otherInitial } from '../domain/initials.ts';
import { byInitial } from '../domain/queries/grouping.ts';
import type { Context } from './context.ts';
import type { CountedLink } from './counted-link.ts';
import { nameFilter, type FilterView } from './filter.ts';
import { headOf, recordOnly, type Head, type Link } from './head.ts';

/** A person as one entry of a list. */
export type PersonEntry = CountedLink;

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
	organisations: Link;
	letters: { heading: string; links: (CountedLink & { current: boolean })[] };
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
			data: { kind: 'CollectionPage' },
		}),
		title: t.person.indexTitle,
		lead: t.person.indexLead(count('people', everybody.length)),
		organisations: { text: t.navigation.organisations, href: context.u.organisations },
		letters: letters(graph, context),
		groups: [
			{ heading: t.person.inNotes, people: inNotes.map((person) => entry(person, context)) },
			{ heading: t.person.frequent, people: frequent.map((person) => entry(person, context)) },
		],
	};
}

function letters(graph: Graph, { t, u, f }: Context, shown?: string): SpeakersView['letters'] {
	return {
		heading: t.person.letters,
		links: byInitial(speakers(graph)).map(({ initial, people }) => ({
			text: letterName(initial, t),
			href: u.speakersOf(initial),
			current: initial === shown,
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
	filter: FilterView;
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
	const breadcrumbs = [{ text: t.navigation.speakers, href: u.speakers }];
	return {
		head: headOf(context, {
			title,
			description: `${title}. ${t.person.indexDescription}`,
			page: (urls) => urls.speakersOf(initial),
			section: 'speakers',
			data: { kind: 'CollectionPage', trail: breadcrumbs },
			writtenIn: recordOnly,
		}),
		breadcrumbs,
		title,
		note: t.person.byFirstName,
		filter: nameFilter(context),
		letters: letters(graph, context, initial),
		people: people.map((person) => entry(person, context)),
	};
}
