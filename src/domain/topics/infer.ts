import type { TalkNode, TopicNode } from '../graph/nodes.ts';
import { linkTopic } from '../graph/topics.ts';
import { phrasePattern } from './phrases.ts';

/**
 * Give topics to the talks that nobody has tagged, by what their title and track say. Every topic found this way says
 * why in `talk.inferred`, so that a page can show it.
 */
export function inferTopics(talks: readonly TalkNode[], topics: readonly TopicNode[]): void {
	const find = topicFinder(topics);
	for (const talk of talks) {
		if (talk.topics.length > 0) continue;
		for (const [topic, found] of find(talk.data.title, talk.data.track)) {
			talk.inferred.set(topic, found);
			linkTopic(topic, talk);
		}
	}
}

/** What made a topic of a talk: the words of its title, the track, or another topic that implies it. */
export type Evidence = { title: string } | { track: string } | { topic: TopicNode };

/** The topics that a title and a track speak of, with the evidence for each. */
export type TopicFinder = (title: string, track?: string) => Map<TopicNode, Evidence>;

export function topicFinder(topics: readonly TopicNode[]): TopicFinder {
	const rules = topics.map((topic) => ({ topic, ...rulesOf(topic) }));
	return (title, track) => {
		const found = new Map<TopicNode, Evidence>();
		for (const { topic, phrases, exceptions, tracks } of rules) {
			const words = phrases?.exec(exceptions ? title.replace(exceptions, ' … ') : title)?.[0];
			if (words !== undefined) found.set(topic, { title: words });
			else if (track !== undefined && tracks.has(track.toLowerCase())) found.set(topic, { track });
		}
		for (const topic of [...found.keys()]) {
			for (const implied of topic.implied) if (!found.has(implied)) found.set(implied, { topic });
		}
		return found;
	};
}

function rulesOf({ data }: TopicNode) {
	const { titles, exactTitles, notTitles, tracks } = data.found;
	const names = titles ?? [data.label.en, ...data.aliases];
	return {
		phrases: phrasePattern(names, exactTitles),
		exceptions: phrasePattern(notTitles, [], 'g'),
		tracks: new Set(tracks.map((track) => track.toLowerCase())),
	};
}
