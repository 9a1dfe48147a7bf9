import type { RecapNode } from '../graph/nodes.ts';
import type { RecapData } from '../schemas/recap.ts';

/**
 * The day on which notes were published here: a version of them, or else the first. Where nobody wrote it down, it is
 * the day that they are about, or the last one of the edition, as far as that is known: never the day of a build.
 */
export function publishedOn(recap: RecapNode, version?: RecapData): string {
	const { starts, ends, year } = recap.event.data;
	const about = recap.day?.until ?? recap.day?.date ?? ends ?? starts ?? `${year}-12-31`;
	return dates(recap, version, ({ date }) => date ?? about)[0] ?? about;
}

/** The day on which notes last changed in substance: a version of them, or else any. */
export function changedOn(recap: RecapNode, version?: RecapData): string {
	const published = publishedOn(recap, version);
	return dates(recap, version, ({ date, updated }) => updated ?? date ?? published).at(-1) ?? published;
}

const dates = (recap: RecapNode, version: RecapData | undefined, of: (data: RecapData) => string): string[] =>
	(version ? [version] : [...recap.versions.values()].map(({ data }) => data)).map(of).sort();
