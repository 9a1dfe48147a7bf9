import type { Query } from './queries.ts';

/** How often the right page was first, and how often among the first five. */
export interface Score {
	queries: number;
	first: number;
	five: number;
}

/** What a system answered: addresses on the English site, the best first. */
export type Answer = readonly string[];

export interface Judged {
	query: Query;
	first: boolean;
	five: boolean;
	answer: Answer;
}

/** Hold an answer against what is right. Where nothing should be found, only an empty answer is right. */
export function judged(query: Query, answer: Answer): Judged {
	const { right } = query;
	if (right.size === 0) return { query, answer, first: answer.length === 0, five: answer.length === 0 };
	const place = answer.findIndex((url) => right.has(url));
	return { query, answer, first: place === 0, five: place >= 0 && place < 5 };
}

export const scoreOf = (all: readonly Judged[]): Score => ({
	queries: all.length,
	first: all.filter(({ first }) => first).length / all.length,
	five: all.filter(({ five }) => five).length / all.length,
});

export const byKind = (all: readonly Judged[]): Map<string, Score> =>
	new Map([...Map.groupBy(all, ({ query }) => query.kind)].map(([kind, some]) => [kind, scoreOf(some)]));
