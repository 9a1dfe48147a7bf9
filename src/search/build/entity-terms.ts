import type { TalkNode } from '../../domain/graph/nodes.ts';
import { fields, type Field } from '../entity-files.ts';
import { isStopWord, textsOf } from '../text/words.ts';
import { commonness } from '../text/vocabulary.ts';
import type { EntityList } from './entity-list.ts';
import { textsOfNotes } from './notes-text.ts';
import { Terms } from './terms.ts';

/** What the index knows of all entities, in the order of their numbers. */
export interface EntityTerms {
	terms: Terms;
	/** How many words the name of each has. */
	lengths: number[];
	/** How much speaks for each before anything is asked, from 0. */
	priors: number[];
}

type Texts = Partial<Record<Field, readonly string[]>>;

/** The words under which every entity is found. */
export function entityTerms(list: EntityList): EntityTerms {
	const found: EntityTerms = { terms: new Terms(), lengths: [], priors: [] };
	const add = (texts: Texts, prior: number, length = lengthOf(texts.name ?? [])) => {
		found.terms.add(
			found.lengths.length,
			fields.map((field) => texts[field] ?? []),
		);
		found.lengths.push(length);
		found.priors.push(prior);
	};
	list.talks.forEach((talk, number) => {
		add(
			{ ...textsOfTalk(talk), notes: textsOfNotes(talk) },
			talk.recaps.length > 0 ? 2 : talk.data.recording ? 1 : 0,
		);
		for (const { id } of talk.topics) found.terms.addKey(`#${id}`, number);
		found.terms.addKey(`@${talk.data.format}`, number);
	});
	for (const person of list.people) {
		const own = person.talks.flatMap(({ billings }) =>
			billings.filter((billing) => billing.person === person),
		);
		const organisations = own.flatMap(({ organisation }) => organisation?.name ?? []);
		add({ name: [person.name], otherNames: person.aliases, organisations }, commonness(person.talks.length));
	}
	for (const { name, aliases, recaps } of list.noteTakers)
		add({ name: [name], otherNames: aliases }, commonness(recaps.length));
	for (const { data, talks } of list.topics) {
		const { en, fr } = data.label;
		const shortest = Math.min(lengthOf([en]), lengthOf([fr]));
		add({ name: [en, fr], otherNames: data.aliases }, commonness(talks.length), shortest);
	}
	for (const { name, aliases, talks } of list.organisations)
		add({ name: [name], otherNames: aliases }, commonness(talks.length));
	for (const event of list.events) add({ notes: textsOfNotes(event) }, event.talks.length > 0 ? 1 : 0, 1);
	for (const day of list.days) add({ notes: textsOfNotes(day) }, day.talks.length > 0 ? 1 : 0, 3);
	found.terms.joinCompounds();
	return found;
}

const textsOfTalk = ({ data, billings }: TalkNode): Texts => ({
	name: [data.title],
	people: billings.flatMap(({ name, person }) => [name, person.name, ...person.aliases]),
	organisations: billings.flatMap(({ organisation }) =>
		organisation ? [organisation.name, ...organisation.aliases] : [],
	),
});

const lengthOf = (names: readonly string[]): number =>
	new Set(names.flatMap(textsOf).filter((text) => !isStopWord(text))).size;
