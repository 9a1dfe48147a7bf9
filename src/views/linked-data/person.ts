import type { Organization, Person } from 'schema-dts';
import type { OrganisationNode, PersonNode } from '../../domain/graph/nodes.ts';
import { absolute } from '../../urls.ts';
import type { Context } from '../context.ts';
import { ids } from './ids.ts';

/** A person, whether as speaker or as note taker. */
export const personThing = (person: PersonNode, { u }: Context): Person => ({
	...personName(person),
	url: absolute(person.talks.length > 0 ? u.speaker(person) : u.noteTaker(person)),
	...(person.aliases.length > 0 && { alternateName: person.aliases }),
	...(person.data && person.data.links.length > 0 && { sameAs: person.data.links }),
});

/** As much of a person as others say that name them. */
export const personName = (person: PersonNode) =>
	({
		'@type': 'Person',
		'@id': ids.person(person),
		name: person.name,
	}) satisfies Person;

export const organisationThing = (organisation: OrganisationNode, { u }: Context): Organization => ({
	'@type': 'Organization',
	'@id': ids.organisation(organisation),
	name: organisation.name,
	url: absolute(u.organisation(organisation)),
	...(organisation.aliases.length > 0 && { alternateName: organisation.aliases }),
	...(organisation.data && organisation.data.links.length > 0 && { sameAs: organisation.data.links }),
});
