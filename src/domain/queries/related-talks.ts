import type { TalkNode, TopicNode } from '../graph/nodes.ts';

/** How much a shared speaker or topic says about two talks being related. A topic of many talks says little. */
const weight = { speaker: 2, topic: 6, sameEvent: 0.2, notes: 0.5 };

/** Talks that share speakers or topics with `talk`, closest first. Never `talk` itself. */
export function relatedTalks(talk: TalkNode, limit: number): TalkNode[] {
	const scores = new Map<TalkNode, number>();
	const add = (talks: readonly TalkNode[], points: number) => {
		for (const other of talks) scores.set(other, (scores.get(other) ?? 0) + points);
	};
	for (const { person } of talk.billings) add(person.talks, weight.speaker);
	for (const topic of talk.topics) {
		add(nearInTime(talk, topic), weight.topic / Math.sqrt(topic.talks.length + 1));
	}
	scores.delete(talk);
	const closest: { other: TalkNode; score: number }[] = [];
	for (const [other, shared] of scores) {
		if (other.data.cancelled !== undefined) continue;
		const sameEvent = other.event === talk.event ? weight.sameEvent : 0;
		const notes = other.recaps.length > 0 ? weight.notes : 0;
		const score = shared + sameEvent + notes;
		// Of hundreds a few are wanted, so they are not all sorted.
		if (closest.length === limit && score <= (closest.at(-1)?.score ?? 0)) continue;
		closest.splice(closest.findLastIndex((one) => one.score >= score) + 1, 0, { other, score });
		if (closest.length > limit) closest.pop();
	}
	return closest.map(({ other }) => other);
}

/** How many talks of a topic are looked at before a talk, and after it. */
const reach = 250;

/** Of a topic of very many talks, those around `talk`: to look at all of them for each of them takes for ever. */
function nearInTime(talk: TalkNode, { talks }: TopicNode): readonly TalkNode[] {
	if (talks.length <= 2 * reach) return talks;
	const known = places.get(talks) ?? new Map(talks.map((one, place) => [one, place]));
	places.set(talks, known);
	const place = known.get(talk) ?? 0;
	return talks.slice(Math.max(0, place - reach), place + reach);
}

/** Where each talk stands in the list of a topic, which is in order of time. */
const places = new WeakMap<readonly TalkNode[], ReadonlyMap<TalkNode, number>>();
