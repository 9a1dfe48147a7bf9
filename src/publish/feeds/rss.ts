import { generateRssFeed } from 'feedsmith';
import { site } from '../../site.ts';
import { feedTypes } from '../../views/feeds.ts';
import { escapeHtml } from '../../html.ts';
import type { FeedEntry } from './entry.ts';
import type { Feed } from './feed.ts';

/** A feed as RSS 2.0, with the names that readers know from Dublin Core and `content`. */
export const rssOf = (feed: Feed): string =>
	generateRssFeed({
		title: feed.title,
		link: feed.page,
		description: feed.description,
		language: feed.lang,
		copyright: feed.rights,
		lastBuildDate: feed.updated,
		generator: `${site.name} (${site.repository})`,
		docs: 'https://www.rssboard.org/rss-specification',
		atom: { links: [{ rel: 'self', href: feed.addresses.rss, type: feedTypes.rss }] },
		items: feed.entries.map(rssItem),
	});

const rssItem = (entry: FeedEntry) => ({
	title: entry.title,
	link: entry.url,
	// What readers take for HTML.
	...(entry.summary !== undefined && { description: escapeHtml(entry.summary) }),
	guid: { value: entry.id, isPermaLink: false },
	pubDate: entry.published,
	categories: entry.topics.map(({ label }) => ({ name: label })),
	dc: { creators: entry.authors.map(({ name }) => name), languages: [entry.lang] },
	content: { encoded: entry.html },
});
