import type { EventNode, Graph, PersonNode, TalkNode, TopicNode } from '../domain/graph/nodes.ts';
import { languages, type Language } from '../domain/languages.ts';
import { inLanguage, type Context } from './context.ts';
import { placeAndYear } from './edition-name.ts';
import { siteCard, type CardImage } from './head.ts';

/** What is drawn on the picture that other sites show of a page. */
export interface CardView {
	/** Above the title: where it belongs. */
	above: string;
	title: string;
	below: string;
	/** Whether there are notes: then the title is marked. */
	marked: boolean;
}

/** A picture to draw, and the file of the site it goes to. */
export interface CardFile {
	file: string;
	card: CardView;
}

/** Pictures of their own have talks with notes and the people in them, topics and editions; all others have the site's. */
const hasCard = {
	talk: ({ recaps }: TalkNode) => recaps.length > 0,
	person: ({ talks, recaps }: PersonNode) =>
		recaps.length > 0 || talks.some((talk) => talk.recaps.length > 0),
};

const talkCard = (talk: TalkNode, context: Context): CardView => ({
	above: placeAndYear(talk.event, context),
	title: talk.data.title,
	below: talk.billings.map(({ name }) => name).join(', '),
	marked: talk.recaps.length > 0,
});
const topicCard = ({ data, talks }: TopicNode, { lang }: Context): CardView => ({
	above: yearsOf(talks),
	title: data.label[lang],
	below: '',
	marked: false,
});
const eventCard = (event: EventNode, context: Context): CardView => ({
	above: placeAndYear(event, context),
	title: event.data.name,
	below: event.data.venue ?? '',
	marked: false,
});
const personCard = ({ name, talks, recaps, id }: PersonNode): CardView => ({
	above: yearsOf(talks),
	title: name,
	below: talks.at(-1)?.billings.find(({ person }) => person.id === id)?.organisation?.name ?? '',
	marked: recaps.length > 0,
});

/** “2018–2026”. */
function yearsOf(talks: readonly TalkNode[]): string {
	const years = talks.map(({ event }) => event.data.year);
	return years.length === 0 ? '' : [...new Set([Math.min(...years), Math.max(...years)])].join('–');
}

/** The picture of a page: its file and what it says in words. */
function image(path: string, of: (context: Context) => CardView, context: Context): CardImage {
	const { above, title, below } = of(context);
	return { file: cardPath(path, of, context.lang), alt: [title, below, above].filter(Boolean).join(' — ') };
}
export const talkImage = (talk: TalkNode, context: Context): CardImage | undefined =>
	hasCard.talk(talk)
		? image(`talks/${talk.event.id}/${talk.id}`, (c) => talkCard(talk, c), context)
		: undefined;
export const topicImage = (topic: TopicNode, context: Context): CardImage =>
	image(`topics/${topic.id}`, (c) => topicCard(topic, c), context);
export const eventImage = (event: EventNode, context: Context): CardImage =>
	image(`events/${event.id}`, (c) => eventCard(event, c), context);
export const personImage = (person: PersonNode, context: Context): CardImage | undefined =>
	hasCard.person(person) ? image(`people/${person.id}`, () => personCard(person), context) : undefined;

/** Where a picture goes. Languages that would draw the same share one. */
function cardPath(path: string, of: (context: Context) => CardView, lang: Language): string {
	const drawn = (language: Language) => JSON.stringify(of(inLanguage(language)));
	const first = languages.find((other) => drawn(other) === drawn(lang)) ?? lang;
	return `cards/${path}.${first}.png`;
}

/** Every picture of the site, each once. */
export function cardFiles(graph: Graph): CardFile[] {
	const files = languages.flatMap((lang) => {
		const context = inLanguage(lang);
		const file = (shown: CardImage | undefined, card: CardView): CardFile[] =>
			shown ? [{ file: shown.file, card }] : [];
		return [
			{ file: siteCard(lang), card: siteCardView(context) },
			...graph.talks.flatMap((talk) => file(talkImage(talk, context), talkCard(talk, context))),
			...graph.topics.flatMap((topic) => file(topicImage(topic, context), topicCard(topic, context))),
			...graph.events.flatMap((event) => file(eventImage(event, context), eventCard(event, context))),
			...graph.people.flatMap((person) => file(personImage(person, context), personCard(person))),
		];
	});
	return [...new Map(files.map((one) => [one.file, one])).values()];
}

const siteCardView = ({ t }: Context): CardView => ({
	above: '',
	title: t.home.title,
	below: '',
	marked: true,
});
