import { generateAtomFeed } from 'feedsmith';
import { site } from '../../site.ts';
import { feedTypes } from '../../views/feeds.ts';
import type { FeedEntry } from './entry.ts';
import type { Feed } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export const atomOf = (feed: Feed): string =>
	generateAtomFeed({
		xml: { lang: feed.lang },
		id: feed.id,
		title: { value: feed.title },
		subtitle: { value: feed.description },
		updated: feed.updated,
		links: [
			{ rel: 'self', href: feed.addresses.atom, type: feedTypes.atom },
			{ rel: 'alternate', href: feed.page, type: 'text/html', hreflang: feed.lang },
		],
		icon: feed.icon,
		rights: { value: feed.rights },
		generator: { text: site.name, uri: site.repository },
		// Every entry needs an author; notes that nobody signs have that of the feed.
		authors: [{ name: site.name }],
		entries: feed.entries.map(atomEntry),
	});

const atomEntry = (entry: FeedEntry) => ({
	xml: { lang: entry.lang },
	id: entry.id,
	title: { value: entry.title, ...(entry.titleLang !== entry.lang && { xml: { lang: entry.titleLang } }) },
	published: entry.published,
	updated: entry.updated,
	links: [
		{ rel: 'alternate', href: entry.url, type: 'text/html', hreflang: entry.lang },
		...(entry.source === undefined ? [] : [{ rel: 'via', href: entry.source }]),
	],
	authors: entry.authors.map(({ name, url }) => ({ name, uri: url })),
	categories: entry.topics.map(({ id, label }) => ({ term: id, label })),
	...(entry.summary !== undefined && { summary: { value: entry.summary } }),
	content: { type: 'html', value: entry.html },
});
