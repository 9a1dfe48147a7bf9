import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import * as z from 'zod';

/** The schema of sitemaps.org. What belongs to other namespaces (links to translations) it does not know. */
const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8').replaceAll(
	'processContents="strict"',
	'processContents="lax"',
);

/** What libxml2 finds wrong with sitemaps. */
export async function sitemapFaults(sitemaps: { name: string; xml: string }[]): Promise<string[]> {
	const { errors } = await validateXML({
		xml: sitemaps.map(({ name, xml }) => ({ fileName: name.replace(/\W+/g, '_'), contents: xml })),
		schema: [schema],
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	isArray: (name) => ['sitemap', 'url', 'xhtml:link'].includes(name),
});

const index = z.object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.url() })) }) });

/** The addresses of the sitemaps that an index names. */
export const readSitemapIndex = (xml: string): string[] =>
	index.parse(parser.parse(xml)).sitemapindex.sitemap.map(({ loc }) => loc);

const urlset = z.object({
	urlset: z.object({
		url: z.array(
			z.object({
				loc: z.url(),
				lastmod: z.union([z.iso.date(), z.iso.datetime()]).optional(),
				'xhtml:link': z
					.array(z.object({ rel: z.literal('alternate'), hreflang: z.string(), href: z.url() }))
					.default([]),
			}),
		),
	}),
});

/** The pages of a sitemap, each with the addresses of its translations. */
export const readSitemap = (xml: string): { url: string; alternates: string[] }[] =>
	urlset.parse(parser.parse(xml)).urlset.url.map(({ loc, 'xhtml:link': links }) => ({
		url: loc,
		alternates: links.map(({ href }) => href),
	}));
