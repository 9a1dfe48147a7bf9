import type { TalkNode } from '../graph/nodes.ts';

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
