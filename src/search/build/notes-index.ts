import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { EventNode, Graph, RecapNode, TalkNode } from '../../domain/graph/nodes.ts';
import { languages, type Language } from '../../domain/languages.ts';
import { escapeHtml } from '../../html.ts';
import { site } from '../../site.ts';
import { urls, type Urls } from '../../urls.ts';
import type { EntityList } from './entity-list.ts';

/** A page that has notes. */
interface Page {
	entity: number;
	url: (urls: Urls) => string;
	/** Names that the notes are filed under: who spoke, where, on what, in every language. */
	names: string[];
}

/**
 * Make pagefind's index of all pages that have notes, one for each language, in `<outDir>/pagefind/`. A page is found by
 * the number of its entity, so that the passages of any results can be asked for.
 * @param outDir folder of the finished pages
 */
export async function buildNotesIndex(graph: Graph, list: EntityList, outDir: string): Promise<void> {
	const { index, errors } = await createIndex({ includeCharacters: '+#.' });
	if (!index) throw new Error(`pagefind could not start: ${errors.join('; ')}`);
	const pages = pagesWithNotes(graph, list);
	// One after the other: the files of the index depend on the order, and the same notes must make the same site.
	for (const page of pages) for (const language of languages) await addPage(index, page, language, outDir);
	const written = await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
	await close();
	if (written.errors.length > 0)
		throw new Error(`pagefind could not write its files: ${written.errors.join('; ')}`);
}

function pagesWithNotes(graph: Graph, list: EntityList): Page[] {
	const days = graph.events.flatMap((event) => event.days);
	return [
		...graph.talks.filter(hasNotes).map((talk) => ({
			entity: list.numberOf(talk),
			url: (urls: Urls) => urls.talk(talk),
			names: [...namesOfTalk(talk), ...namesOfEvent(talk.event), ...namesOfNotes(talk.recaps)],
		})),
		...graph.events.filter(hasNotes).map((event) => ({
			entity: list.numberOf(event),
			url: (urls: Urls) => urls.event(event),
			names: [...namesOfEvent(event), ...namesOfNotes(event.recaps)],
		})),
		...days.filter(hasNotes).map((day) => ({
			entity: list.numberOf(day),
			url: (urls: Urls) => urls.day(day),
			names: [...namesOfEvent(day.event), ...namesOfNotes(day.recaps)],
		})),
	];
}

const hasNotes = ({ recaps }: { recaps: readonly unknown[] }) => recaps.length > 0;

const namesOfTalk = ({ billings, topics }: TalkNode): string[] => [
	...billings.flatMap(({ name, person, organisation }) => [
		name,
		...person.aliases,
		...(organisation ? [organisation.name, ...organisation.aliases] : []),
	]),
	...topics.flatMap(({ data: { label, aliases } }) => [label.en, label.fr, ...aliases]),
];

const namesOfEvent = ({ data }: EventNode): string[] => [
	data.name,
	...(data.city ? Object.values(data.city) : []),
];

const namesOfNotes = (recaps: readonly RecapNode[]): string[] =>
	recaps.flatMap(({ noteTakers, topics }) => [
		...noteTakers.map(({ name }) => name),
		...topics.flatMap(({ data: { label } }) => [label.en, label.fr]),
	]);

async function addPage(index: PagefindIndex, page: Page, language: Language, outDir: string): Promise<void> {
	const url = page.url(urls[language]);
	const names = escapeHtml(plain([...new Set(page.names)].join(', ')));
	const about = [
		`<meta data-pagefind-filter="entity[content]" content="${page.entity}">`,
		`<meta data-pagefind-meta="entity[content]" content="${page.entity}">`,
		`<meta data-pagefind-meta="names[content]" content="${names}">`,
	].join('');
	const content = `<html lang="${language}"><body><main data-pagefind-body>${about}${await textOf(url, outDir)}</main></body></html>`;
	// Pagefind puts the base path of the site before what it returns, so it must not stand there already.
	const { errors } = await index.addHTMLFile({ url: url.slice(site.base.length - 1), content });
	if (errors.length > 0) throw new Error(`pagefind could not read ${url}: ${errors.join('; ')}`);
}

/** What a finished page says, as HTML. */
async function textOf(url: string, outDir: string): Promise<string> {
	const html = await readFile(join(outDir, url.slice(site.base.length), 'index.html'), 'utf8');
	const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
	return plain(main.slice(main.indexOf('>') + 1));
}

/** Pagefind does not part words at typographic apostrophes, so “l’observabilité” would not be found. */
const plain = (text: string) => text.replace(/[’‘ʼ]/g, "'");
