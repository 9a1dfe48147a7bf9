import type { Everything } from '../api/everything.ts';

/** Everything as lines of JSON: first what the file is, then one thing a line, each with its `type`. */
export const ndjsonOf = ({
	about,
	events,
	days,
	topics,
	organisations,
	people,
	talks,
	recaps,
}: Everything): string =>
	[about, ...events, ...days, ...topics, ...organisations, ...people, ...talks, ...recaps]
		.map((thing) => `${JSON.stringify(thing)}\n`)
		.join('');
