import MiniSearch from 'minisearch';
import type { TalkNode } from '../../domain/graph/nodes.ts';
import { fold } from '../../domain/slug.ts';

/**
 * A search over some talks by words of the title and names of speakers, best first. The beginning of a word is enough,
 * accents do not count, and about a letter in four may be wrong.
 */
export function talkFinder(talks: readonly TalkNode[]): (query: string) => TalkNode[] {
	const index = new MiniSearch({ fields: ['title', 'speakers'], processTerm: fold });
	index.addAll(
		talks.map((talk, id) => ({
			id,
			title: talk.data.title,
			speakers: talk.billings.map(({ name }) => name).join(' '),
		})),
	);
	return (query) => {
		const find = (combineWith: 'AND' | 'OR') => index.search(query, { ...forgiving, combineWith });
		const all = find('AND');
		// One word too many, or too wrong, must not hide the talk.
		return (all.length > 0 ? all : find('OR')).flatMap(({ id }) => talks[id as number] ?? []);
	};
}

const shortestForgiven = 4;

const forgiving = {
	prefix: true,
	fuzzy: (word: string) => (word.length < shortestForgiven ? false : 0.25),
	boost: { title: 1.5 },
};
