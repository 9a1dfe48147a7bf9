import type {
	DayNode,
	EventNode,
	OrganisationNode,
	PersonNode,
	TalkNode,
	TopicNode,
} from '../domain/graph/nodes.ts';
import { hasPage } from '../domain/queries/organisations.ts';
import type { Context } from './context.ts';
import { dayName } from './recap.ts';

/** What the search index keeps of a page besides its text. Metadata is searched too and shown with a result. */
export interface SearchData {
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sort: Record<string, string>;
}

export function talkSearch(talk: TalkNode, { t, lang }: Context): SearchData {
	const { data, event, day, billings, topics, recaps } = talk;
	const organisations = [...new Set(billings.flatMap(({ organisation }) => organisation?.name ?? []))];
	const aliases = [
		...topics.flatMap((topic) => [topic.data.label.en, topic.data.label.fr, ...topic.data.aliases]),
		...billings.flatMap(({ person }) => person.aliases),
	];
	return {
		meta: present({
			kind: 'talk',
			speakers: billings.map(({ name }) => name).join(', '),
			organisations: organisations.join(', '),
			event: event.data.name,
			place: event.data.city ? event.data.city[lang] : '',
			when: day ? dayName(day, t) : '',
			format: t.talk.formats[data.format],
			aliases: [...new Set(aliases)].join(', '),
			notes: recaps.length > 0 ? '1' : '',
			recording: data.recording ? '1' : '',
		}),
		filters: filled({
			kind: ['talk'],
			event: [event.data.name],
			year: [`${event.data.year}`],
			format: [t.talk.formats[data.format]],
			topic: topics.map((topic) => topic.data.label[lang]),
			speaker: billings.map(({ person }) => person.name),
			organisation: [
				...new Set(
					billings.flatMap(({ organisation }) =>
						organisation && hasPage(organisation) ? organisation.name : [],
					),
				),
			],
			has: [...(recaps.length > 0 ? ['notes'] : []), ...(data.recording ? ['recording'] : [])],
		}),
		sort: { date: dateOf(event, data.date ?? day?.date) },
	};
}

export const personSearch = (person: PersonNode, context: Context): SearchData => ({
	meta: present({
		kind: 'person',
		aliases: person.aliases.join(', '),
		event: context.count('talks', person.talks.length),
	}),
	filters: { kind: ['person'] },
	sort: { date: dateOf(person.talks.at(-1)?.event) },
});

export const organisationSearch = (organisation: OrganisationNode, { count }: Context): SearchData => ({
	meta: present({
		kind: 'organisation',
		aliases: organisation.aliases.join(', '),
		event: count('talks', organisation.talks.length),
	}),
	filters: { kind: ['organisation'] },
	sort: { date: dateOf(organisation.talks.at(-1)?.event) },
});

export const topicSearch = (topic: TopicNode, { lang, count }: Context): SearchData => ({
	meta: present({
		kind: 'topic',
		aliases: [...new Set([topic.data.label.en, topic.data.label.fr, ...topic.data.aliases])]
			.filter((name) => name !== topic.data.label[lang])
			.join(', '),
		event: count('talks', topic.talks.length),
	}),
	filters: { kind: ['topic'] },
	sort: { date: dateOf(topic.talks.at(-1)?.event) },
});

export const eventSearch = (event: EventNode, { lang }: Context, day?: DayNode): SearchData => ({
	meta: present({ kind: 'event', place: event.data.city?.[lang] ?? '', event: event.data.name }),
	filters: { kind: ['event'], event: [event.data.name], year: [`${event.data.year}`] },
	sort: { date: dateOf(event, day?.date) },
});

const dateOf = (event: EventNode | undefined, date?: string): string =>
	date ?? event?.data.starts ?? (event ? `${event.data.year}` : '0');

const present = (record: Record<string, string>) =>
	Object.fromEntries(Object.entries(record).filter(([, text]) => text));
const filled = (record: Record<string, string[]>) =>
	Object.fromEntries(Object.entries(record).filter(([, values]) => values.length > 0));
