import type { TalkNode, TopicNode } from '../graph/nodes.ts';
import { linkTopic } from '../graph/topics.ts';
import { PhraseIndex, wordsOf } from './phrases.ts';

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
type TopicFinder = (title: string, track?: string) => Map<TopicNode, Evidence>;

export function topicFinder(topics: readonly TopicNode[]): TopicFinder {
	const names = new PhraseIndex<TopicNode>();
	const exceptions = new PhraseIndex<TopicNode>();
	const byTrack = new Map<string, TopicNode[]>();
	for (const topic of topics) {
		const { label, aliases, found } = topic.data;
		for (const name of found.titles ?? [label.en, ...aliases]) names.add(name, topic);
		for (const name of found.exactTitles) names.add(name, topic, true);
		for (const name of found.notTitles) exceptions.add(name, topic);
		for (const track of found.tracks) {
			const key = track.toLowerCase();
			byTrack.set(key, [...(byTrack.get(key) ?? []), topic]);
		}
	}
	return (title, track) => {
		const found = new Map<TopicNode, Evidence>();
		const words = wordsOf(title);
		const excepted = exceptions.find(words);
		for (const { value: topic, first, last } of names.find(words)) {
			const meansOther = excepted.some(
				(other) => other.value === topic && other.first <= last && first <= other.last,
			);
			if (meansOther || found.has(topic)) continue;
			found.set(topic, { title: title.slice(words[first]?.start, words[last]?.end) });
		}
		for (const topic of byTrack.get(track?.toLowerCase() ?? '') ?? []) {
			if (!found.has(topic)) found.set(topic, { track: track ?? '' });
		}
		for (const topic of [...found.keys()]) {
			for (const implied of topic.implied) if (!found.has(implied)) found.set(implied, { topic });
		}
		return foremost(found);
	};
}

/** More topics than these say nothing: projects that are named go first, then named themes, then what follows from them. */
const mostTopics = 4;

function foremost(found: Map<TopicNode, Evidence>): Map<TopicNode, Evidence> {
	const rank = ([topic, evidence]: [TopicNode, Evidence]) =>
		'topic' in evidence ? 3 : 'track' in evidence ? 2 : topic.data.kind === 'theme' ? 1 : 0;
	return new Map([...found].sort((a, b) => rank(a) - rank(b)).slice(0, mostTopics));
}
