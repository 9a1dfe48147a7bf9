import type { PersonNode } from '../graph/nodes.ts';
import { nearPeople } from '../queries/near-people.ts';
import { nearest } from '../suggest.ts';
import type { Check } from './check.ts';

/** Two people whose names are nearly the same are one person, or somebody has said that they are two. */
export const nearNames: Check = ({ graph, wanted }) => {
	const about = graph.people.filter((person) => wanted(fileOf(person)));
	if (about.length === 0) return [];
	return nearPeople(graph.people, about).flatMap(({ one, other, why }) => {
		if (one.data?.different.includes(other.id) || other.data?.different.includes(one.id)) return [];
		// A recap that brings in one of them is told so, as an error.
		if (isNew(one) !== isNew(other) && nearest(one.name, [other.name]) !== undefined) return [];
		return {
			code: 'near-names',
			severity: 'warning',
			file: fileOf(one),
			path: [],
			message: `“${one.name}” and “${other.name}” may be one person (${why})`,
			fix: `if they are, add “${other.name}” to the aliases in content/people/${one.id}.yaml (or the other way round); if not, write different: [${other.id}] there`,
		};
	});
};

/** Whether only recaps name the person. */
const isNew = ({ data, talks }: PersonNode) => data === undefined && talks.length === 0;

/** Where the fault is seen: the person's own file, the talk list of the last talk, or the first notes. */
function fileOf({ id, data, talks, recaps }: PersonNode): string {
	if (data) return `people/${id}.yaml`;
	const event = talks.at(-1)?.event;
	if (event) return `talks/${event.id}.yaml`;
	return [...(recaps[0]?.versions.values() ?? [])][0]?.file ?? '';
}
