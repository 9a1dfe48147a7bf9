import type * as z from 'zod';
import { checks } from '../domain/checks/index.ts';
import type { RecapEntry, Records } from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import { buildGraph } from '../domain/graph/build.ts';
import type { RecapData } from '../domain/schemas/recap.ts';

/** A recap that is not accepted; its data are what is right in its front matter, where that is enough to be linked. */
export type RejectedRecap = Omit<RecapEntry, 'data'> & { data?: RecapData };

/** Data without what its schema refuses, if the schema accepts the rest. */
export function withoutFaults(data: unknown, { issues }: z.ZodError, schema: z.ZodType): unknown {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	const rest = structuredClone(data) as Record<string, unknown>;
	for (const issue of issues) {
		const [key, item] = issue.path;
		if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
			for (const unknown of issue.keys) Reflect.deleteProperty(rest, unknown);
		} else if (key === 'tags' && typeof item === 'number' && Array.isArray(rest['tags'])) {
			// The other tags keep their places.
			rest['tags'][item] = 'a-tag-in-the-wrong-form';
		} else if (key !== undefined) Reflect.deleteProperty(rest, key);
	}
	return schema.safeParse(rest).data;
}

/** What recaps that are not accepted refer to, looked at as if they were: nobody should have to run the check twice. */
export function referenceFaults({
	records,
	rejected,
}: {
	records: Records;
	rejected: readonly RejectedRecap[];
}): Fault[] {
	const recaps = rejected.filter((recap): recap is RecapEntry => recap.data !== undefined);
	if (recaps.length === 0) return [];
	const all: Records = { ...records, recaps: [...records.recaps, ...recaps] };
	const files = new Set(recaps.map(({ file }) => file));
	const { graph, faults } = buildGraph(all, { infer: false });
	const wanted = (file: string) => files.has(file);
	return [...faults, ...checks.flatMap((check) => check({ graph, records: all, wanted }))].filter(
		({ file, code }) => files.has(file) && !betweenRecaps.has(code),
	);
}

/** Rules that compare a recap with others: what is wrong in it would count there too. */
const betweenRecaps: ReadonlySet<Fault['code']> = new Set([
	'translations-agree',
	'missing-translation',
	'recap-exists',
]);

/** Those of `more` that do not follow from a fault that is known already. */
export const secondLook = (more: readonly Fault[], known: readonly Fault[]): Fault[] =>
	more.filter((fault) => !known.some((other) => other.file === fault.file && explains(other, fault)));

function explains(known: Fault, fault: Fault): boolean {
	if (known.path.length === 0) return known.place?.line === fault.place?.line;
	const [key] = fault.path;
	const isAbove = known.path.every((step, depth) => fault.path[depth] === step);
	return isAbove || (known.code === 'unknown-key' && known.suggestion === key);
}
