import { defaultLanguage, languages, type Language } from '../domain/languages.ts';
import { site } from '../site.ts';
import { absolute, urls, type Urls } from '../urls.ts';
import type { Context } from './context.ts';

/** A link as a component shows it. */
export interface Link {
	text: string;
	href: string;
	/** The language of the text, where it is not that of the page. */
	lang?: Language | undefined;
}

export interface Head {
	lang: Language;
	/** What the tab and a search engine show. */
	title: string;
	description: string;
	canonical: string;
	alternates: { lang: string; href: string }[];
	/** The same page in the other languages. */
	otherLanguages: { lang: Language; href: string }[];
	/** Which part of the site the page belongs to, for the main navigation. */
	section: Section | undefined;
	indexed: boolean;
	/** What the trail of links above the title is called. */
	trail: string;
}

export type Section =
	'events' | 'talks' | 'topics' | 'speakers' | 'noteTakers' | 'search' | 'coverage' | 'contribute' | 'about';

interface HeadOptions {
	title?: string;
	description: string;
	/** The address of the page in the language of the given addresses. */
	page: (u: Urls) => string;
	section?: Section;
	indexed?: boolean;
}

const longestDescription = 160;

export function headOf({ lang, t }: Context, options: HeadOptions): Head {
	const { title, description, page, section, indexed = true } = options;
	return {
		lang,
		title: title === undefined ? `${site.name} — ${t.home.title}` : `${title} · ${site.name}`,
		description: shortened(description),
		canonical: absolute(page(urls[lang])),
		alternates: [
			...languages.map((other) => ({ lang: other, href: absolute(page(urls[other])) })),
			{ lang: 'x-default', href: absolute(page(urls[defaultLanguage])) },
		],
		otherLanguages: languages
			.filter((other) => other !== lang)
			.map((other) => ({ lang: other, href: page(urls[other]) })),
		section,
		indexed,
		trail: t.navigation.breadcrumbs,
	};
}

/** At most 160 characters, cut between words. */
function shortened(text: string): string {
	if (text.length <= longestDescription) return text;
	const cut = text.slice(0, longestDescription - 1);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.]+$/, '')}…`;
}
