import type { Records } from '../content-kinds.ts';
import { NameBook } from './names.ts';
import type { OrganisationNode, PersonNode } from './nodes.ts';

/** Everybody and every organisation, and who is meant by a name. */
export interface Names {
	/** By name. */
	people: PersonNode[];
	/** By name. */
	organisations: OrganisationNode[];
	person: (name: string) => PersonNode | undefined;
	organisation: (name: string) => OrganisationNode | undefined;
}

/** Make a node of everybody and every organisation that talk lists, recaps and files name, still without talks. */
export function linkNames(records: Records): Names {
	const people = new NameBook(records.people);
	const organisations = new NameBook(records.organisations);
	for (const { data } of records.talkLists) {
		for (const { name, company } of data.talks.flatMap((talk) => talk.speakers)) {
			people.note(name);
			if (company !== undefined) organisations.note(company);
		}
	}
	for (const { data } of records.recaps) {
		for (const name of [...(data.speakers ?? []), ...(data.authors ?? data.source?.authors ?? [])]) {
			people.note(name);
		}
	}
	const personNodes = new Map(
		people
			.identities()
			.map((identity): [string, PersonNode] => [identity.id, { ...identity, talks: [], recaps: [] }]),
	);
	const organisationNodes = new Map(
		organisations
			.identities()
			.map((identity): [string, OrganisationNode] => [identity.id, { ...identity, talks: [] }]),
	);
	return {
		people: [...personNodes.values()],
		organisations: [...organisationNodes.values()],
		person: (name) => personNodes.get(people.idOf(name) ?? ''),
		organisation: (name) => organisationNodes.get(organisations.idOf(name) ?? ''),
	};
}
