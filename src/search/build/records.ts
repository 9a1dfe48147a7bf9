import type { PersonNode, TalkNode } from '../../domain/graph/nodes.ts';
import type { Language } from '../../domain/languages.ts';
import { talkFormats } from '../../domain/talk-formats.ts';
import { slug, talkSlug } from '../../domain/slug.ts';
import { marks, type Facets, type PersonRecord, type TalkRecord } from '../entity-files.ts';
import type { EntityList } from './entity-list.ts';

/** How many records share a file: a list of results needs few bytes, and few files. */
export const recordsPerFile = 16;

/** What is shown of talks and people, in the order of their numbers. */
export const recordsOf = ({ talks, people }: EntityList): (TalkRecord | PersonRecord)[] => [
	...talks.map(talkRecord),
	...people.map(personRecord),
];

/** What the filters know of every talk. */
export function facetsOf({ talks, topics, organisations }: EntityList): Facets {
	const placeOfTopic = placesOf(topics);
	const placeOfOrganisation = placesOf(organisations);
	return {
		formats: talks.map(({ data }) => talkFormats.indexOf(data.format)),
		marks: talks.map(marksOf),
		topics: talks.map((talk) => known(placeOfTopic, talk.topics)),
		organisations: talks.map(({ billings }) =>
			known(
				placeOfOrganisation,
				billings.map(({ organisation }) => organisation),
			),
		),
	};
}

/** For each talk, the places of its speakers among the people. */
export function speakersOf({ talks, people }: EntityList): number[][] {
	const places = placesOf(people);
	return talks.map(({ billings }) =>
		known(
			places,
			billings.map(({ person }) => person),
		),
	);
}

function talkRecord(talk: TalkNode): TalkRecord {
	const { data, billings, id } = talk;
	const names = billings.map(({ name }) => name).join(', ');
	const format = talkFormats.indexOf(data.format);
	const given = talkSlug(data.title) === id ? ([] as const) : ([id] as const);
	return [data.title, names, marksOf(talk), format, ...given];
}

function personRecord(person: PersonNode): PersonRecord {
	const { name, id, talks } = person;
	const organisation = talks.at(-1)?.billings.find((billing) => billing.person === person)?.organisation;
	const given = slug(name) === id ? ([] as const) : ([id] as const);
	return [name, talks.length, organisation?.name ?? '', ...given];
}

function marksOf({ data, recaps }: TalkNode): number {
	const written = (language: Language) => recaps.some(({ versions }) => versions.has(language));
	return (
		(recaps.length > 0 ? marks.notes : 0) +
		(data.recording ? marks.recording : 0) +
		(data.slides.length > 0 ? marks.slides : 0) +
		(written('en') ? marks.notesInEnglish : 0) +
		(written('fr') ? marks.notesInFrench : 0)
	);
}

const placesOf = <Node>(nodes: readonly Node[]) => new Map(nodes.map((node, place) => [node, place]));

/** The places of those nodes that have one, each once. */
const known = <Node>(places: Map<Node, number>, nodes: readonly (Node | undefined)[]): number[] => [
	...new Set(nodes.flatMap((node) => (node === undefined ? [] : (places.get(node) ?? [])))),
];
