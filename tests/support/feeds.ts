import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import FeedParser from 'feedparser';
import { validateXML } from 'xmllint-wasm';
import * as z from 'zod';

/** What a feed says, whatever its format: XML as a feed reader understands it, JSON Feed by its specification. */
export async function readFeed(text: string): Promise<ReadFeed> {
	return text.startsWith('{') ? readJsonFeed(text) : readXmlFeed(text);
}

interface ReadFeed {
	title: string;
	language: string;
	page: string;
	self: string;
	items: {
		id: string;
		title: string;
		url: string;
		published: string | undefined;
		authors: string;
		html: string;
		summary: string | undefined;
	}[];
}

async function readXmlFeed(xml: string): Promise<ReadFeed> {
	const parser = new FeedParser({ addmeta: false });
	parser.end(xml);
	const items: ReadFeed['items'] = [];
	for await (const item of parser) {
		items.push({
			id: item.guid,
			title: item.title,
			url: item.link,
			published: item.pubdate?.toISOString(),
			authors: item.author,
			html: item.description,
			summary: item.summary,
		});
	}
	const { title, language, link, xmlurl } = parser.meta;
	return { title, language, page: link, self: xmlurl, items };
}

function readJsonFeed(json: string): ReadFeed {
	const { title, language, home_page_url, feed_url, items } = jsonFeed.parse(JSON.parse(json));
	return {
		title,
		language,
		page: home_page_url,
		self: feed_url,
		items: items.map((item) => ({
			id: item.id,
			title: item.title,
			url: item.url,
			published: new Date(item.date_published).toISOString(),
			authors: (item.authors ?? []).map(({ name }) => name).join(', '),
			html: item.content_html,
			summary: item.summary,
		})),
	};
}

const atomGrammar = readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8');

/** What libxml2 finds wrong with Atom feeds, by the grammar of RFC 4287. */
export async function atomFaults(feeds: { name: string; xml: string }[]): Promise<string[]> {
	const { errors } = await validateXML({
		xml: feeds.map(({ name, xml }) => ({ fileName: name, contents: xml })),
		schema: [atomGrammar],
		extension: 'relaxng',
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

/** What libxml2 finds wrong with texts as XML. */
export async function xmlFaults(texts: { name: string; xml: string }[]): Promise<string[]> {
	const { errors } = await validateXML({
		xml: texts.map(({ name, xml }) => ({ fileName: name, contents: xml })),
		schema: [anything],
		extension: 'relaxng',
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

const anything = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any" /></start><define name="any">
	<element><anyName /><zeroOrMore><choice><attribute><anyName /></attribute><text /><ref name="any" /></choice></zeroOrMore>
	</element></define></grammar>`;

const author = z.strictObject({ name: z.string().min(1), url: z.url() });
const moment = z.iso.datetime({ offset: true });

/** JSON Feed 1.1, as far as the feeds of this site use it (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	description: z.string(),
	home_page_url: z.url(),
	feed_url: z.url(),
	icon: z.url(),
	language: z.enum(['en', 'fr']),
	items: z.array(
		z.strictObject({
			id: z.string().min(1),
			url: z.url(),
			title: z.string().min(1),
			summary: z.string().optional(),
			content_html: z.string().min(1),
			date_published: moment,
			date_modified: moment,
			authors: z.array(author).optional(),
			tags: z.array(z.string().min(1)).optional(),
			language: z.enum(['en', 'fr']),
		}),
	),
});
