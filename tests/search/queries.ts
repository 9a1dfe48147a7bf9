import { readFileSync } from 'node:fs';
import type { DayNode, EventNode, Graph, PersonNode, TalkNode } from '../../src/domain/graph/nodes.ts';
import { languages, type Language } from '../../src/domain/languages.ts';
import { listedOrganisations } from '../../src/domain/queries/organisations.ts';
import { fold } from '../../src/domain/slug.ts';
import { isStopWord, isWeakWord } from '../../src/search/text/words.ts';
import { urlsBelow } from '../../src/urls-below.ts';
import { speakers } from '../../src/views/speakers.ts';
import { drawn, gibberish, seeded, slipped } from './random.ts';

/** A query, and the addresses of the pages that a reader would want first; none where nothing should be found. */
export interface Query {
	kind: string;
	/** The language of the site on which it is asked. */
	language: Language;
	text: string;
	/** Addresses on the English site. */
	right: Set<string>;
	half: 'dev' | 'held' | 'rule';
}

/** The queries that were judged by hand, before anything was tuned. */
export function handQueries(file = 'tests/search/hand.tsv'): Query[] {
	return readFileSync(file, 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((row) => {
			const [kind = '', language, text = '', right = '', half] = row.split('\t');
			return {
				kind,
				language: language === 'fr' ? 'fr' : 'en',
				text,
				right: new Set(right.split(' ').filter(Boolean)),
				half: half === 'held' ? 'held' : 'dev',
			};
		});
}

const u = urlsBelow('/', 'en');
const wordsOf = (text: string) => fold(text).match(/[a-z0-9]+/g) ?? [];
/** Words that one remembers: not the smallest, and not those that stand in every sentence. */
const long = (text: string) => [
	...new Set(wordsOf(text).filter((word) => word.length > 4 && !isStopWord(word) && !isWeakWord(word))),
];

/** Queries made by rule from the content, the same each time. */
export function ruleQueries(graph: Graph): Query[] {
	const random = seeded(20261125);
	const queries: Query[] = [];
	const add = (kind: string, language: Language, text: string, right: Iterable<string>) => {
		if (text.trim()) queries.push({ kind, language, text, right: new Set(right), half: 'rule' });
	};
	const either = (): Language => (random() < 0.5 ? 'en' : 'fr');
	const slip = (words: readonly string[]) => {
		const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
		return words.map((word) => (word === longest ? slipped(word, random) : word)).join(' ');
	};

	const titles = new Map(graph.talks.map((talk) => [talk, new Set(wordsOf(talk.data.title))] as const));
	const talksWith = (words: readonly string[]) => [
		...[...titles].filter(([, own]) => words.every((word) => own.has(word))).map(([talk]) => u.talk(talk)),
		...topicNamed(graph, words),
	];
	const people = speakers(graph).filter(({ name }) => wordsOf(name).length > 1);
	const peopleWith = (test: (words: string[]) => boolean) =>
		people
			.filter((person) => [person.name, ...person.aliases].some((name) => test(wordsOf(name))))
			.map((person) => u.speaker(person));

	for (const talk of drawn(graph.talks, 200, random))
		add('title exact', either(), talk.data.title, talksWith(wordsOf(talk.data.title)));
	const withWords = graph.talks.filter((talk) => long(talk.data.title).length >= 3);
	for (const talk of drawn(withWords, 300, random)) {
		const words = drawn(long(talk.data.title), 3, random);
		add('3 words of a title', either(), words.join(' '), talksWith(words));
	}
	for (const talk of drawn(withWords, 250, random)) {
		const words = drawn(long(talk.data.title), 3, random);
		add('3 words of a title, one slip', either(), slip(words), talksWith(words));
	}
	for (const person of drawn(people, 150, random))
		add('person', either(), person.name, sameName(people, person));
	for (const person of drawn(
		people.filter(({ name }) => fold(name) !== name.toLowerCase()),
		60,
		random,
	))
		add('person, no accents', either(), fold(person.name), sameName(people, person));
	for (const person of drawn(people, 150, random)) {
		const words = wordsOf(person.name);
		if ((words.at(-1)?.length ?? 0) < 5) continue;
		add(
			'person, one slip',
			either(),
			[...words.slice(0, -1), slipped(words.at(-1) ?? '', random)].join(' '),
			sameName(people, person),
		);
	}
	for (const person of drawn(people, 100, random)) {
		const words = wordsOf(person.name);
		const [first = '', last = ''] = [words[0], words.at(-1)];
		const beginning = last.slice(0, 4);
		add(
			'person, beginning',
			either(),
			`${first} ${beginning}`,
			peopleWith((own) => own.includes(first) && own.some((word) => word.startsWith(beginning))),
		);
	}
	for (const { data, id } of graph.topics) {
		const right = [u.topic({ id })];
		for (const language of languages) {
			add('topic', language, data.label[language], right);
			if (data.label.en !== data.label.fr)
				add('topic, other language', language === 'en' ? 'fr' : 'en', data.label[language], right);
		}
		if (wordsOf(data.label.en).some(({ length }) => length > 5))
			add('topic, one slip', either(), slip(wordsOf(data.label.en)), right);
	}
	for (const organisation of drawn(listedOrganisations(graph), 120, random))
		add('organisation', either(), organisation.name, [
			u.organisation(organisation),
			...topicNamed(graph, wordsOf(organisation.name)),
		]);
	for (const event of graph.events)
		if (event.data.city)
			for (const language of languages)
				add('edition', language, `${event.data.city[language]} ${event.data.year}`, [u.event(event)]);
	addNotes(graph, random, add);
	for (let n = 0; n < 100; n++) add('random string', either(), gibberish(random), []);
	return queries;
}

const sameName = (people: readonly PersonNode[], { name }: PersonNode) =>
	people.filter((other) => fold(other.name) === fold(name)).map((person) => u.speaker(person));

/** Topics of which these words are a name, whatever their order. */
const topicNamed = (graph: Graph, words: readonly string[]) =>
	graph.topics
		.filter(({ data }) =>
			[data.label.en, data.label.fr, ...data.aliases].some(
				(label) => wordsOf(label).toSorted().join(' ') === words.toSorted().join(' '),
			),
		)
		.map((topic) => u.topic(topic));

/** Three words that stand together in a sentence of some notes, in either language, and in no other notes. */
function addNotes(
	graph: Graph,
	random: () => number,
	add: (kind: string, language: Language, text: string, right: Iterable<string>) => void,
): void {
	const noted = graph.talks.filter(({ recaps }) => recaps.length > 0);
	const days = graph.events.flatMap((event) => event.days).filter(({ recaps }) => recaps.length > 0);
	const events = graph.events.filter(({ recaps }) => recaps.length > 0);
	for (const language of languages) {
		const pages = [
			...noted.map((talk) => ({ url: u.talk(talk), text: notesOf(talk, language) })),
			...days.map((day) => ({ url: u.day(day), text: notesOf(day, language) })),
			...events.map((event) => ({ url: u.event(event), text: notesOf(event, language) })),
		].map(({ url, text }) => ({ url, text, words: new Set(wordsOf(text)) }));
		for (let n = 0; n < 120; n++) {
			const page = pages[Math.floor(random() * noted.length)];
			const sentences = (page?.text.split(/[.\n]+/) ?? []).filter((sentence) => long(sentence).length >= 3);
			const [sentence] = drawn(sentences, 1, random);
			if (!page || !sentence) continue;
			const words = drawn(long(sentence), 3, random);
			const right = pages.filter((other) => words.every((word) => other.words.has(word)));
			const one = random() < 0.3;
			const longest = words.toSorted((a, b) => b.length - a.length)[0];
			const text = words.map((word) => (one && word === longest ? slipped(word, random) : word)).join(' ');
			add(
				one ? '3 words of notes, one slip' : '3 words of notes',
				language,
				text,
				right.map(({ url }) => url),
			);
		}
	}
}

const notesOf = ({ recaps }: TalkNode | DayNode | EventNode, language: Language): string =>
	recaps
		.flatMap(({ versions }) => versions.get(language) ?? [])
		.map(({ body, data }) => [...data.takeaways, body].join('\n'))
		.join('\n')
		.replace(/\bhttps?:\/\/\S+/g, ' ');
