import type { DataPath, Fault } from '../faults.ts';
import type { Check } from './check.ts';

/** A former id leads to one thing: nothing of the same kind bears it now, and nothing else bore it before. */
export const previousIds: Check = ({ records, graph }) => [
	...clashes(records.events.map(ofFile), graph.events),
	...clashes(records.topics.map(ofFile), graph.topics),
	...clashes(records.people.map(ofFile), graph.people),
	...clashes(records.organisations.map(ofFile), graph.organisations),
	...records.talkLists.flatMap(({ file, data: { talks } }) =>
		clashes(
			talks.map((talk, index) => ({
				file,
				path: ['talks', index, 'previousIds'],
				id: talk.id,
				previous: talk.previousIds,
			})),
			talks,
		),
	),
];

interface Renamed {
	file: string;
	path: DataPath;
	id: string;
	previous: string[];
}

const ofFile = (entry: { id: string; file: string; data: { previousIds: string[] } }): Renamed => ({
	file: entry.file,
	path: ['previousIds'],
	id: entry.id,
	previous: entry.data.previousIds,
});

function clashes(renamed: readonly Renamed[], present: readonly { id: string }[]): Fault[] {
	const owner = new Map(present.map(({ id }) => [id, id]));
	return renamed.flatMap(({ file, path, id, previous }) =>
		previous.flatMap((former, index): Fault[] => {
			const other = owner.get(former);
			owner.set(former, id);
			if (other === undefined) return [];
			return [
				{
					code: 'previous-id',
					severity: 'error',
					file,
					path: [...path, index],
					message: `“${former}” already leads to “${other}”`,
					fix: 'take it out of previousIds here, or rename the other',
				},
			];
		}),
	);
}
