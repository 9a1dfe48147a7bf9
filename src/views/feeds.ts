import type { EventNode, Graph, PersonNode, RecapNode, TopicNode } from '../domain/graph/nodes.ts';
import { feedsAt, type FeedFormat } from '../urls.ts';
import type { Context } from './context.ts';

/** A feed as the head of a page names it. */
export interface FeedLink {
	type: string;
	title: string;
	href: string;
}

export const feedTypes: Record<FeedFormat, string> = {
	atom: 'application/atom+xml',
	rss: 'application/rss+xml',
	json: 'application/feed+json',
};

/** The feeds of a page in every format, where it has some, and that of the whole site. */
export function feedLinks(page: string, title: string | undefined, { t, u }: Context): FeedLink[] {
	const own = title === undefined ? [] : formatsOf(page, title);
	const whole = formatsOf(u.home, t.feed.siteTitle);
	return page === u.home ? whole : [...own, ...whole.slice(0, 1)];
}

const formatsOf = (page: string, title: string): FeedLink[] =>
	Object.entries(feedsAt(page)).map(([format, href]) => ({
		type: feedTypes[format as FeedFormat],
		title,
		href,
	}));

/** Everything that notes can be followed by in one language: only what has notes has a feed. */
export interface Channel {
	/** The page that it belongs to. */
	page: string;
	title: string;
	recaps: readonly RecapNode[];
}

/** The feed of the whole site, then those of its parts. */
export function channelsOf(graph: Graph, context: Context): Channel[] {
	const { t, u } = context;
	const { events, topics, people, recaps } = graph;
	return [
		{ page: u.home, title: t.feed.siteTitle, recaps },
		...events.flatMap((event) => channelOf.event(event, context) ?? []),
		...topics.flatMap((topic) => channelOf.topic(topic, context) ?? []),
		...people.flatMap((person) => channelOf.speaker(person, context) ?? []),
		...people.flatMap((person) => channelOf.noteTaker(person, context) ?? []),
	];
}

const withNotes = (channel: Channel): Channel | undefined =>
	channel.recaps.length > 0 ? channel : undefined;

/** The feed of one thing; undefined where there are no notes to follow. */
export const channelOf = {
	/** Notes on the edition, its days and its talks. */
	event: (event: EventNode, { t, u }: Context) =>
		withNotes({
			page: u.event(event),
			title: t.feed.on(event.data.name),
			recaps: [
				...event.recaps,
				...event.days.flatMap(({ recaps }) => recaps),
				...event.talks.flatMap(({ recaps }) => recaps),
			],
		}),
	topic: (topic: TopicNode, { t, u, lang }: Context) =>
		withNotes({ page: u.topic(topic), title: t.feed.on(topic.data.label[lang]), recaps: topic.recaps }),
	speaker: (person: PersonNode, { t, u }: Context) =>
		withNotes({
			page: u.speaker(person),
			title: t.feed.speaker(person.name),
			recaps: person.talks.flatMap(({ recaps }) => recaps),
		}),
	noteTaker: (person: PersonNode, { t, u }: Context) =>
		withNotes({ page: u.noteTaker(person), title: t.noteTaker.title(person.name), recaps: person.recaps }),
};

/** A link that leads to the feed of a page, for people. */
export interface FollowLink {
	text: string;
	href: string;
	icon: 'rss';
}

/** The visible link to the feed of a page, where it has one. */
export const followLink = (channel: Channel | undefined, { t }: Context): FollowLink[] =>
	channel ? [{ text: t.feed.follow, href: feedsAt(channel.page).atom, icon: 'rss' }] : [];
