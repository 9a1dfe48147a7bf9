import type { Edition, ListedTalk } from '../contribute/edition.ts';
import type { EventNode, TalkNode } from '../domain/graph/nodes.ts';

/**
 * What the form for notes knows about an edition, the same in every language.
 * @param recapIds the ids of all recaps, drafts included, so that the form does not propose a name that is taken
 */
export const editionData = (event: EventNode, recapIds: readonly string[]): Edition => ({
	id: event.id,
	name: event.data.name,
	days: event.days.map(({ number, date, until }) => ({
		number,
		date,
		...(until !== undefined && { until }),
	})),
	talks: event.talks.map(listedTalk),
	taken: recapIds.filter((id) => id.startsWith(`${event.id}/`)).map((id) => id.slice(event.id.length + 1)),
});

const listedTalk = ({ id, data, day, billings, topics, recaps, declared }: TalkNode): ListedTalk => ({
	id,
	title: data.title,
	...(day && { day: day.number }),
	format: data.format,
	speakers: billings.map(({ name }) => name),
	topics: topics.map((topic) => topic.id),
	notes: recaps.length,
	...(declared && { declared: true as const }),
});
