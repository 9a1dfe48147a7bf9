import type { TopicNode } from '../domain/graph/nodes.ts';
import { topicFinder } from '../domain/topics/infer.ts';
import type { ImportedTalk } from './import-post.ts';
import type { Block } from './post.ts';

const most = 6;

/** Finds the topics of a draft, by id. */
export interface TopicsOf {
	/** Those of the talk, or else of its title in the post, or else those that the text speaks of most. */
	talk: (talk: ImportedTalk) => string[];
	/** Those that the text speaks of most. */
	text: (blocks: readonly Block[]) => string[];
}

export function topicsFor(topics: readonly TopicNode[]): TopicsOf {
	const find = topicFinder(topics);
	const inText = (blocks: readonly Block[]): string[] => {
		const count = new Map<TopicNode, number>();
		for (const { text } of blocks)
			for (const sentence of text.split(/[.!?\n]\s*/))
				for (const topic of find(sentence).keys()) count.set(topic, (count.get(topic) ?? 0) + 1);
		return [...count]
			.sort(([, a], [, b]) => b - a)
			.slice(0, most)
			.map(([{ id }]) => id);
	};
	return {
		text: inText,
		talk: ({ talk, section }) => {
			const known = talk?.topics.map(({ id }) => id) ?? [];
			if (known.length > 0) return known;
			const inTitle = [...find(section.start.title).keys()].map(({ id }) => id);
			return inTitle.length > 0 ? inTitle : inText(section.body).slice(0, 3);
		},
	};
}
