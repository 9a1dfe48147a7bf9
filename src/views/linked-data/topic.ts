import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import type { TopicNode } from '../../domain/graph/nodes.ts';
import { absolute } from '../../urls.ts';
import type { Context } from '../context.ts';
import { ids } from './ids.ts';

/** A topic: a term of the site's closed list. */
export function topicThing(topic: TopicNode, context: Context): DefinedTerm {
	const { data } = topic;
	const elsewhere = [data.links.home, data.links.repository].filter((link) => link !== undefined);
	return {
		...topicName(topic, context),
		url: absolute(context.u.topic(topic)),
		termCode: topic.id,
		description: data.description[context.lang],
		...(data.aliases.length > 0 && { alternateName: data.aliases }),
		...(elsewhere.length > 0 && { sameAs: elsewhere }),
		inDefinedTermSet: topicSet(context),
	};
}

/** As much of a topic as others say that name it. */
export const topicName = (topic: TopicNode, { lang }: Context) =>
	({
		'@type': 'DefinedTerm',
		'@id': ids.topic(topic),
		name: topic.data.label[lang],
	}) satisfies DefinedTerm;

/** The list of topics. */
export const topicSet = ({ t, u }: Context) =>
	({
		'@type': 'DefinedTermSet',
		'@id': ids.topics,
		name: t.topic.indexTitle,
		url: absolute(u.topics),
	}) satisfies DefinedTermSet;
