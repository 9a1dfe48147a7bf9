import type { TalkNode } from '../domain/graph/nodes.ts';
import { namesIn } from './names.ts';
import type { Acceptance } from './acceptance.ts';
import type { Passage, Seen } from './passages.ts';
import { looksLikeHeading } from './post.ts';

/** Where a talk begins. */
export interface Start {
	index: number;
	/** How many blocks its head takes; 0 where it begins in the middle of prose. */
	headLength: number;
	depth: number;
	/** Absent for a talk that the list does not have. */
	talk: TalkNode | undefined;
	/** As the post has it. */
	title: string;
	/** Names in the post, for a talk that the list does not have. */
	names: string[];
	format: 'keynote' | undefined;
	confidence: number;
	why: string;
}

/** The beginning of a talk that has a head. */
export function startOf({ block }: Seen, index: number, passage: Passage, verdict: Acceptance): Start {
	const { header, line, speakerLines, headLength, clues } = passage;
	return {
		index,
		headLength: block.kind === 'heading' ? headLength : 0,
		depth: block.depth || looksLikeHeading,
		talk: verdict.talk,
		title: header.rest || line,
		names: verdict.talk
			? []
			: [...new Set([...speakerLines.flatMap((text) => namesIn(text.replace(/^[^:]{0,20}:\s*/, '')))])],
		format: clues.keynote ? 'keynote' : undefined,
		confidence: verdict.confidence,
		why: verdict.why,
	};
}

/**
 * The best beginning of every talk: where it fits best, with something below. Others of the same talk go on with it.
 */
export function onceEach(
	starts: readonly Start[],
	seen: readonly Seen[],
): { once: Start[]; again: Map<number, Start> } {
	const weight = (start: Start) => {
		const below = seen[start.index + Math.max(1, start.headLength)];
		const hasBody = start.headLength === 0 || (below !== undefined && !below.isHeading);
		return start.confidence + (hasBody ? 1 : 0);
	};
	const best = new Map<TalkNode, Start>();
	for (const start of starts) {
		if (!start.talk) continue;
		const other = best.get(start.talk);
		if (!other || weight(start) > weight(other)) best.set(start.talk, start);
	}
	const bestOf = ({ talk }: Start) => (talk ? best.get(talk) : undefined);
	const again = starts.flatMap((start): [number, Start][] => {
		const other = bestOf(start);
		return other && other !== start ? [[start.index, other]] : [];
	});
	return { once: starts.filter((start) => (bestOf(start) ?? start) === start), again: new Map(again) };
}
