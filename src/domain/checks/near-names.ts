import { nearPeople } from '../queries/near-people.ts';
import type { PersonNode } from '../graph/nodes.ts';
import type { Check } from './check.ts';

/** Two people whose names are nearly the same are one person, or somebody has said that they are two. */
export const nearNames: Check = ({ graph }) =>
	nearPeople(graph.people).flatMap(({ one, other, why }) => {
		if (one.data?.different.includes(other.id) || other.data?.different.includes(one.id)) return [];
		return {
			code: 'near-names',
			severity: 'warning',
			file: fileOf(one),
			path: [],
			message: `“${one.name}” and “${other.name}” may be one person (${why})`,
			fix: `if they are, add “${other.name}” to the aliases in content/people/${one.id}.yaml (or the other way round); if not, write different: [${other.id}] there`,
		};
	});

/** Where the fault is seen: the person's own file, or the talk list of the last talk. */
const fileOf = ({ id, data, talks }: PersonNode) =>
	data ? `people/${id}.yaml` : `talks/${talks.at(-1)?.event.id ?? ''}.yaml`;
