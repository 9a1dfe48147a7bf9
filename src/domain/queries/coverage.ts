import type { EventNode, TalkNode } from '../graph/nodes.ts';

/** How many talks there are, and how many of them have what. Cancelled talks do not count. */
export interface Coverage {
	talks: number;
	withNotes: number;
	withRecording: number;
	withSlides: number;
}

export function coverageOf(talks: readonly TalkNode[]): Coverage {
	const held = talks.filter(({ data }) => data.cancelled === undefined);
	const count = (has: (talk: TalkNode) => boolean) => held.filter(has).length;
	return {
		talks: held.length,
		withNotes: count(({ recaps }) => recaps.length > 0),
		withRecording: count(({ data }) => data.recording !== undefined),
		withSlides: count(({ data }) => data.slides.length > 0),
	};
}

/** Keynotes with a recording and without notes, newest edition first. */
export const wantedKeynotes = (events: readonly EventNode[], limit: number): TalkNode[] =>
	events
		.flatMap(({ talks }) => talks)
		.filter(
			({ data, recaps }) =>
				data.format === 'keynote' &&
				data.recording !== undefined &&
				recaps.length === 0 &&
				data.cancelled === undefined,
		)
		.slice(0, limit);
