import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/cli/build-site.ts';
import { languages } from '../../src/domain/languages.ts';
import { downloads } from '../../src/publish/downloads/names.ts';
import { site } from '../../src/site.ts';
import { absolute, api } from '../../src/urls.ts';
import { contractOf, linksIn } from '../support/api.ts';
import { builtPages, fileUrls, graph, pageUrls } from './site.ts';

const fileOf = (path: string) => join(outDir, path.slice(site.base.length));
const read = (path: string) => JSON.parse(readFileSync(fileOf(path), 'utf8')) as object;
const things = globSync(['*.json', '{events,talks,people,topics,organisations,recaps}/**/*.json'], {
	cwd: fileOf(api.root),
})
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file !== 'openapi.json');
/** A list, or a thing that is in many lists of others. */
const largest = 200_000;

test('every file of the API is as openapi.json describes it, leads only to what there is, and is not large', () => {
	const faultsOf = contractOf(read(api.openapi));
	const wrong: string[] = [];
	for (const file of things) {
		const path = api.root + file;
		const body = read(path);
		wrong.push(...faultsOf(`/${file}`, body));
		if (statSync(fileOf(path)).size > largest) wrong.push(`${file} has more than ${largest} bytes`);
		for (const url of linksIn(body)) {
			if (!url.startsWith(absolute(site.base))) continue;
			const target = url.slice(site.origin.length).replace(/#.*/, '');
			if (!pageUrls.has(target) && !fileUrls.has(target)) wrong.push(`${file} → ${url}`);
		}
	}
	expect(wrong.slice(0, 20)).toEqual([]);
	expect(things.length).toBeGreaterThan(
		graph.talks.length + graph.people.length + graph.organisations.length,
	);
});

describe('the database', () => {
	const database = new DatabaseSync(fileOf(api.download(downloads.sqlite)), { readOnly: true });
	const count = (table: string) => database.prepare(`select count(*) as n from ${table}`).get()?.['n'];

	test('is sound, and has everything', () => {
		expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
		expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
		expect({
			events: count('events'),
			talks: count('talks'),
			people: count('people'),
			recaps: count('recaps'),
			search: count('search'),
		}).toEqual({
			events: graph.events.length,
			talks: graph.talks.length,
			people: graph.people.length,
			recaps: graph.recaps.length,
			search: graph.talks.length,
		});
	});

	test.each(examples('sql'))('answers an example of the page about it, in %s: %s', (_lang, _first, sql) => {
		expect(database.prepare(sql).all().length).toBeGreaterThan(0);
	});
});

test.each(examples('js'))(
	'an example of the page about the API runs, in %s: %s',
	async (_lang, _first, code) => {
		const said: string[] = [];
		const fetchFile = (url: string) => {
			expect(url).toContain(absolute(api.root));
			return Promise.resolve(new Response(readFileSync(fileOf(url.slice(site.origin.length)))));
		};
		const around = {
			API: absolute(api.root),
			fetch: fetchFile,
			console: { log: (text: string) => said.push(text) },
		};
		await runInNewContext(`(async () => {${code}})()`, around);
		expect(said.length).toBeGreaterThan(0);
		expect(said.filter((text) => !/\p{L}{2}/u.test(text))).toEqual([]);
	},
);

test('pages of the record name their JSON, which names them', () => {
	const wrong: string[] = [];
	let named = 0;
	for (const { url, html } of builtPages()) {
		const [, json] = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(html) ?? [];
		if (json === undefined) continue;
		named++;
		if (!fileUrls.has(json)) wrong.push(`${url} → ${json}`);
		else if (!linksIn(read(json)).includes(site.origin + url)) wrong.push(`${json} does not name ${url}`);
	}
	expect(wrong.slice(0, 20)).toEqual([]);
	expect(named).toBeGreaterThanOrEqual(languages.length * graph.talks.length);
});

test.each(languages)('the page about the API names no file that is not there, in %s', (lang) => {
	const page = prose(lang);
	const named = [...page.matchAll(/`([a-z]+(?:\/[\w-]+)*\.json)`/g)].map(([, file = '']) => file);
	expect(named.length).toBeGreaterThan(10);
	// Feeds stand beside pages, not in the API.
	expect(named.filter((file) => file !== 'feed.json' && !fileUrls.has(api.root + file))).toEqual([]);
});

function prose(lang: string): string {
	return readFileSync(`content/pages/api.${lang}.mdx`, 'utf8');
}

/** The examples in a language of programming, on the pages in both languages: language, first line, all of it. */
function examples(kind: string): [string, string, string][] {
	return languages.flatMap((lang) =>
		[...prose(lang).matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
			([, code = '']): [string, string, string] => [lang, code.split('\n')[0] ?? '', code],
		),
	);
}
