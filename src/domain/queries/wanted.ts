import type { Graph, PersonNode, TalkNode, TopicNode } from '../graph/nodes.ts';

/** A talk without notes, and why somebody should write them. */
export interface WantedTalk {
	talk: TalkNode;
	/** Who has it on a wishlist. */
	wishedBy: PersonNode[];
	/** Everybody was there, and no sponsor had paid for it. */
	keynote: boolean;
	/** Notes can be written by somebody who was not there. */
	recording: boolean;
	/** The topics of the talk that hardly anybody has written about. */
	neglected: TopicNode[];
	score: number;
}

/**
 * Each reason weighs more than all the lesser ones together: a wish (once for every person), then a keynote, then a
 * recording, then a neglected topic. So the order is the one that the page tells its readers.
 */
const weight = { wish: 8, keynote: 4, recording: 2, neglected: 1 };

/** A topic of this many talks or more, of which fewer than this share have notes, is neglected. */
const manyTalks = 20;
const fewNotes = 0.01;

/**
 * The talks whose notes are most wanted, best reason first, and the newest edition first among equals. Besides those that
 * somebody wishes for, an edition has at most `perEdition` of them, so that one does not take all places.
 */
export function wantedTalks(
	graph: Graph,
	{ limit, perEdition }: { limit: number; perEdition: number },
): WantedTalk[] {
	const wishes = wishesOf(graph);
	const neglected = new Set(neglectedTopics(graph.topics));
	const taken = new Map<TalkNode['event'], number>();
	return graph.events
		.flatMap(({ talks }) => talks)
		.filter(({ data, recaps }) => recaps.length === 0 && data.cancelled === undefined)
		.map((talk) => wanted(talk, wishes.get(talk) ?? [], neglected))
		.filter(({ score }) => score > 0)
		.toSorted((a, b) => b.score - a.score)
		.filter(({ talk: { event }, wishedBy }) => {
			if (wishedBy.length > 0) return true;
			const before = taken.get(event) ?? 0;
			taken.set(event, before + 1);
			return before < perEdition;
		})
		.slice(0, limit);
}

/** Topics that many talks speak of and few notes. Those with the most talks come first. */
export const neglectedTopics = (topics: readonly TopicNode[]): TopicNode[] =>
	topics
		.filter(({ talks }) => talks.length >= manyTalks && notesOn(talks) < talks.length * fewNotes)
		.toSorted((a, b) => b.talks.length - a.talks.length);

const notesOn = (talks: readonly TalkNode[]): number =>
	talks.filter(({ recaps }) => recaps.length > 0).length;

function wishesOf({ recaps }: Graph): Map<TalkNode, PersonNode[]> {
	const wishes = new Map<TalkNode, PersonNode[]>();
	for (const { wishlist, noteTakers } of recaps) {
		for (const talk of wishlist) wishes.set(talk, [...new Set([...(wishes.get(talk) ?? []), ...noteTakers])]);
	}
	return wishes;
}

function wanted(talk: TalkNode, wishedBy: PersonNode[], neglectedOnes: ReadonlySet<TopicNode>): WantedTalk {
	const { format, sponsored, recording } = talk.data;
	const reasons = {
		keynote: format === 'keynote' && sponsored === undefined,
		recording: recording !== undefined,
		neglected: talk.topics.filter((topic) => neglectedOnes.has(topic)),
	};
	const score =
		wishedBy.length * weight.wish +
		(reasons.keynote ? weight.keynote : 0) +
		(reasons.recording ? weight.recording : 0) +
		(reasons.neglected.length > 0 ? weight.neglected : 0);
	return { talk, wishedBy, ...reasons, score };
}
