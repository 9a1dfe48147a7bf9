import * as z from 'zod';
import type { TopicNode } from '../../domain/graph/nodes.ts';
import { topicSchema } from '../../domain/schemas/topic.ts';
import { absolute, api } from '../../urls.ts';
import {
	address,
	count,
	localised,
	named,
	markdown,
	pages,
	pagesWithCopy,
	present,
	previousIds,
	refTo,
	talkId,
	topicRef,
	uriOf,
} from './parts.ts';
import { recapSummary, recapSummaryOf } from './recap.ts';

const { kind, category, cncf } = topicSchema.shape;

/** A topic as it stands in the list of all. */
export const topicSummary = named(
	'TopicSummary',
	z.strictObject({
		type: z.literal('topic'),
		id: z.string(),
		previousIds,
		kind,
		category,
		label: localised,
		description: localised,
		aliases: z.array(z.string()),
		cncf,
		home: address.optional(),
		repository: address.optional(),
		counts: z.strictObject({ talks: count, recaps: count }),
		links: z.strictObject({ self: address, ...pages, markdown }),
	}),
);

export const topic = named(
	'Topic',
	topicSummary.extend({
		related: z.array(topicRef),
		implies: z.array(topicRef).meta({ description: 'Topics that a talk on this one is also about.' }),
		talkIds: z.array(z.string()).meta({ description: 'Ids of talks, oldest first.' }),
		recaps: z.array(recapSummary),
	}),
);
export type Topic = z.output<typeof topic>;

export function topicSummaryOf(node: TopicNode): z.output<typeof topicSummary> {
	const { id, data, talks, recaps } = node;
	return present({
		type: 'topic' as const,
		id,
		previousIds: data.previousIds,
		kind: data.kind,
		category: data.category,
		label: data.label,
		description: data.description,
		aliases: data.aliases,
		cncf: data.cncf,
		home: uriOf(data.links.home),
		repository: uriOf(data.links.repository),
		counts: { talks: talks.length, recaps: recaps.length },
		links: {
			self: absolute(api.item('topics', id)),
			...pagesWithCopy((u) => u.topic(node), { feeds: recaps.length > 0 }),
		},
	});
}

export const topicOf = (node: TopicNode): Topic => ({
	...topicSummaryOf(node),
	related: node.related.map(refTo.topic),
	implies: node.implied.map(refTo.topic),
	talkIds: node.talks.map(talkId),
	recaps: node.recaps.map(recapSummaryOf),
});
