import { languages, type Language } from './domain/languages.ts';
import { site } from './site.ts';
import { urlsBelow, type Urls } from './urls-below.ts';

export type { Urls };

export const urls = Object.fromEntries(
	languages.map((language) => [language, urlsBelow(site.base, language)]),
) as Record<Language, Urls>;

/** A file of the site that has no language: a path from its root, without a slash at the beginning. */
export const file = (path: string) => site.base + path;

/** The whole address of a path, for canonical links and feeds. */
export const absolute = (path: string) => site.origin + path;

/** The feeds of a page, one a format. They stand beside it. */
export const feedsAt = (page: string): Record<FeedFormat, string> => ({
	atom: `${page}feed.xml`,
	rss: `${page}rss.xml`,
	json: `${page}feed.json`,
});
export type FeedFormat = 'atom' | 'rss' | 'json';

const apiRoot = file('api/v1/');

/** The files of the API and what can be downloaded whole. Ids are those of the objects: that of a talk has its edition. */
export const api = {
	root: apiRoot,
	index: `${apiRoot}index.json`,
	openapi: `${apiRoot}openapi.json`,
	schema: (name: string) => `${apiRoot}schemas/${name}.json`,
	list: (kind: ApiList, page = 1) => `${apiRoot}${kind}${page === 1 ? '' : `-${page}`}.json`,
	item: (kind: ApiList, id: string) => `${apiRoot}${kind}/${id}.json`,
	talk: ({ id, event }: { id: string; event: { id: string } }) => `${apiRoot}talks/${event.id}/${id}.json`,
	day: (event: string, number: number) => `${apiRoot}events/${event}/day-${number}.json`,
	download: (name: string) => `${apiRoot}downloads/${name}`,
};
/** What the API has lists of. */
export type ApiList = 'events' | 'talks' | 'people' | 'topics' | 'organisations' | 'recaps';
/** Notes for citation managers, in the language of a page. */
export const citationAt = (recap: string, lang: Language, format: CitationFormat) =>
	file(`cite/${recap}.${lang}.${format}`);
export type CitationFormat = 'bib' | 'csl.json';

/** Files of the whole site that programs look for. */
export const programFiles = {
	robots: file('robots.txt'),
	redirects: file('_redirects'),
	sitemapIndex: file('sitemap-index.xml'),
	sitemap: (name: string) => file(`sitemap-${name}.xml`),
	llms: file('llms.txt'),
	llmsFull: file('llms-full.txt'),
};

/** How browsers learn to search the site from their address bar, in the language of a home page. */
export const openSearchAt = (home: string) => `${home}opensearch.xml`;

/** A page as Markdown, beside it. */
export const markdownAt = (page: string) => `${page}index.md`;

/** What other sites ask for to embed a talk (oembed.com). */
export const oEmbedAt = (page: string) => `${page}oembed.json`;

/** A picture that says how many notes somebody took, or an edition has. */
export const badgeAt = (page: string) => `${page}badge.svg`;

/** The talks of an edition as a calendar. */
export const calendarAt = (page: string) => `${page}calendar.ics`;

/** Places in the repository. */
export const repository = {
	home: site.repository,
	view: (path: string) => `${site.repository}/blob/${site.branch}/${path}`,
	edit: (path: string) => `${site.repository}/edit/${site.branch}/content/${path}`,
	/** The form for a new file, with its name and content filled in. */
	create: (path: string, value: string) =>
		`${site.repository}/new/${site.branch}?${new URLSearchParams({ filename: `content/${path}`, value }).toString()}`,
	issue: (title: string, body: string) =>
		`${site.repository}/issues/new?${new URLSearchParams({ title, body }).toString()}`,
};
