import type { Entry, Records } from '../content-kinds.ts';
import type { Fault } from '../faults.ts';
import type { EventData } from '../schemas/event.ts';
import type { TalkData } from '../schemas/talk.ts';
import { byName, NameBook } from './names.ts';
import type {
	DayNode,
	EventNode,
	Graph,
	OrganisationNode,
	PersonNode,
	RecapNode,
	TalkNode,
	TopicNode,
} from './nodes.ts';
import { joinRecaps } from './recaps.ts';
import { Reporter } from './reporter.ts';

/**
 * Link flat records into a graph. A reference that names nothing becomes a fault and is left out, so the graph never
 * holds a dangling link.
 */
export function buildGraph(records: Records): { graph: Graph; faults: Fault[] } {
	const report = new Reporter(records.unreadable);
	const names = {
		people: new NameBook(records.people),
		organisations: new NameBook(records.organisations),
	};
	noteNames(records, names);

	const people = new Map<string, PersonNode>(
		names.people.identities().map((identity) => [identity.id, { ...identity, talks: [], recaps: [] }]),
	);
	const organisations = new Map<string, OrganisationNode>(
		names.organisations.identities().map((identity) => [identity.id, { ...identity, talks: [] }]),
	);
	const person = (name: string) => people.get(names.people.idOf(name) ?? '');
	const organisation = (name: string) => organisations.get(names.organisations.idOf(name) ?? '');

	const topics = linkTopics(records, report);
	const events = new Map(records.events.toSorted(newestFirst).map((entry) => [entry.id, eventNode(entry)]));

	const addTalk = (
		event: EventNode,
		data: TalkData,
		declared: boolean,
		file: string,
		index: number,
	): TalkNode => {
		const talk: TalkNode = {
			id: data.id,
			event,
			day: event.days.find((day) => covers(day, data.date)),
			data,
			billings: [],
			topics: [],
			recaps: [],
			declared,
		};
		data.speakers.forEach(({ name, role, company }, position) => {
			const speaker = person(name);
			if (!speaker) {
				report.error('name-without-id', file, ['talks', index, 'speakers', position, 'name'], {
					message: `“${name}” has no letters of the Latin script, so no address can be made of it`,
					fix: 'add a file to content/people with the name in Latin letters and this spelling among its aliases',
				});
				return;
			}
			const employer = company === undefined ? undefined : organisation(company);
			talk.billings.push({ person: speaker, name, role, organisation: employer });
			if (!speaker.talks.includes(talk)) speaker.talks.push(talk);
			if (employer && !employer.talks.includes(talk)) employer.talks.push(talk);
		});
		event.talks.push(talk);
		(talk.day?.talks ?? event.undated).push(talk);
		return talk;
	};

	for (const { id, file, data } of records.talkLists) {
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
			const talk = addTalk(event, talkData, false, file, index);
			talkData.topics.forEach((topicId, position) => {
				const topic = topics.get(topicId);
				if (topic) linkTopic(topic, talk);
				else report.unknown('topic', file, ['talks', index, 'topics', position], topicId, topics.keys());
			});
		});
	}

	const recaps = joinRecaps(records.recaps, { events, topics, person, addTalk, report });
	for (const recap of recaps) linkRecap(recap);

	for (const entry of [...people.values(), ...organisations.values()]) entry.talks.sort(oldestTalkFirst);
	const graph: Graph = {
		events: [...events.values()],
		talks: [...events.values()].flatMap((event) => event.talks),
		people: [...people.values()].filter(({ talks, recaps }) => talks.length + recaps.length > 0),
		topics: [...topics.values()],
		organisations: [...organisations.values()].filter(({ talks }) => talks.length > 0),
		recaps,
	};
	return { graph, faults: report.faults };
}

function noteNames(
	records: Records,
	names: {
		people: NameBook<{ name: string; aliases: string[] }>;
		organisations: NameBook<{ name: string; aliases: string[] }>;
	},
): void {
	for (const { data } of records.talkLists) {
		for (const { name, company } of data.talks.flatMap((talk) => talk.speakers)) {
			names.people.note(name);
			if (company !== undefined) names.organisations.note(company);
		}
	}
	for (const { data } of records.recaps) {
		for (const name of [...(data.speakers ?? []), ...(data.authors ?? data.source?.authors ?? [])]) {
			names.people.note(name);
		}
	}
}

function linkTopics(records: Records, report: Reporter): Map<string, TopicNode> {
	const topics = new Map<string, TopicNode>(
		records.topics.map(({ id, data }) => [id, { id, data, related: [], talks: [], recaps: [] }]),
	);
	for (const { id, file, data } of records.topics) {
		data.related.forEach((relatedId, position) => {
			const related = topics.get(relatedId);
			if (related) topics.get(id)?.related.push(related);
			else report.unknown('topic', file, ['related', position], relatedId, topics.keys());
		});
	}
	return topics;
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

const covers = (day: DayNode, date: string | undefined) =>
	date !== undefined && date >= day.date && date <= (day.until ?? day.date);

function linkTopic(topic: TopicNode, talk: TalkNode): void {
	if (!talk.topics.includes(topic)) talk.topics.push(topic);
	if (!topic.talks.includes(talk)) topic.talks.push(talk);
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
