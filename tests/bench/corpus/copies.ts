import type { Entry, Records } from '../../../src/domain/content-kinds.ts';
import type { EventData } from '../../../src/domain/schemas/event.ts';
import type { TalkData } from '../../../src/domain/schemas/talk.ts';
import type { TopicData } from '../../../src/domain/schemas/topic.ts';
import { slug, talkSlug } from '../../../src/domain/slug.ts';
import { Chain } from './chain.ts';
import { Invented } from './invented.ts';

/** The record without its notes. */
export type TheRecord = Pick<Records, 'events' | 'talkLists' | 'people' | 'topics' | 'organisations'>;

const longestTitle = 25;

/**
 * The record of another conference series of the same size: as many editions, days, talks, speakers, companies and
 * topics, in the same proportions, under other names. Titles are today's words in another order.
 */
export class Copier {
	readonly #record: TheRecord;
	readonly #random: () => number;
	readonly #titles: Chain;
	readonly #invented: Invented;

	constructor(record: TheRecord, random: () => number) {
		this.#record = record;
		this.#random = random;
		const talks = record.talkLists.flatMap(({ data }) => data.talks);
		this.#titles = new Chain(talks.map(({ title }) => title));
		this.#invented = new Invented(namesOf(record), random);
	}

	/** @param number 2 for the first copy: it ends the ids of editions and topics */
	copy(number: number): TheRecord {
		const { events, talkLists, people, topics, organisations } = this.#record;
		const person = remembered((name: string) => this.#invented.person(name.split(' ')[0] ?? name));
		const company = remembered(() => this.#invented.company());
		const project = remembered(() => this.#invented.project());
		const id = (of: string) => `${of}-${number}`;
		const retitled = this.#retitler(topics, project);
		return {
			events: events.map((entry) => ({
				...renamed(entry, id(entry.id)),
				data: eventCopy(entry.data, number),
			})),
			talkLists: talkLists.map((entry) => {
				const fresh = freshTitles(() => retitled(this.#titles.text(this.#random, longestTitle)));
				const talks = entry.data.talks.map((talk) =>
					talkCopy(talk, { ...fresh(), person, company, topic: id, random: this.#random }),
				);
				return { ...renamed(entry, id(entry.id)), data: { talks } };
			}),
			people: people.map(({ data }) => {
				const name = person(data.name);
				const aliases = data.aliases.map(person);
				return {
					id: slug(name),
					file: `people/${slug(name)}.yaml`,
					data: { ...data, ...plain, name, aliases },
				};
			}),
			topics: topics.map((entry) => ({
				...renamed(entry, id(entry.id)),
				data: topicCopy(entry.data, project(entry.id), id),
			})),
			organisations: organisations.map(({ data }) => {
				const name = company(data.name);
				const aliases = data.aliases.map(company);
				const file = `organisations/${slug(name)}.yaml`;
				return { id: slug(name), file, data: { ...data, ...plain, name, aliases } };
			}),
		};
	}

	/** Titles that name a project name its counterpart. */
	#retitler(topics: TheRecord['topics'], project: (id: string) => string): (title: string) => string {
		const ids = new Map(
			topics
				.filter(({ data }) => data.kind === 'project')
				.map(({ id, data }) => [data.label.en.toLowerCase(), id]),
		);
		return (title) =>
			title
				.split(' ')
				.map((word) => {
					const id = ids.get(word.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, ''));
					return id === undefined ? word : project(id);
				})
				.join(' ');
	}
}

/** What no copy takes over. */
const plain = { previousIds: [], different: [] };

const renamed = ({ file }: Entry<unknown>, id: string) => ({
	id,
	file: file.replace(/[^/]+\.yaml$/, `${id}.yaml`),
});

const eventCopy = (data: EventData, number: number): EventData => ({
	...data,
	name: `${data.name} (${number})`,
	previousIds: [],
});

const topicCopy = (data: TopicData, name: string, id: (of: string) => string): TopicData => {
	const label = data.kind === 'project' ? name : undefined;
	return {
		...data,
		label: { en: label ?? `${name} ${data.label.en}`, fr: label ?? `${data.label.fr} ${name}` },
		previousIds: [],
		aliases: [],
		related: data.related.map(id),
		implies: data.implies.map(id),
		found: { exactTitles: [], notTitles: [], tracks: [] },
	};
};

interface TalkCopyOptions {
	id: string;
	title: string;
	person: (name: string) => string;
	company: (name: string) => string;
	topic: (id: string) => string;
	random: () => number;
}

function talkCopy(talk: TalkData, { id, title, person, company, topic, random }: TalkCopyOptions): TalkData {
	return {
		...talk,
		id,
		title,
		previousIds: [],
		speakers: talk.speakers.map((speaker) => ({
			...speaker,
			name: person(speaker.name),
			...(speaker.company !== undefined && { company: company(speaker.company) }),
		})),
		topics: talk.topics.map(topic),
		...(talk.schedule !== undefined && { schedule: `${new URL(talk.schedule).origin}/event/${id}` }),
		...(talk.recording && { recording: { ...talk.recording, url: recordingAddress(random) } }),
	};
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const recordingAddress = (random: () => number) =>
	`https://www.youtube.com/watch?v=${Array.from({ length: 11 }, () => letters.charAt(random() * letters.length)).join('')}`;

/** Titles of one edition, none of them twice, and their ids. */
function freshTitles(make: () => string): () => { id: string; title: string } {
	const taken = new Set<string>();
	return () => {
		for (;;) {
			const title = make();
			const id = talkSlug(title);
			if (id.length < 2 || taken.has(id)) continue;
			taken.add(id);
			return { id, title };
		}
	};
}

/** The same answer to the same question. */
function remembered<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
	const answers = new Map<string, Answer>();
	return (question) => {
		const answer = answers.get(question) ?? ask(question);
		answers.set(question, answer);
		return answer;
	};
}

function namesOf({ talkLists, people, topics, organisations }: TheRecord): string[] {
	return [
		...talkLists.flatMap(({ data }) =>
			data.talks.flatMap(({ speakers }) => speakers.flatMap(({ name, company }) => [name, company ?? ''])),
		),
		...[...people, ...organisations].flatMap(({ data }) => [data.name, ...data.aliases]),
		...topics.flatMap(({ data }) => [data.label.en, data.label.fr, ...data.aliases]),
	];
}
