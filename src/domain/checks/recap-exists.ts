import type { Fault } from '../faults.ts';
import type { RecapNode } from '../graph/nodes.ts';
import type { Check } from './check.ts';

/** A note taker has one recap of a talk, a day or an edition in a language. */
export const recapExists: Check = ({ graph }) => {
	const scopes = Map.groupBy(graph.recaps, ({ talk, day, event }) => talk ?? day ?? event);
	return [...scopes.values()].flatMap((recaps) =>
		recaps.flatMap((recap, index) => {
			const earlier = recaps.slice(0, index).find((other) => sharesNoteTaker(recap, other));
			return earlier ? repeated(recap, earlier) : [];
		}),
	);
};

const sharesNoteTaker = (one: RecapNode, other: RecapNode) =>
	one.noteTakers.some((person) => other.noteTakers.includes(person));

function repeated(recap: RecapNode, earlier: RecapNode): Fault[] {
	const about = recap.talk
		? `“${recap.talk.data.title}”`
		: recap.day
			? `day ${recap.day.number}`
			: 'the edition';
	return [...recap.versions.values()].flatMap(({ file, language }): Fault[] => {
		const other = earlier.versions.get(language);
		if (!other) return [];
		return [
			{
				code: 'recap-exists',
				severity: 'error',
				file,
				path: [recap.talk ? 'talk' : recap.day ? 'day' : 'event'],
				message: `${other.file} has notes by ${earlier.noteTakers.map(({ name }) => name).join(', ')} on ${about} already`,
				fix: 'put both into one file, or correct the talk or the authors',
			},
		];
	});
}
