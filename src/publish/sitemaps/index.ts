import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { defaultLanguage } from '../../domain/languages.ts';
import { absolute, programFiles, urls } from '../../urls.ts';
import type { Publication, PublishedFile } from '../publication.ts';
import { indexedPages, type IndexedPage } from './pages.ts';

/** Addresses in one sitemap. The protocol allows 50,000; smaller ones are fetched anew in parts. */
const most = 10_000;

/** The sitemaps, by what pages are about, their index, and where crawlers find it. */
export const sitemaps: Publication = ({ graph }) => {
	const parts = Object.entries(indexedPages(graph)).flatMap(([name, pages]) =>
		inParts(pages).map((part, index): [string, IndexedPage[]] => [`${name}-${index + 1}`, part]),
	);
	return [
		{
			path: programFiles.robots,
			type: 'text/plain; charset=utf-8',
			body: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(programFiles.sitemapIndex)}\n`,
		},
		xml(programFiles.sitemapIndex, () => [
			new SitemapIndexStream({ level: ErrorLevel.THROW, lastmodDateOnly: true }),
			parts.map(([name, pages]) => ({
				url: absolute(programFiles.sitemap(name)),
				...lastmod(newest(pages)),
			})),
		]),
		...parts.map(([name, pages]) =>
			xml(programFiles.sitemap(name), () => [
				new SitemapStream({
					level: ErrorLevel.THROW,
					lastmodDateOnly: true,
					xmlns: { news: false, image: false, video: false, xhtml: true },
				}),
				pages.flatMap(entries),
			]),
		),
	];
};

const xml = (path: string, made: () => [SitemapStream | SitemapIndexStream, object[]]): PublishedFile => ({
	path,
	type: 'application/xml; charset=utf-8',
	body: async () => {
		const [stream, items] = made();
		return Uint8Array.from(await streamToPromise(Readable.from(items).pipe(stream)));
	},
});

/** A page in each language, with the others beside it. */
function entries({ page, languages, changed }: IndexedPage) {
	const links = [
		...languages.map((lang) => ({ lang, url: absolute(page(urls[lang])) })),
		{ lang: 'x-default', url: absolute(page(urls[defaultLanguage])) },
	];
	return languages.map((lang) => ({
		url: absolute(page(urls[lang])),
		...lastmod(changed),
		...(languages.length > 1 && { links }),
	}));
}

const lastmod = (date: string | undefined) => (date === undefined ? {} : { lastmod: date });

const newest = (pages: readonly IndexedPage[]) =>
	pages
		.flatMap(({ changed }) => changed ?? [])
		.toSorted()
		.at(-1);

const inParts = (pages: readonly IndexedPage[]): IndexedPage[][] =>
	Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
		pages.slice(index * most, (index + 1) * most),
	);
