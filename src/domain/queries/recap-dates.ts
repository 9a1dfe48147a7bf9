import type { RecapNode } from '../graph/nodes.ts';
import type { RecapData } from '../schemas/recap.ts';

/**
 * The day on which notes were published here. Where nobody wrote it down, it is the day that they are about, or the last
 * one of the edition, as far as that is known: never the day of a build.
 * @param data the front matter of the version that is meant; by default what the versions agree on
 */
export function publishedOn(recap: RecapNode, data: RecapData = recap.data): string {
	if (data.date !== undefined) return data.date;
	const { starts, ends, year } = recap.event.data;
	return recap.day?.until ?? recap.day?.date ?? ends ?? starts ?? `${year}-12-31`;
}

/** The day on which notes last changed in substance. */
export const changedOn = (recap: RecapNode, data: RecapData = recap.data): string =>
	data.updated ?? publishedOn(recap, data);
