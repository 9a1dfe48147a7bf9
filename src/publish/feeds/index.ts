import { languages } from '../../domain/languages.ts';
import { feedsAt, type FeedFormat } from '../../urls.ts';
import { inLanguage, type Context } from '../../views/context.ts';
import { channelsOf, feedTypes, type Channel } from '../../views/feeds.ts';
import type { Publication, PublishedFile, Source } from '../publication.ts';
import { atomOf } from './atom.ts';
import { feedOf, type Feed } from './feed.ts';
import { jsonFeedOf } from './json-feed.ts';
import { rssOf } from './rss.ts';

const writers: Record<FeedFormat, (feed: Feed) => string> = { atom: atomOf, rss: rssOf, json: jsonFeedOf };

/** New notes, of the whole site and of each of its parts that has some, in every language and format. */
export const feeds: Publication = (source) =>
	languages
		.map(inLanguage)
		.flatMap((context) =>
			channelsOf(source.graph, context).flatMap((channel) => filesOf(channel, context, source)),
		);

function filesOf(channel: Channel, context: Context, { notes }: Source): PublishedFile[] {
	let feed: Promise<Feed> | undefined;
	const formats = Object.entries(feedsAt(channel.page)) as [FeedFormat, string][];
	let wanted = formats.length;
	const take = async () => {
		const made = await (feed ??= feedOf(channel, context, notes));
		// With thousands of sets of notes the feeds would together be far larger than everything else.
		if (--wanted <= 0) feed = undefined;
		return made;
	};
	return formats.map(([format, path]) => ({
		path,
		type: `${feedTypes[format]}; charset=utf-8`,
		body: async () => writers[format](await take()),
	}));
}
