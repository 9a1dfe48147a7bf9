import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/languages.ts';
import { site } from '../../src/site.ts';
import { urls } from '../../src/urls.ts';
import { faultsOfLinkedData } from '../support/vocabulary.ts';
import { kinds } from './kinds.ts';
import { builtPages, graph, pageAt } from './site.ts';

const dataOf = (html: string): string[] =>
	[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text);

test('every page has one block of structured data, which names the page', () => {
	const wrong: string[] = [];
	for (const { url, html } of builtPages()) {
		const [text = '{}', ...others] = dataOf(html);
		const data = JSON.parse(text) as Record<string, unknown>;
		if (data['@id'] !== site.origin + url || others.length > 0) wrong.push(url);
	}
	expect(wrong).toEqual([]);
});

describe.each(languages)('schema.org knows every type and property, and where it stands, in %s', (lang) => {
	test.each(Object.entries(kinds))('%s', async (_, page) => {
		expect(await faultsOfLinkedData(dataOf(pageAt(page(urls[lang]))).join())).toEqual([]);
	});

	test('every talk, day and edition with notes', async () => {
		const u = urls[lang];
		const pages = new Set(
			graph.recaps.map(({ talk, day, event }) => (talk ? u.talk(talk) : day ? u.day(day) : u.event(event))),
		);
		expect(pages.size).toBeGreaterThan(0);
		for (const page of pages) expect(await faultsOfLinkedData(dataOf(pageAt(page)).join()), page).toEqual([]);
	});
});
