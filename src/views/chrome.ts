import { site } from '../site.ts';
import { feedsAt, repository } from '../urls.ts';
import { inLanguage } from './context.ts';
import type { FollowLink } from './feeds.ts';
import type { Head, Link, Section } from './head.ts';

/** What stands around every page: header, navigation, footer. */
export interface Chrome {
	siteName: string;
	home: string;
	search: { action: string; label: string; placeholder: string; submit: string };
	navigation: (Link & { current: boolean })[];
	languages: (Link & { label: string })[];
	footer: (Link | FollowLink)[];
	words: {
		main: string;
		skip: string;
		theme: string;
		language: string;
		independent: string;
		licence: string;
	};
}

export function chromeOf(head: Head): Chrome {
	const { t, u } = inLanguage(head.lang);
	const parts: [Section, string][] = [
		['events', u.events],
		['talks', u.talks],
		['topics', u.topics],
		['speakers', u.speakers],
		['trends', u.trends],
		['noteTakers', u.noteTakers],
	];
	return {
		siteName: site.name,
		home: u.home,
		search: {
			action: u.search,
			label: t.search.label,
			placeholder: t.search.placeholder,
			submit: t.search.submit,
		},
		navigation: parts.map(([section, href]) => ({
			text: t.navigation[section],
			href,
			current: section === head.section,
		})),
		languages: head.otherLanguages.map(({ lang, href }) => {
			const other = inLanguage(lang);
			return { text: other.t.languageName, href, lang, label: other.t.readIn };
		}),
		footer: [
			{ text: t.navigation.about, href: u.about },
			{ text: t.navigation.contribute, href: u.contribute },
			{ text: t.navigation.coverage, href: u.coverage },
			{ text: t.navigation.organisations, href: u.organisations },
			{ text: t.feed.name, href: feedsAt(u.home).atom, icon: 'rss' },
			{ text: t.footer.source, href: repository.home },
		],
		words: {
			main: t.navigation.main,
			skip: t.navigation.skip,
			theme: t.navigation.theme,
			language: t.navigation.language,
			independent: t.footer.independent,
			licence: t.footer.licence,
		},
	};
}
