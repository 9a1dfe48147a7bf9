import type { Records } from '../content-kinds.ts';
import { slug } from '../slug.ts';
import type { TalkNode, TopicNode } from './nodes.ts';
import type { Reporter } from './reporter.ts';

/** A node of every topic, linked to its related ones and to those that it implies. */
export function topicNodes(records: Records, report: Reporter): Map<string, TopicNode> {
	const topics = new Map<string, TopicNode>(
		records.topics.map(({ id, data }) => [id, { id, data, related: [], implied: [], talks: [], recaps: [] }]),
	);
	for (const { id, file, data } of records.topics) {
		const topic = topics.get(id);
		const follow = (key: 'related' | 'implies', into: TopicNode[] | undefined) => {
			data[key].forEach((otherId, position) => {
				const other = topics.get(otherId);
				if (other) into?.push(other);
				else report.unknown('topic', file, [key, position], otherId, topics.keys());
			});
		};
		follow('related', topic?.related);
		follow('implies', topic?.implied);
	}
	return topics;
}

/** The topic that bears a name, whatever its case and accents. */
export const topicNamed = <Topic extends Pick<TopicNode, 'id' | 'data'>>(
	name: string,
	topics: Iterable<Topic>,
): Topic | undefined =>
	[...topics].find(({ id, data }) =>
		[id, data.label.en, data.label.fr, ...data.aliases].some((other) => slug(other) === slug(name)),
	);

export function linkTopic(topic: TopicNode, talk: TalkNode): void {
	if (!talk.topics.includes(topic)) talk.topics.push(topic);
	if (!topic.talks.includes(talk)) topic.talks.push(talk);
}
