import type {
	DayNode,
	EventNode,
	Graph,
	OrganisationNode,
	PersonNode,
	RecapNode,
	TalkNode,
	TopicNode,
} from '../../../src/domain/graph/nodes.ts';
import { listedOrganisations } from '../../../src/domain/queries/organisations.ts';
import { languages, type Language } from '../../../src/domain/languages.ts';
import { addressesOf } from '../../../src/files/addresses.ts';
import { languageAt } from '../../../src/urls-below.ts';
import { inLanguage, type Context } from '../../../src/views/context.ts';
import { dayView } from '../../../src/views/day.ts';
import { eventView, type DayCard } from '../../../src/views/event.ts';
import { headOf, type Head, type Link } from '../../../src/views/head.ts';
import { noteTakers, noteTakerView } from '../../../src/views/note-takers.ts';
import { organisationView } from '../../../src/views/organisations.ts';
import { shownVersion, type RecapBodies, type RecapView } from '../../../src/views/recap.ts';
import { speakerView } from '../../../src/views/speaker.ts';
import { letterView, speakerLetters, speakers } from '../../../src/views/speakers.ts';
import type { TalkRow } from '../../../src/views/talk-row.ts';
import { talkView } from '../../../src/views/talk.ts';
import { talkListPages, talkListView, type TalkListPage } from '../../../src/views/talks.ts';
import { topicView } from '../../../src/views/topics.ts';
import type { List, Neighbour, Note, Page } from './page.ts';

/** Every page of the site, in every language. What the site has besides things of the record is a plain page. */
export function* pagesOf(graph: Graph): Generator<Page> {
	const made = new Set<string>();
	for (const lang of languages) {
		for (const page of pagesIn(graph, lang)) {
			made.add(page.path);
			yield page;
		}
	}
	for (const path of addressesOf(graph)) {
		if (!made.has(path)) yield plainPage(path);
	}
}

function* pagesIn(graph: Graph, lang: Language): Generator<Page> {
	const context = inLanguage(lang);
	for (const talk of graph.talks) yield talkPage(talk, context);
	for (const event of graph.events) {
		yield eventPage(event, context);
		for (const day of event.days) yield dayPage(day, context);
	}
	for (const list of talkListPages(graph)) yield talkListPage(list, context);
	for (const topic of graph.topics) yield topicPage(topic, graph, context);
	for (const person of speakers(graph)) yield speakerPage(person, context);
	for (const letter of speakerLetters(graph)) yield letterPage(letter, graph, context);
	for (const organisation of listedOrganisations(graph)) yield organisationPage(organisation, graph, context);
	for (const person of noteTakers(graph)) yield noteTakerPage(person, context);
}

type Parts = Partial<Page> & Pick<Page, 'kind' | 'path' | 'title'>;

const page = (head: Head, parts: Parts): Page => ({
	lang: head.lang,
	head,
	breadcrumbs: [],
	kicker: '',
	titleLang: undefined,
	lead: '',
	labels: [],
	speakers: [],
	notices: [],
	facts: [],
	actions: [],
	video: undefined,
	topics: [],
	notes: [],
	invitation: undefined,
	previous: undefined,
	next: undefined,
	lists: [],
	chips: [],
	cards: [],
	...parts,
});

function talkPage(talk: TalkNode, context: Context): Page {
	const view = talkView(talk, bodiesOf(talk.recaps, context.lang), context);
	const { head, breadcrumbs, kicker, title, titleLang, labels, notices, facts } = view;
	const neighbour = (row: TalkRow | undefined, label: string) =>
		row && { href: row.href, label, text: row.title };
	return page(head, {
		kind: 'talk',
		path: context.u.talk(talk),
		...{ breadcrumbs, kicker, title, titleLang, labels, notices, facts },
		speakers: view.speakers,
		actions: view.links,
		video: view.video && { text: view.video.text, href: view.video.href },
		topics: view.topics.map(({ text, href }) => ({ text, href })),
		notes: notesOf(talk.recaps, view.notes, context.lang),
		invitation: view.invitation,
		previous: neighbour(view.previous, view.words.previous),
		next: neighbour(view.next, view.words.next),
		lists: view.lists.map(({ heading, talks }) => list(heading, talks, { event: true })),
	});
}

function eventPage(event: EventNode, context: Context): Page {
	const view = eventView(event, bodiesOf(event.recaps, context.lang), context);
	const { head, breadcrumbs, kicker, title, facts, notices, links } = view;
	return page(head, {
		kind: 'edition',
		path: context.u.event(event),
		...{ breadcrumbs, kicker, title, facts, notices },
		actions: [...links, ...(view.allTalks ? [view.allTalks] : [])].map(plainLink),
		notes: notesOf(event.recaps, view.notes, context.lang),
		lists: [
			list(view.words.withNotes, view.withNotes, { topics: true }),
			list(view.words.undated, view.undated),
		].filter(({ talks }) => talks.length > 0),
		chips: [
			{
				heading: view.words.days,
				links: view.days.map(({ href, name, date, talks }) => ({
					href,
					text: `${name}, ${date}`,
					count: talks,
				})),
			},
			...view.mix.bars.map(({ caption, bars }) => ({
				heading: caption,
				links: bars.map(({ href, label, text }) => ({ href, text: label, count: text })),
			})),
		],
	});
}

