import type { Context } from './context.ts';
import { headOf, type Head, type Link } from './head.ts';

/** A page of the site's own prose: about the site, how to write notes, how programs read it. */
export interface ProseView {
	head: Head;
	title: string;
}

export function proseView(
	page: 'about' | 'api' | 'guide',
	text: { title: string; description: string },
	context: Context,
): ProseView {
	return {
		head: headOf(context, { ...text, page: (urls) => urls[page], section: 'about' }),
		title: text.title,
	};
}

export interface NotFoundView {
	head: Head;
	title: string;
	lead: string;
	/** Filled with what was asked for, as far as the address says it. */
	search: { action: string; label: string; submit: string };
	browse: string;
	links: Link[];
}

export function notFoundView(context: Context): NotFoundView {
	const { t, u } = context;
	return {
		head: headOf(context, {
			title: t.notFound.title,
			description: t.notFound.description,
			page: (urls) => urls.notFound,
			indexed: false,
		}),
		title: t.notFound.title,
		lead: t.notFound.lead,
		search: { action: u.search, label: t.home.searchLabel, submit: t.search.submit },
		browse: t.notFound.browse,
		links: [
			{ text: t.navigation.home, href: u.home },
			{ text: t.navigation.events, href: u.events },
			{ text: t.navigation.talks, href: u.talks },
			{ text: t.navigation.topics, href: u.topics },
			{ text: t.navigation.speakers, href: u.speakers },
		],
	};
}
