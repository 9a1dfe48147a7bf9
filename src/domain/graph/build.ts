import type { Entry, Records } from '../content-kinds.ts';
import type { Fault } from '../faults.ts';
import type { EventData } from '../schemas/event.ts';
import { inferTopics } from '../topics/infer.ts';
import { linkNames } from './identities.ts';
import type { DayNode, EventNode, Graph, RecapNode } from './nodes.ts';
import { newestFirst, oldestTalkFirst } from './order.ts';
import { joinRecaps } from './recaps.ts';
import { Reporter } from './reporter.ts';
import { linkTalkLists, talkAdder } from './talks.ts';
import { linkTopic, topicNodes } from './topics.ts';

/**
 * Link flat records into a graph. A reference that names nothing becomes a fault and is left out, so the graph never
 * holds a dangling link.
 * @param options.infer whether talks that nobody has tagged get the topics that their titles speak of
 */
export function buildGraph(records: Records, { infer = true } = {}): { graph: Graph; faults: Fault[] } {
	const report = new Reporter(records.unreadable);
	const names = linkNames(records);
	const topics = topicNodes(records, report);
	const events = new Map(
		records.events
			.toSorted((a, b) => newestFirst(a.data, b.data))
			.map((entry) => [entry.id, eventNode(entry)]),
	);
	const addTalk = talkAdder(names, report);

	linkTalkLists(records.talkLists, { events, topics, addTalk, report });
	const recaps = joinRecaps(records.recaps, { events, topics, person: names.person, addTalk, report });
	for (const recap of recaps) linkRecap(recap);

	const talks = [...events.values()].flatMap((event) => event.talks);
	if (infer) inferTopics(talks, [...topics.values()]);

	const { people, organisations } = names;
	for (const entry of [...people, ...organisations]) entry.talks.sort(oldestTalkFirst);
	for (const topic of topics.values()) topic.talks.sort(oldestTalkFirst);
	const graph: Graph = {
		events: [...events.values()],
		talks,
		people: people.filter((person) => person.talks.length + person.recaps.length > 0),
		topics: [...topics.values()],
		organisations: organisations.filter((organisation) => organisation.talks.length > 0),
		recaps,
	};
	return { graph, faults: report.faults };
}

function eventNode({ id, data }: Entry<EventData>): EventNode {
	const event: EventNode = { id, data, days: [], talks: [], undated: [], recaps: [] };
	event.days = data.days.map(({ number, date, until }): DayNode => ({
		event,
		number,
		date,
		until,
		talks: [],
		recaps: [],
	}));
	return event;
}

function linkRecap(recap: RecapNode): void {
	(recap.talk ?? recap.day ?? recap.event).recaps.push(recap);
	for (const noteTaker of recap.noteTakers) noteTaker.recaps.push(recap);
	for (const topic of recap.topics) {
		topic.recaps.push(recap);
		if (recap.talk) linkTopic(topic, recap.talk);
	}
}
