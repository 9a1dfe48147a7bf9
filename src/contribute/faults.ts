import type { ZodError } from 'zod';
import type { Entry, RecapEntry, Records } from '../domain/content-kinds.ts';
import { checks } from '../domain/checks/index.ts';
import type { Fault } from '../domain/faults.ts';
import { buildGraph } from '../domain/graph/build.ts';
import { recapSchema } from '../domain/schemas/recap.ts';
import type { EventData } from '../domain/schemas/event.ts';
import type { TalkList } from '../domain/schemas/talk.ts';
import type { TopicData } from '../domain/schemas/topic.ts';
import { schemaFaults } from '../files/schema-faults.ts';
import { characterFaults } from '../files/text.ts';
import { cleanBody, emptyLinesBefore } from './clean.ts';
import type { Edition, ListedTalk, TopicChoice } from './edition.ts';
import type { NotesForm } from './form.ts';
import { recapPath } from './file-name.ts';
import type { FrontMatter } from './recap-data.ts';
import { recapFile } from './recap-file.ts';

/** What a recap is checked against. */
export interface Known {
	/** The edition of the recap, once it is loaded. */
	edition: Edition | undefined;
	topics: readonly TopicChoice[];
	/** Finds what is wrong in the Markdown, once it is loaded. */
	bodyFaults: ((recap: RecapEntry) => Fault[]) | undefined;
}

/**
 * Everything that is wrong with the notes of a form: what the schema of the build says, then, of the values that it
 * accepts, what the graph and the rules of `npm run check` say, and last what is wrong in the text.
 */
export function faultsOf(form: NotesForm, data: FrontMatter, known: Known): Fault[] {
	const file = recapPath(form, known.edition) || `recaps/${form.event}/notes.${form.lang}.md`;
	const parsed = recapSchema.safeParse(data, { reportInput: true });
	const own = [...unsigned(data), ...withoutSubject(form, data)].map((fault) => ({ ...fault, file }));
	const characters = characterFaults(recapFile(data, form.body)).map((fault) => ({
		...fault,
		severity: 'error' as const,
		file,
	}));
	const body = cleanBody(form.body);
	const entry = (front: RecapEntry['data']): RecapEntry => ({
		id: file.replace(/^recaps\/|\.[a-z]{2}\.md$/g, ''),
		file,
		data: front,
		language: form.lang,
		body,
		bodyLine: 1 + emptyLinesBefore(form.body),
	});
	const text = known.bodyFaults?.(entry({ event: form.event, tags: [], takeaways: [], draft: false })) ?? [];
	const front = parsed.success
		? []
		: schemaFaults(parsed.error, recapSchema).map((fault) => ({
				...fault,
				severity: 'error' as const,
				file,
			}));
	const linked = linkFaults(entry(parsed.data ?? withoutFaulty(data, parsed.error)), known);
	return [...own, ...front, ...linked, ...text, ...characters];
}

/** What the schema accepts of the front matter, so that a gap in one field does not hide what is wrong in another. */
function withoutFaulty(data: FrontMatter, { issues }: ZodError): RecapEntry['data'] {
	const faulty = new Set(issues.map(({ path }) => path[0]));
	const accepted = Object.entries(data).filter(([key]) => !faulty.has(key));
	return { event: '', tags: [], takeaways: [], draft: false, ...Object.fromEntries(accepted) };
}

type OwnFault = Omit<Fault, 'file'>;

/** A file may leave the note taker out; a form has somebody in front of it who can sign. */
const unsigned = ({ authors, source }: FrontMatter): OwnFault[] =>
	authors === undefined && source === undefined
		? [
				{
					code: 'missing-key',
					severity: 'error',
					path: ['authors'],
					message: 'nobody signs',
					fix: 'write your name',
				},
			]
		: [];

/** In a file, no `talk` means a day and no `day` an edition. In the form that is chosen, so a gap is a gap. */
function withoutSubject({ scope, declared }: NotesForm, { talk, day }: FrontMatter): OwnFault[] {
	const missing = scope === 'talk' && talk === undefined ? (declared ? 'title' : 'talk') : undefined;
	const key = missing ?? (scope === 'day' && day === undefined ? 'day' : undefined);
	return key === undefined
		? []
		: [
				{
					code: 'missing-key',
					severity: 'error',
					path: [key],
					message: `“${key}” is missing`,
					fix: `add ${key}`,
				},
			];
}

function linkFaults(recap: RecapEntry, { edition, topics }: Known): Fault[] {
	if (edition?.id !== recap.data.event) return [];
	const records: Records = {
		events: [eventEntry(edition)],
		talkLists: [talkListEntry(edition)],
		recaps: [recap],
		people: [],
		topics: topics.map(topicEntry),
		organisations: [],
		unreadable: new Set(),
	};
	const { graph, faults } = buildGraph({ ...records, talkLists: [speakersOfOne(edition, recap)] });
	const isWanted = (file: string) => file === recap.file;
	return [...faults, ...checks.flatMap((check) => check({ graph, records, wanted: isWanted }))].filter(
		({ file }) => isWanted(file),
	);
}

/**
 * The talk list with the speakers of the talk of the recap alone. Linking hundreds of people is slow, and the graph is
 * made anew at every pause; rules about names look at the whole list.
 */
function speakersOfOne(edition: Edition, { data }: RecapEntry): Entry<TalkList> {
	const isMeant = ({ id, title }: ListedTalk) => id === data.talk || title === data.talk;
	const talks = edition.talks.map((talk) => (isMeant(talk) ? talk : { ...talk, speakers: [] }));
	return talkListEntry({ ...edition, talks });
}

const eventEntry = ({ id, name, days }: Edition): Entry<EventData> => ({
	id,
	file: `events/${id}.yaml`,
	data: {
		name,
		previousIds: [],
		series: 'europe',
		year: 0,
		days,
		coChairs: [],
		links: {},
		confidence: 'high',
	},
});

const talkListEntry = ({ id, talks, days }: Edition): Entry<TalkList> => ({
	id,
	file: `talks/${id}.yaml`,
	data: { talks: talks.map((talk) => talkData(talk, days)) },
});

function talkData(
	{ id, title, day, format, speakers, topics }: ListedTalk,
	days: Edition['days'],
): TalkList['talks'][number] {
	const date = days.find(({ number }) => number === day)?.date;
	return {
		id,
		previousIds: [],
		title,
		format,
		speakers: speakers.map((name) => ({ name })),
		topics,
		slides: [],
		...(date !== undefined && { date }),
	};
}

const topicEntry = ({ id, label, aliases }: TopicChoice): Entry<TopicData> => ({
	id,
	file: `topics/${id}.yaml`,
	data: {
		kind: 'theme',
		previousIds: [],
		category: 'community',
		label: { en: label, fr: label },
		description: { en: label, fr: label },
		aliases,
		links: {},
		related: [],
		implies: [],
		// Nothing is looked for in titles here.
		found: { titles: [], exactTitles: [], notTitles: [], tracks: [] },
	},
});
