import type { Fault } from '../faults.ts';
import type { RecapData } from '../schemas/recap.ts';
import type { RecapVersion } from '../graph/nodes.ts';
import type { Check } from './check.ts';

/** Two languages of one recap say the same things about the talk, and both have the takeaways. */
export const translationsAgree: Check = ({ graph }) =>
	graph.recaps.flatMap(({ versions }) => {
		const [first, ...others] = versions.values();
		if (!first) return [];
		return others.flatMap((other) => [...differences(first, other), ...missingTakeaways(first, other)]);
	});

const shared = [
	'event',
	'day',
	'talk',
	'speakers',
	'tags',
	'authors',
	'verdict',
	'wishlist',
	'format',
] as const satisfies readonly (keyof RecapData)[];

function differences(first: RecapVersion, other: RecapVersion): Fault[] {
	return shared
		.filter((key) => JSON.stringify(valueOf(first, key)) !== JSON.stringify(valueOf(other, key)))
		.map((key) => ({
			code: 'translations-agree',
			severity: 'error',
			file: other.file,
			path: [key],
			message: `“${key}” is not the same as in ${first.file}`,
			fix: 'write the same value in both languages of the recap',
		}));
}

/** Whoever signs counts, not whether they are named as authors or with the source. */
const valueOf = ({ data }: RecapVersion, key: (typeof shared)[number]) =>
	key === 'authors' ? (data.authors ?? data.source?.authors) : data[key];

function missingTakeaways(first: RecapVersion, other: RecapVersion): Fault[] {
	const [short, long] =
		first.data.takeaways.length < other.data.takeaways.length ? [first, other] : [other, first];
	if (short.data.takeaways.length === long.data.takeaways.length) return [];
	return [
		{
			code: 'missing-translation',
			severity: 'error',
			file: short.file,
			path: ['takeaways'],
			message: `${long.file} has ${long.data.takeaways.length} takeaways, this language has ${short.data.takeaways.length}`,
			fix: 'translate the takeaways that are missing',
		},
	];
}
