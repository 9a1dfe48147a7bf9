import type { BreadcrumbList, Thing, WebPage, WebSite, WithContext } from 'schema-dts';
import { languages, type Language } from '../../domain/languages.ts';
import { site } from '../../site.ts';
import { absolute, urls } from '../../urls.ts';
import type { Context } from '../context.ts';
import { ids } from './ids.ts';

/** What a page says about itself to machines, by schema.org. */
export interface PageData {
	/** What kind of page it is. */
	kind?: Exclude<WebPage, string>['@type'];
	/** What the page is about, as a thing of its own. */
	about?: Thing | undefined;
	/** The pages above it, from the top. */
	trail?: { text: string; href: string }[];
}

interface Page extends PageData {
	/** Its path. */
	path: string;
	title: string;
}

export function pageData({ path, title, kind = 'WebPage', about, trail = [] }: Page, context: Context) {
	const { lang, t, u } = context;
	const crumbs = [{ text: t.navigation.home, href: u.home }, ...trail, { text: title, href: path }];
	return {
		'@context': 'https://schema.org',
		'@type': kind,
		'@id': absolute(path),
		name: title,
		inLanguage: lang,
		isPartOf: path === u.home ? webSite(lang) : { '@id': ids.site },
		...(path !== u.home && { breadcrumb: breadcrumbs(crumbs) }),
		...(about && { mainEntity: about }),
	} as WithContext<WebPage>;
}

/** Data as the text of a script element: nothing in it can end the element. */
export const asScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const breadcrumbs = (crumbs: { text: string; href: string }[]): BreadcrumbList => ({
	'@type': 'BreadcrumbList',
	itemListElement: crumbs.map(({ text, href }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name: text,
		// The last one is the page itself.
		...(index + 1 < crumbs.length && { item: { '@id': absolute(href) } }),
	})),
});

const webSite = (lang: Language): WebSite => ({
	'@type': 'WebSite',
	'@id': ids.site,
	name: site.name,
	url: absolute(urls[lang].home),
	inLanguage: [...languages],
	license: site.contentLicence.url,
	potentialAction: searchAction(lang),
});

const searchAction = (lang: Language) => ({
	'@type': 'SearchAction' as const,
	target: {
		'@type': 'EntryPoint' as const,
		urlTemplate: `${absolute(urls[lang].search)}?q={query}`,
	},
	'query-input': 'required name=query',
});
