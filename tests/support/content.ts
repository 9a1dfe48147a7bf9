import type { RecapEntry, Records } from '../../src/domain/content-kinds.ts';
import { checks } from '../../src/domain/checks/index.ts';
import type { Fault } from '../../src/domain/faults.ts';
import { buildGraph } from '../../src/domain/graph/build.ts';
import type { Graph } from '../../src/domain/graph/nodes.ts';
import type { Language } from '../../src/domain/languages.ts';
import { eventSchema } from '../../src/domain/schemas/event.ts';
import { organisationSchema } from '../../src/domain/schemas/organisation.ts';
import { personSchema } from '../../src/domain/schemas/person.ts';
import { recapSchema } from '../../src/domain/schemas/recap.ts';
import { talkListSchema } from '../../src/domain/schemas/talk.ts';
import { topicSchema } from '../../src/domain/schemas/topic.ts';

/*
 * Content for tests, made through the real schemas. Every builder gives valid defaults, so that a test states only what
 * it is about.
 */
type Given = Record<string, unknown>;

export const anEvent = (id = 'kubecon-eu-2024', given: Given = {}) => ({
	id,
	file: `events/${id}.yaml`,
	data: eventSchema.parse({
		name: `KubeCon ${id}`,
		series: 'europe',
		year: Number(/\d{4}$/.exec(id)?.[0] ?? 2024),
		starts: '2024-03-19',
		ends: '2024-03-22',
		days: [
			{ number: 0, date: '2024-03-19' },
			{ number: 1, date: '2024-03-20' },
			{ number: 2, date: '2024-03-21' },
		],
		confidence: 'high',
		...given,
	}),
});

/** A talk list; a talk is given by what matters of it, and has the title “Talk 1”, “Talk 2” … otherwise. */
export const aTalkList = (talks: Given[], id = 'kubecon-eu-2024') => ({
	id,
	file: `talks/${id}.yaml`,
	data: talkListSchema.parse({
		talks: talks.map((talk, index) => ({ id: `talk-${index + 1}`, title: `Talk ${index + 1}`, ...talk })),
	}),
});

export const aTopic = (id: string, given: Given = {}) => ({
	id,
	file: `topics/${id}.yaml`,
	data: topicSchema.parse({
		kind: 'theme',
		category: 'operations',
		label: id,
		description: `About ${id}`,
		...given,
	}),
});

export const aPerson = (id: string, given: Given = {}) => ({
	id,
	file: `people/${id}.yaml`,
	data: personSchema.parse({ name: id, ...given }),
});

export const anOrganisation = (id: string, given: Given = {}) => ({
	id,
	file: `organisations/${id}.yaml`,
	data: organisationSchema.parse({ name: id, ...given }),
});

interface RecapText {
	name?: string;
	language?: Language;
	body?: string;
}

export function aRecap(
	given: Given = {},
	{ name = 'notes', language = 'en', body = 'Notes.\n' }: RecapText = {},
): RecapEntry {
	const data = recapSchema.parse({
		event: 'kubecon-eu-2024',
		tags: ['topic'],
		authors: ['Ada Writer'],
		...given,
	});
	const id = `${data.event}/${name}`;
	return { id, file: `recaps/${id}.${language}.md`, data, language, body, bodyLine: 10 };
}

/** Records with one edition and the topic “topic”, plus what is given. */
export const someRecords = (given: Partial<Records> = {}): Records => ({
	events: [anEvent()],
	talkLists: [],
	recaps: [],
	people: [],
	topics: [aTopic('topic')],
	organisations: [],
	unreadable: new Set(),
	...given,
});

/** The graph of some records, where linking finds no fault. */
export function graphOf(given: Partial<Records>): Graph {
	const { graph, faults } = buildGraph(someRecords(given));
	if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
	return graph;
}

/** Every fault that linking and the rules find in some records. */
export function faultsOf(given: Partial<Records>): Fault[] {
	const records = someRecords(given);
	const { graph, faults } = buildGraph(records);
	return [...faults, ...checks.flatMap((check) => check({ graph, records, wanted: () => true }))];
}

/** The first of a list that a test expects to have one. */
export function only<Item>(items: Iterable<Item>): Item {
	const [first] = items;
	if (first === undefined) throw new Error('there is none');
	return first;
}
