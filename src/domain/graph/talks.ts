import type { Entry } from '../content-kinds.ts';
import type { TalkData, TalkList } from '../schemas/talk.ts';
import type { Names } from './identities.ts';
import type { DayNode, EventNode, TalkNode, TopicNode } from './nodes.ts';
import type { Reporter } from './reporter.ts';
import { linkTopic } from './topics.ts';

/** Adds a talk to an edition and links it to its day, speakers and organisations. */
export type AddTalk = (
	event: EventNode,
	data: TalkData,
	/** Where the talk was found: a place of a talk list, or only the file of a recap that declares it. */
	found: { file: string; index?: number },
) => TalkNode;

export const talkAdder =
	(names: Names, report: Reporter): AddTalk =>
	(event, data, { file, index }) => {
		const talk: TalkNode = {
			id: data.id,
			event,
			day: event.days.find((day) => covers(day, data.date)),
			data,
			billings: [],
			topics: [],
			inferred: new Map(),
			recaps: [],
			declared: index === undefined,
		};
		const at = (position: number, key: string) =>
			index === undefined ? ['speakers', position] : ['talks', index, 'speakers', position, key];
		data.speakers.forEach(({ name, role, company }, position) => {
			const person = names.person(name);
			if (!person) {
				report.nameWithoutId(name, file, at(position, 'name'));
				return;
			}
			const organisation = company === undefined ? undefined : names.organisation(company);
			if (company !== undefined && !organisation)
				report.nameWithoutId(company, file, at(position, 'company'));
			talk.billings.push({ person, name, role, organisation });
			// Somebody can be billed twice.
			if (person.talks.at(-1) !== talk) person.talks.push(talk);
			if (organisation && organisation.talks.at(-1) !== talk) organisation.talks.push(talk);
		});
		event.talks.push(talk);
		(talk.day?.talks ?? event.undated).push(talk);
		return talk;
	};

const covers = (day: DayNode, date: string | undefined) =>
	date !== undefined && date >= day.date && date <= (day.until ?? day.date);

interface TalkContext {
	events: ReadonlyMap<string, EventNode>;
	topics: ReadonlyMap<string, TopicNode>;
	addTalk: AddTalk;
	report: Reporter;
}

/** Add every talk of every list to its edition, with the topics that the list names. */
export function linkTalkLists(lists: readonly Entry<TalkList>[], context: TalkContext): void {
	const { events, topics, addTalk, report } = context;
	for (const { id, file, data } of lists) {
		const event = events.get(id);
		if (!event) {
			report.unknown('event', file, [], id, events.keys());
			continue;
		}
		const seen = new Set<string>();
		data.talks.forEach((talkData, index) => {
			if (seen.has(talkData.id)) {
				report.error('duplicate-id', file, ['talks', index, 'id'], {
					message: `two talks of this edition have the id “${talkData.id}”`,
					fix: 'give the later one another id, for example with “-2” at its end',
				});
				return;
			}
			seen.add(talkData.id);
			const talk = addTalk(event, talkData, { file, index });
			talkData.topics.forEach((topicId, position) => {
				const topic = topics.get(topicId);
				if (topic) linkTopic(topic, talk);
				else report.unknown('topic', file, ['talks', index, 'topics', position], topicId, topics.keys());
			});
		});
	}
}
