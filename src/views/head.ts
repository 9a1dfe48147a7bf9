import { defaultLanguage, languages, type Language } from '../domain/languages.ts';
import { site } from '../site.ts';
import { absolute, file, markdownAt, oEmbedAt, openSearchAt, urls, type Urls } from '../urls.ts';
import { feedLinks, type FeedLink } from './feeds.ts';
import type { Context } from './context.ts';
import { asScript, pageData, type PageData } from './linked-data/page.ts';

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
	/** For installing the site as an app. */
	manifest: string;
	themeColours: { light: string; dark: string };
	/** What other sites show when somebody shares the page. */
	card: {
		title: string;
		type: 'website' | 'article' | 'profile';
		locale: string;
		image: string;
		alt: string;
		width: number;
		height: number;
	};
	/** The address of the same as JSON, in the API. */
	json: string | undefined;
	/** Structured data, as the text of a script element. */
	linkedData: string;
	/** The page as Markdown, where there is a copy. */
	markdown: string | undefined;
	/** What other sites ask for to embed the page. */
	oEmbed: string | undefined;
	/** How browsers learn to search the site; they look for it on the pages where people begin. */
	openSearch: string | undefined;
	/** Feeds that a reader of the page may want to follow. */
	feeds: FeedLink[];
	/** What the trail of links above the title is called. */
	trail: string;
}

export type Section =
	| 'events'
	| 'talks'
	| 'topics'
	| 'speakers'
	| 'trends'
	| 'noteTakers'
	| 'search'
	| 'coverage'
	| 'contribute'
	| 'about';

interface HeadOptions {
	title?: string;
	description: string;
	/** The address of the page in the language of the given addresses. */
	page: (u: Urls) => string;
	section?: Section;
	indexed?: boolean;
	/** The picture for other sites; one of the whole site where the page has none of its own. */
	image?: CardImage;
	type?: Head['card']['type'];
	/** The same as JSON, in the API. */
	json?: string;
	/** What the page says about itself to machines. */
	data?: PageData;
	/** The languages that the page says something of its own in; all of them where it does not matter. */
	writtenIn?: readonly Language[];
	/** Whether the page has a copy in Markdown. */
	markdown?: boolean;
	/** Whether other sites can embed the page. */
	embeddable?: boolean;
	/** The title of the page's own feed, where it has one. */
	feed?: string | undefined;
}

/** A picture for other sites: a file of the site, and what it shows in words. */
export interface CardImage {
	file: string;
	alt: string;
}

/** The colour of the page, `--paper`, as systems want it for the frame around it. */
export const themeColours = { light: '#fafbfd', dark: '#0f131a' };

export const cardSize = { width: 1200, height: 630 };
/** The picture of the whole site. */
export const siteCard = (lang: Language) => `cards/site.${lang}.png`;

const openGraphLocales: Record<Language, string> = { en: 'en_GB', fr: 'fr_FR' };
const longestDescription = 160;

export function headOf(context: Context, options: HeadOptions): Head {
	const { lang, t } = context;
	const { title, description, page, section, indexed = true, image, type = 'website' } = options;
	const { writtenIn = languages } = options;
	return {
		lang,
		title: title === undefined ? `${site.name} — ${t.home.title}` : `${title} · ${site.name}`,
		description: shortened(description),
		canonical: absolute(page(urls[writtenIn.includes(lang) ? lang : defaultLanguage])),
		alternates: alternatesOf(page, writtenIn),
		otherLanguages: languages
			.filter((other) => other !== lang)
			.map((other) => ({ lang: other, href: page(urls[other]) })),
		section,
		indexed,
		manifest: urls[lang].manifest(),
		themeColours,
		card: {
			title: title ?? t.home.title,
			type,
			locale: openGraphLocales[lang],
			image: absolute(file(image?.file ?? siteCard(lang))),
			alt: image?.alt ?? t.home.title,
			...cardSize,
		},
		json: options.json,
		linkedData: asScript(
			pageData({ path: page(urls[lang]), title: title ?? site.name, ...options.data }, context),
		),
		markdown: options.markdown ? markdownAt(page(urls[lang])) : undefined,
		oEmbed: options.embeddable ? oEmbedAt(page(urls[lang])) : undefined,
		openSearch: [urls[lang].home, urls[lang].search].includes(page(urls[lang]))
			? openSearchAt(urls[lang].home)
			: undefined,
		feeds: feedLinks(page(urls[lang]), options.feed, context),
		trail: t.navigation.breadcrumbs,
	};
}

/**
 * The same page for readers of other languages. Only pages that are their own are named: search engines take no notice
 * of the others.
 */
function alternatesOf(page: HeadOptions['page'], writtenIn: readonly Language[]): Head['alternates'] {
	if (writtenIn.length < 2) return [];
	return [
		...writtenIn.map((lang) => ({ lang, href: absolute(page(urls[lang])) })),
		{ lang: 'x-default', href: absolute(page(urls[defaultLanguage])) },
	];
}

/** Of pages that only list the record, which is kept in one language. */
export const recordOnly: readonly Language[] = [defaultLanguage];

/** The option for a picture, where the page has one of its own. */
export const withImage = (image: CardImage | undefined) => (image ? { image } : {});

/** At most 160 characters, cut between words. */
function shortened(text: string): string {
	if (text.length <= longestDescription) return text;
	const cut = text.slice(0, longestDescription - 1);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.]+$/, '')}…`;
}
