import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex, close, type PagefindIndex } from 'pagefind';
import type { Graph } from '../domain/graph/nodes.ts';
import { listedOrganisations } from '../domain/queries/organisations.ts';
import { languages } from '../domain/languages.ts';
import { site } from '../site.ts';
import { inLanguage } from '../views/context.ts';
import { speakers } from '../views/speakers.ts';
import {
	eventSearch,
	organisationSearch,
	personSearch,
	talkSearch,
	topicSearch,
	type SearchData,
} from '../views/search-data.ts';

/** A page to index: its address, and what the index keeps of it besides its text. */
interface Page {
	url: string;
	lang: string;
	data: SearchData;
}

/** How many pages are handed to pagefind before it is waited for. */
const batch = 200;
/** Pages whose texts share a file; fewer files for the host, at the price of a few kilobytes in a search. */
const fragmentFiles = 400;

/**
 * Make the search index of a finished site, one for each language, in `<outDir>/pagefind/`.
 * @param outDir folder of the finished pages
 * @param progress is told how many pages of how many are done
 */
export async function buildSearchIndex(
	graph: Graph,
	outDir: string,
	progress: (done: number, of: number) => void,
): Promise<void> {
	const { index, errors } = await createIndex({ includeCharacters: '+#.', maxFragments: fragmentFiles });
	if (!index) throw new Error(`pagefind could not start: ${errors.join('; ')}`);
	const pages = pagesOf(graph);
	for (let start = 0; start < pages.length; start += batch) {
		await Promise.all(pages.slice(start, start + batch).map((page) => addPage(index, page, outDir)));
		progress(Math.min(start + batch, pages.length), pages.length);
	}
	const written = await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
	await close();
	if (written.errors.length > 0)
		throw new Error(`pagefind could not write its files: ${written.errors.join('; ')}`);
}

function pagesOf(graph: Graph): Page[] {
	return languages.flatMap((lang) => {
		const context = inLanguage(lang);
		const { u } = context;
		const page = (url: string, data: SearchData): Page => ({ url, lang, data });
		return [
			...graph.talks.map((talk) => page(u.talk(talk), talkSearch(talk, context))),
			...speakers(graph).map((person) => page(u.speaker(person), personSearch(person, context))),
			...listedOrganisations(graph).map((organisation) =>
				page(u.organisation(organisation), organisationSearch(organisation, context)),
			),
			...graph.topics.map((topic) => page(u.topic(topic), topicSearch(topic, context))),
			...graph.events.map((event) => page(u.event(event), eventSearch(event, context))),
			...graph.events
				.flatMap(({ days }) => days)
				.map((day) => page(u.day(day), eventSearch(day.event, context, day))),
		];
	});
}

async function addPage(index: PagefindIndex, { url, lang, data }: Page, outDir: string): Promise<void> {
	const path = join(outDir, url.slice(site.base.length), 'index.html');
	const html = await readFile(path, 'utf8');
	const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
	const content = `<html lang="${lang}"><body><main data-pagefind-body>${tags(data)}${indexable(main)}</main></body></html>`;
	// Pagefind puts the base path of the site before what it returns, so it must not stand there already.
	const { errors } = await index.addHTMLFile({ url: url.slice(site.base.length - 1), content });
	if (errors.length > 0) throw new Error(`pagefind could not read ${path}: ${errors.join('; ')}`);
}

/** Pagefind does not part words at these, so “l’observabilité” would not be found. */
const typographic = /[’‘ʼ]/g;

const indexable = (html: string) => html.slice(html.indexOf('>') + 1).replace(typographic, "'");

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

function tags({ meta, filters, sort }: SearchData): string {
	const tag = (kind: 'meta' | 'filter' | 'sort', name: string, value: string) =>
		`<meta data-pagefind-${kind}="${name}[content]" content="${escaped(value)}">`;
	return [
		...Object.entries(meta).map(([name, value]) => tag('meta', name, value.replace(typographic, "'"))),
		// Filters stay as they are written, so that they equal the options of the search page.
		...Object.entries(filters).flatMap(([name, values]) => values.map((value) => tag('filter', name, value))),
		...Object.entries(sort).map(([name, value]) => tag('sort', name, value)),
	].join('');
}
