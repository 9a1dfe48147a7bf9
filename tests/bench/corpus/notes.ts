import type { Records } from '../../../src/domain/content-kinds.ts';
import { languages, type Language } from '../../../src/domain/languages.ts';
import type { RecapInput } from '../../../src/domain/schemas/recap.ts';
import { nameKey, slug } from '../../../src/domain/slug.ts';
import { picked } from './chain.ts';
import { annotatedCode } from './code.ts';
import { Invented } from './invented.ts';
import { proseOf, type Prose } from './prose.ts';

export interface NewNotes {
	people: PersonInput[];
	recaps: NewRecap[];
}
interface PersonInput {
	name: string;
	noteTaker: { role: string; city: string };
}

/** A recap, in one language or in both. */
export interface NewRecap {
	id: string;
	data: RecapInput;
	versions: { language: Language; takeaways: string[]; body: string }[];
}

const recapsOfOne = 20;
const cities = ['Lyon', 'Berlin', 'Toronto', 'Pune', 'Nairobi'];
const verdicts = ['favourite', 'recommended', 'recommended', 'mixed', 'skip', undefined, undefined] as const;
const share = { ofDays: 0.04, inBoth: 0.5, tables: 0.15, code: 0.15, lists: 0.25, footnotes: 0.1 };

/** So many recaps of talks and days of the record, and the people who sign them, who are invented too. */
export function newRecaps(record: Records, count: number, random: () => number): NewNotes {
	const subjects = subjectsOf(record);
	const invented = new Invented(namesIn(record), random);
	const topics = record.topics.map(({ id }) => id);
	const given = [...new Set(namesIn(record).map((name) => name.split(' ')[0] ?? name))];
	const people = Array.from({ length: Math.ceil(count / recapsOfOne) + 4 }, () => ({
		name: invented.person(picked(given, random) ?? 'Ada'),
		noteTaker: { role: `Engineer at ${invented.company()}`, city: picked(cities, random) ?? 'Paris' },
	}));
	const prose = Object.fromEntries(
		languages.map((lang) => [lang, proseOf(record.recaps.filter(({ language }) => language === lang))]),
	) as Record<Language, Prose>;
	const taken = new Set<string>();
	const recaps: NewRecap[] = [];
	while (recaps.length < count) {
		const subject = picked(random() < share.ofDays ? subjects.days : subjects.talks, random);
		const author = picked(people, random)?.name ?? '';
		const id = `${subject?.id ?? ''}-by-${slug(author)}`;
		if (!subject || taken.has(id)) continue;
		taken.add(id);
		const verdict = subject.data.talk === undefined ? undefined : picked(verdicts, random);
		const data: RecapInput = {
			...subject.data,
			tags: [...new Set([1, 2, 3].flatMap(() => picked(topics, random) ?? []))],
			authors: [author],
			...(verdict && { verdict }),
			date: '2026-11-21',
		};
		const written = random() < share.inBoth ? languages : [picked(languages, random) ?? 'en'];
		const takeaways = 2 + Math.floor(random() * 4);
		recaps.push({
			id,
			data,
			versions: written.map((language) => ({
				language,
				takeaways: takeawaysOf(prose[language], takeaways, random),
				body: bodyOf(prose[language], invented, random),
			})),
		});
	}
	return { people, recaps };
}

interface Subject {
	id: string;
	data: Pick<RecapInput, 'event' | 'day' | 'talk' | 'speakers'>;
}

/** What notes can be on. Of talks with one title in an edition only the first, which a title then means. */
function subjectsOf({ events, talkLists }: Records): Record<'talks' | 'days', Subject[]> {
	const talks = talkLists.flatMap(({ id: event, data }) => {
		const unique = Map.groupBy(data.talks, ({ title }) => nameKey(title));
		return [...unique.values()].flatMap(([talk, ...others]) =>
			talk === undefined || others.length > 0 || talk.speakers.length === 0
				? []
				: [
						{
							id: `${event}/${talk.id}`,
							data: { event, talk: talk.title, speakers: talk.speakers.map(({ name }) => name) },
						},
					],
		);
	});
	const listed = new Set(talkLists.map(({ id }) => id));
	const days = events
		.filter(({ id }) => listed.has(id))
		.flatMap(({ id: event, data }) =>
			data.days.map(({ number }) => ({ id: `${event}/day-${number}`, data: { event, day: number } })),
		);
	return { talks, days };
}

const namesIn = ({ talkLists, people }: Records): string[] => [
	...new Set([
		...talkLists.flatMap(({ data }) =>
			data.talks.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
		),
		...people.flatMap(({ data }) => [data.name, ...data.aliases]),
	]),
];

const longestTakeaway = 240;

function takeawaysOf(prose: Prose, count: number, random: () => number): string[] {
	const takeaways = new Map<string, string>();
	while (takeaways.size < count) {
		const text = prose.sentence(random);
		if (text.length <= longestTakeaway && !/[[`]/.test(text)) takeaways.set(nameKey(text), text);
	}
	return [...takeaways.values()];
}

function bodyOf(prose: Prose, invented: Invented, random: () => number): string {
	const sentence = () => prose.sentence(random);
	const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ');
	const sections = Array.from({ length: 3 + Math.floor(random() * 4) }, () => [
		prose.heading(random),
		paragraph(),
		...blockOf(prose, invented, random),
	]);
	const blocks = [paragraph(), ...sections.flat()];
	if (random() < share.footnotes) {
		blocks[0] = `${blocks[0] ?? ''}[^1]`;
		blocks.push(`[^1]: ${sentence()}`);
	}
	return `${blocks.join('\n\n')}\n`;
}

/** What some sections have below their text. */
function blockOf(prose: Prose, invented: Invented, random: () => number): string[] {
	const at = random();
	if (at < share.tables) return [prose.table(random)];
	if (at < share.tables + share.lists) return [prose.list(random)];
	if (at < share.tables + share.lists + share.code)
		return [
			annotatedCode(
				() => invented.project(),
				() => prose.sentence(random),
				random,
			),
		];
	return [];
}