function dayPage(day: DayNode, context: Context): Page {
	const view = dayView(day, bodiesOf(day.recaps, context.lang), context);
	const { head, breadcrumbs, kicker, title } = view;
	const neighbour = (card: DayCard | undefined): Neighbour | undefined =>
		card && { href: card.href, label: card.name, text: card.date };
	return page(head, {
		kind: 'day',
		path: context.u.day(day),
		...{ breadcrumbs, kicker, title },
		lead: `${view.date} · ${view.count}`,
		notes: notesOf(day.recaps, view.notes, context.lang),
		lists: view.slots.map(({ id, time, talks }) => ({
			...list(time, talks, { topics: true, time: true }),
			id,
		})),
		previous: neighbour(view.previous),
		next: neighbour(view.next),
	});
}

function talkListPage(of: TalkListPage, context: Context): Page {
	const { head, breadcrumbs, title, count, groups } = talkListView(of, context);
	return page(head, {
		kind: 'talk list',
		path: context.u.talkList(of),
		...{ breadcrumbs, title, lead: count },
		lists: groups.map(({ id, heading, talks }) => ({ ...linked(heading, talks), id })),
	});
}

function topicPage(topic: TopicNode, graph: Graph, context: Context): Page {
	const view = topicView(topic, graph, context);
	const { head, breadcrumbs, kicker, title, description, facts } = view;
	return page(head, {
		kind: 'topic',
		path: context.u.topic(topic),
		...{ breadcrumbs, kicker, title, lead: description, facts },
		actions: view.links.map(plainLink),
		cards: [view.withNotes].filter(({ recaps }) => recaps.length > 0),
		lists: view.editions.map(({ id, heading, talks }) => ({ ...linked(heading, talks), id })),
		chips: [{ heading: view.related.heading, links: view.related.topics }],
	});
}

function speakerPage(person: PersonNode, context: Context): Page {
	const view = speakerView(person, context);
	const { head, breadcrumbs, name, lead, facts, lists } = view;
	return page(head, {
		kind: 'person',
		path: context.u.speaker(person),
		...{ breadcrumbs, title: name, lead, facts },
		actions: [...(view.other ? [view.other] : []), ...view.links].map(plainLink),
		lists: view.editions.map(({ id, heading, talks }) => ({
			...linked(heading, talks, { topics: true }),
			id,
		})),
		chips: lists,
	});
}

function letterPage(
	{ initial, people }: ReturnType<typeof speakerLetters>[number],
	graph: Graph,
	context: Context,
): Page {
	const view = letterView(initial, people, graph, context);
	return page(view.head, {
		kind: 'letter',
		path: context.u.speakersOf(initial),
		breadcrumbs: view.breadcrumbs,
		title: view.title,
		lead: view.note,
		chips: [
			{ heading: view.letters.heading, links: view.letters.links },
			{ heading: view.title, links: view.people },
		],
	});
}

function organisationPage(organisation: OrganisationNode, graph: Graph, context: Context): Page {
	const view = organisationView(organisation, graph, context);
	return page(view.head, {
		kind: 'organisation',
		path: context.u.organisation(organisation),
		breadcrumbs: view.breadcrumbs,
		title: view.name,
		lead: view.lead,
		actions: view.links,
		lists: view.editions.map(({ id, heading, talks }) => ({ ...linked(heading, talks), id })),
		chips: view.lists,
	});
}

function noteTakerPage(person: PersonNode, context: Context): Page {
	const view = noteTakerView(person, context);
	return page(view.head, {
		kind: 'note taker',
		path: context.u.noteTaker(person),
		breadcrumbs: view.breadcrumbs,
		title: view.name,
		lead: view.card,
		actions: [...(view.other ? [view.other] : []), ...view.links].map(plainLink),
		cards: view.editions.map(({ heading, recaps }) => ({ heading: heading.text, recaps })),
	});
}

function plainPage(path: string): Page {
	const context = inLanguage(languageAt(path.slice(1)));
	return page(headOf(context, { title: path, description: path, page: () => path }), {
		kind: 'other',
		path,
		title: path,
	});
}

const plainLink = ({ text, href }: Link): Link => ({ text, href });

const list = (heading: string, talks: readonly TalkRow[], show: Partial<List> = {}): List => ({
	id: '',
	heading,
	href: '',
	talks: talks.map(({ href }) => href),
	time: false,
	event: false,
	topics: false,
	...show,
});

const linked = (heading: Link | undefined, talks: readonly TalkRow[], show: Partial<List> = {}): List => ({
	...list(heading?.text ?? '', talks, show),
	href: heading?.href ?? '',
});

const lettersInWord = 6;

/** Notes whose text is still to be rendered. */
const bodiesOf = (recaps: readonly RecapNode[], lang: Language): RecapBodies =>
	new Map(
		recaps.map((recap) => {
			const words = shownVersion(recap, lang).body.length / lettersInWord;
			return [recap, { html: '', headings: [], words }];
		}),
	);

const notesOf = (recaps: readonly RecapNode[], views: readonly RecapView[], lang: Language): Note[] =>
	views.flatMap(({ html: _, contents: __, favourites: ___, wishlist: ____, ...note }, index) => {
		const recap = recaps[index];
		return recap ? [{ ...note, file: shownVersion(recap, lang).file }] : [];
	});
