import type { EventNode, OrganisationNode, TalkNode } from '../graph/nodes.ts';
import type { TalkFormat } from '../talk-formats.ts';

/** Formats of some talks, most frequent first. */
export const formatsOf = (talks: readonly TalkNode[]): { format: TalkFormat; talks: number }[] =>
	[...Map.groupBy(talks, ({ data }) => data.format)]
		.map(([format, of]) => ({ format, talks: of.length }))
		.toSorted((a, b) => b.talks - a.talks);

/** Organisations whose people spoke at an edition, with how many of its talks; most first. */
export function organisationsAt(event: EventNode): { organisation: OrganisationNode; talks: number }[] {
	const counts = new Map<OrganisationNode, number>();
	for (const { billings } of event.talks) {
		const of = new Set(billings.flatMap(({ organisation }) => organisation ?? []));
		for (const organisation of of) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
	}
	return [...counts]
		.map(([organisation, talks]) => ({ organisation, talks }))
		.toSorted((a, b) => b.talks - a.talks);
}
