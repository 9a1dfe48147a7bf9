import type { TalkNode } from '../graph/nodes.ts';
import { relatedTalks } from './related-talks.ts';

/** What somebody who looked at a talk may want to see next. No talk is in it twice. */
export interface OtherTalks {
	/** For each speaker as billed, their newest other talks; speakers who have none are left out. */
	bySpeaker: { name: string; talks: TalkNode[] }[];
	/** The closest of the others. */
	related: TalkNode[];
}

const most = { bySpeaker: 5, related: 6 };

/** They are costly to find, and the same in every language. */
const found = new WeakMap<TalkNode, OtherTalks>();

export function otherTalks(talk: TalkNode): OtherTalks {
	const known = found.get(talk) ?? find(talk);
	found.set(talk, known);
	return known;
}

function find(talk: TalkNode): OtherTalks {
	const shown = new Set<TalkNode>([talk]);
	const bySpeaker = talk.billings.flatMap(({ person, name }) => {
		const talks = person.talks
			.toReversed()
			.filter((other) => !shown.has(other))
			.slice(0, most.bySpeaker);
		for (const other of talks) shown.add(other);
		return talks.length === 0 ? [] : [{ name, talks }];
	});
	const related = relatedTalks(talk, most.related + shown.size)
		.filter((other) => !shown.has(other))
		.slice(0, most.related);
	return { bySpeaker, related };
}
