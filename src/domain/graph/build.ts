import type { Entry, Records } from '../content-kinds.ts';
import type { Fault } from '../faults.ts';
import type { EventData } from '../schemas/event.ts';
import { inferTopics } from '../topics/infer.ts';
import { linkNames } from './identities.ts';
import { byName } from './names.ts';
import type { DayNode, EventNode, Graph, RecapNode, TalkNode } from './nodes.ts';
import { joinRecaps } from './recaps.ts';
import { Reporter } from './reporter.ts';
import { linkTalkLists, talkAdder } from './talks.ts';
import { linkTopic, topicNodes } from './topics.ts';

/**
 * Link flat records into a graph. A reference that names nothing becomes a fault and is left out, so the graph never
 * holds a dangling link.
 */
export function buildGraph(records: Records): { graph: Graph; faults: Fault[] } {
	const report = new Reporter(records.unreadable);
	const names = linkNames(records);
	const topics = topicNodes(records, report);
	const events = new Map(records.events.toSorted(newestFirst).map((entry) => [entry.id, eventNode(entry)]));
	const addTalk = talkAdder(names, report);

	linkTalkLists(records.talkLists, { events, topics, addTalk, report });
	const recaps = joinRecaps(records.recaps, { events, topics, person: names.person, addTalk, report });
	for (const recap of recaps) linkRecap(recap);

	const talks = [...events.values()].flatMap((event) => event.talks);
	inferTopics(talks, [...topics.values()]);

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

/** When an edition began, as far as it is known; comparable as text. */
const beginning = ({ year, starts, ends }: EventData) => starts ?? ends ?? `${year}`;

function newestFirst(a: Entry<EventData>, b: Entry<EventData>): number {
	const [one, other] = [beginning(a.data), beginning(b.data)];
	return one === other ? byName.compare(a.data.name, b.data.name) : one < other ? 1 : -1;
}

function oldestTalkFirst(a: TalkNode, b: TalkNode): number {
	const key = (talk: TalkNode) => talk.data.date ?? talk.day?.date ?? beginning(talk.event.data);
	const [one, other] = [key(a), key(b)];
	return one === other ? 0 : one < other ? -1 : 1;
}
