import type { Graph, OrganisationNode, PersonNode, TopicNode } from '../graph/nodes.ts';

/** With fewer talks an organisation has no page of its own. */
const fewestTalks = 3;

export const hasPage = ({ talks }: OrganisationNode): boolean => talks.length >= fewestTalks;

/** The organisations that have a page, by name. */
export const listedOrganisations = ({ organisations }: Graph): OrganisationNode[] =>
	organisations.filter(hasPage);

/** Who spoke for an organisation, and how many talks each; most first. */
export function speakersFor(organisation: OrganisationNode): { person: PersonNode; talks: number }[] {
	const billings = organisation.talks
		.flatMap((talk) => talk.billings)
		.filter((billing) => billing.organisation === organisation);
	return mostFirst(Map.groupBy(billings, ({ person }) => person)).map(([person, { length }]) => ({
		person,
		talks: length,
	}));
}

/** The topics of some talks, and how many talks each; most first. */
export const topicsOf = (talks: readonly { topics: TopicNode[] }[]): { topic: TopicNode; talks: number }[] =>
	mostFirst(
		Map.groupBy(
			talks.flatMap(({ topics }) => topics),
			(topic) => topic,
		),
	).map(([topic, { length }]) => ({ topic, talks: length }));

/** With whom a person was on stage, and how often; most first. */
export function coSpeakers(person: PersonNode): { person: PersonNode; talks: number }[] {
	const others = person.talks.flatMap(({ billings }) =>
		billings.map((billing) => billing.person).filter((other) => other !== person),
	);
	return mostFirst(Map.groupBy(others, (other) => other)).map(([other, { length }]) => ({
		person: other,
		talks: length,
	}));
}

const mostFirst = <Key>(groups: Map<Key, unknown[]>) =>
	[...groups].sort(([, a], [, b]) => b.length - a.length);
