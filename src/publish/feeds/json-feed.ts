import { generateJsonFeed } from 'feedsmith';
import type { FeedEntry } from './entry.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export const jsonFeedOf = (feed: Feed): string =>
	`${JSON.stringify(
		generateJsonFeed({
			title: feed.title,
			description: feed.description,
			home_page_url: feed.page,
			feed_url: feed.addresses.json,
			icon: feed.icon,
			language: feed.lang,
			items: feed.entries.map(jsonItem),
		}),
	)}\n`;

const jsonItem = (entry: FeedEntry) => ({
	id: entry.id,
	url: entry.url,
	title: entry.title,
	...(entry.summary !== undefined && { summary: entry.summary }),
	content_html: entry.html,
	date_published: entry.published,
	date_modified: entry.updated,
	authors: entry.authors,
	tags: entry.topics.map(({ label }) => label),
	language: entry.lang,
});
