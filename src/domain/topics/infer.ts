import type { TalkNode, TopicNode } from '../graph/nodes.ts';
import { linkTopic } from '../graph/topics.ts';
import { isWithin, type Match, overlaps, PhraseIndex, wordsOf } from './phrases.ts';

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
	const inTitle = keptReader(topics);
	const byTrack = Map.groupBy(
		topics.flatMap((topic) =>
			topic.data.found.tracks.map((track) => ({ track: track.toLowerCase(), topic })),
		),
		({ track }) => track,
	);
	return (title, track = '') => {
		const found = new Map<TopicNode, Evidence>();
		const add = (topic: TopicNode, evidence: Evidence) => {
			if (!found.has(topic)) found.set(topic, evidence);
		};
		for (const { topic, words } of inTitle(title)) add(topic, { title: words });
		const parts = track.toLowerCase().split(', ');
		for (const { topic } of parts.flatMap((part) => byTrack.get(part) ?? [])) add(topic, { track });
		for (const topic of [...found.keys()]) for (const implied of topic.implied) add(implied, { topic });
		return foremost(found);
	};
}

/** What a title was found to speak of: a topic, as its place in the list, and the words. */
interface FoundInTitle {
	place: number;
	words: string;
}

interface KeptTitles {
	topics: readonly TopicNode['data'][];
	/** By title. */
	found: Map<string, FoundInTitle[]>;
}

/** What titles were found to speak of by the topics that were last asked for. */
let kept: KeptTitles = { topics: [], found: new Map() };

/** The development server links the same titles whenever a file changes: they are read once. */
function keptReader(topics: readonly TopicNode[]): ReturnType<typeof titleReader> {
	const isSame =
		kept.topics.length === topics.length && topics.every(({ data }, place) => data === kept.topics[place]);
	if (!isSame) kept = { topics: topics.map(({ data }) => data), found: new Map() };
	const { found } = kept;
	const read = titleReader(topics);
	return (title) => {
		const known = found.get(title);
		const places = known ?? read(title).map(({ topic, words }) => ({ place: topics.indexOf(topic), words }));
		if (!known) found.set(title, places);
		return places.flatMap(({ place, words }) => {
			const topic = topics[place];
			return topic ? [{ topic, words }] : [];
		});
	};
}

/** The topics whose phrases stand in a title, with the words of each. Words that mean something else do not count. */
function titleReader(topics: readonly TopicNode[]) {
	const phrases = new PhraseIndex<TopicNode>();
	const names = new PhraseIndex<TopicNode>();
	const exceptions = new PhraseIndex<TopicNode>();
	for (const topic of topics) {
		const { label, aliases, found } = topic.data;
		for (const name of [label.en, ...aliases]) names.add(name, topic);
		for (const phrase of found.titles ?? [label.en, ...aliases]) phrases.add(phrase, topic);
		for (const phrase of found.exactTitles) phrases.add(phrase, topic, true);
		for (const phrase of found.notTitles) exceptions.add(phrase, topic);
	}
	return (title: string): { topic: TopicNode; words: string }[] => {
		const words = wordsOf(title);
		const named = names.find(words);
		const excepted = exceptions.find(words);
		const meansOther = (match: Match<TopicNode>) =>
			named.some((name) => name.value !== match.value && isWithin(match, name)) ||
			excepted.some((other) => other.value === match.value && overlaps(match, other));
		return phrases
			.find(words)
			.filter((match) => !meansOther(match))
			.map(({ value, first, last }) => ({
				topic: value,
				words: title.slice(words[first]?.start, words[last]?.end),
			}));
	};
}

/** More topics than these say nothing: projects that are named go first, then named themes, then what follows from them. */
const mostTopics = 5;

function foremost(found: Map<TopicNode, Evidence>): Map<TopicNode, Evidence> {
	const rank = ([topic, evidence]: [TopicNode, Evidence]) =>
		'topic' in evidence ? 3 : 'track' in evidence ? 2 : topic.data.kind === 'theme' ? 1 : 0;
	return new Map([...found].sort((a, b) => rank(a) - rank(b)).slice(0, mostTopics));
}
