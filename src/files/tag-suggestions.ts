import type { Records } from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import { topicNamed } from '../domain/graph/topics.ts';

/** The same fault, and where a tag is written as the name of a topic (“OpenTelemetry”) the id of that topic. */
export function suggestTopic(fault: Fault, { topics }: Records): Fault {
	if (fault.code !== 'invalid-format' || fault.path[0] !== 'tags' || fault.suggestion === undefined)
		return fault;
	const topic = topicNamed(fault.suggestion, topics);
	if (!topic) return fault;
	return {
		...fault,
		message: fault.message.replace(`“${fault.suggestion}”?`, `“${topic.id}”?`),
		fix: `write ${topic.id}`,
		suggestion: topic.id,
		mends: 'suggestion',
	};
}
