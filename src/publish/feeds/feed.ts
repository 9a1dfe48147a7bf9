import { changedOn } from '../../domain/queries/recap-dates.ts';
import type { Language } from '../../domain/languages.ts';
import { site } from '../../site.ts';
import { absolute, feedsAt, file, type FeedFormat } from '../../urls.ts';
import type { Context } from '../../views/context.ts';
import type { Channel } from '../../views/feeds.ts';
import { shownVersion } from '../../views/recap-place.ts';
import type { Source } from '../publication.ts';
import { entryOf, type FeedEntry } from './entry.ts';

/** A feed, whatever its format. */
export interface Feed {
	/** The same for ever, wherever the site is published. */
	id: string;
	lang: Language;
	title: string;
	description: string;
	rights: string;
	/** The page that it belongs to. */
	page: string;
	addresses: Record<FeedFormat, string>;
	icon: string;
	/** When the newest entry last changed. */
	updated: Date;
	/** The newest first. */
	entries: FeedEntry[];
}

/** A reader asks every hour for what it mostly has, so a feed has no more; everything is in the API. */
export const mostEntries = 50;

/** The newest notes of a channel, in full: in the language of the feed, or else in the one that they have. */
export async function feedOf(channel: Channel, context: Context, notes: Source['notes']): Promise<Feed> {
	const { lang, t } = context;
	const newest = channel.recaps
		.map((recap) => ({ recap, version: shownVersion(recap, lang) }))
		.map((shown) => ({ ...shown, changed: changedOn(shown.recap, shown.version.data) }))
		.toSorted((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1))
		.slice(0, mostEntries);
	const entries = await Promise.all(newest.map(({ recap, version }) => entryOf(recap, version, notes)));
	const { atom, rss, json } = feedsAt(channel.page);
	return {
		id: `${site.tag}:feeds/${lang}/${channel.page.slice(context.u.home.length)}`,
		lang,
		title:
			channel.page === context.u.home ? `${site.name} — ${channel.title}` : `${channel.title} · ${site.name}`,
		description: t.feed.fullText,
		rights: t.feed.rights,
		page: absolute(channel.page),
		addresses: { atom: absolute(atom), rss: absolute(rss), json: absolute(json) },
		icon: absolute(file('icon-512.png')),
		updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
		entries,
	};
}
