import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph } from '../../../src/domain/graph/nodes.ts';
import { languages } from '../../../src/domain/languages.ts';
import { site } from '../../../src/site.ts';
import { chromeOf } from '../../../src/views/chrome.ts';
import { inLanguage } from '../../../src/views/context.ts';
import { headOf } from '../../../src/views/head.ts';
import { talkRow } from '../../../src/views/talk-row.ts';
import { pagesOf } from './pages.ts';

/**
 * What Eleventy reads: a file of data with all pages, which it pages through; rows of talks and what stands around every
 * page as data; notes as Markdown.
 */
export function writeForEleventy(graph: Graph, folder: string): void {
	write(join(folder, '_data/pages.json'), json([...pagesOf(graph)]));
	write(join(folder, '_data/shared.json'), json(sharedOf(graph)));
	write(
		join(folder, '_data/notes.json'),
		JSON.stringify(Object.fromEntries(versionsOf(graph).map(({ file, body }) => [file, body]))),
	);
}

/** What Hugo reads: a file with front matter for a page, data, and notes as Markdown files that make no page of their own. */
export function writeForHugo(graph: Graph, folder: string): void {
	let number = 0;
	for (const page of pagesOf(graph)) {
		number += 1;
		write(
			join(folder, 'content/pages', page.lang, `${number}.md`),
			`${json({ title: page.title, url: page.path, type: 'pages', page })}\n`,
		);
	}
	write(join(folder, 'data/shared.json'), json(sharedOf(graph)));
	for (const { file, body } of versionsOf(graph)) {
		const hidden = json({ _build: { render: 'never', list: 'never' } });
		write(join(folder, 'content', file), `${hidden}\n\n${body}`);
	}
}

const versionsOf = ({ recaps }: Graph) => recaps.flatMap(({ versions }) => [...versions.values()]);

/** What many pages of a language show. */
const sharedOf = (graph: Graph) =>
	Object.fromEntries(
		languages.map((lang) => {
			const context = inLanguage(lang);
			const rows = graph.talks.map((talk) =>
				talkRow(talk, context, { event: true, time: true, topics: true }),
			);
			const chrome = chromeOf(headOf(context, { description: '', page: ({ home }) => home }));
			return [lang, { site, chrome, rows: Object.fromEntries(rows.map((row) => [row.href, row])) }];
		}),
	);

/** Names of keys in lower case, which is how Hugo reads front matter; what is not there and empty lists left out. */
const json = (data: unknown): string => JSON.stringify(lowerCase(data));

function lowerCase(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(lowerCase);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, part]) => !saysNothing(part))
			.map(([key, part]) => [key.toLowerCase(), lowerCase(part)]),
	);
}

const saysNothing = (value: unknown) =>
	value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
