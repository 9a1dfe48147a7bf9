import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aTalkList, anEvent, graphOf } from '../../support/content.ts';
import { editionPages, groupOf } from '../../../src/offline/build/groups.ts';
import { writePacks } from '../../../src/offline/build/write-packs.ts';
import { namesIn } from '../../../src/offline/names.ts';
import { groupsOf, openPack, packPath, packsOf } from '../../../src/offline/packs.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const page = (n: number, text = 'page') => ({
	path: `talks/e/${String(n).padStart(3, '0')}/`,
	bytes: Buffer.from(`${text} ${n} `.repeat(3000)),
});
const pages = (count: number) => Array.from({ length: count }, (_, n) => page(n));

describe('a pack', () => {
	test('gives back every byte of every file, text or not', async () => {
		const files = [
			{ path: 'a/', bytes: Buffer.from('Kapuścińska’s “talk”') },
			{ path: 'pagefind/wasm.en.pagefind', bytes: Buffer.from([0, 255, 13, 10, 0]) },
			{ path: 'empty.json', bytes: Buffer.alloc(0) },
		];
		const [entry] = await writePacks(files, folder);
		const opened = await openPack(new Blob([readFileSync(join(folder, packPath(entry?.[0] ?? '')))]));
		for (const { path, bytes } of files) expect(Buffer.from(opened.read(path) ?? 'none')).toEqual(bytes);
		expect(opened.read('elsewhere/')).toBeUndefined();
		expect(opened.files.map(([, type]) => type)).toEqual([
			'text/html; charset=utf-8',
			'application/octet-stream',
			'application/json',
		]);
	});

	test('has the same name in every build, as long as nothing in it changes', async () => {
		expect(await writePacks(pages(5), folder)).toEqual(await writePacks(pages(5), folder));
	});

	test('is one of few that change when a page changes, comes or goes', async () => {
		const before = await writePacks(pages(400), folder);
		const changed = pages(400).map((file, n) => (n === 200 ? page(n, 'other') : file));
		const without = pages(400).filter((_, n) => n !== 200);
		expect(before.length).toBeGreaterThan(5);
		for (const files of [changed, without]) {
			const after = await writePacks(files, folder);
			const known = new Set(before.map(([hash]) => hash));
			expect(after.filter(([hash]) => !known.has(hash)).length).toBeLessThanOrEqual(2);
		}
	});

	test('counts its bytes and its pages', async () => {
		const [entry] = await writePacks([page(1), { path: 'a.json', bytes: Buffer.from('{}') }], folder);
		const [file = ''] = readdirSync(join(folder, 'offline/packs'));
		expect(entry).toEqual([file, readFileSync(join(folder, packPath(file))).length, 1]);
	});
});

const editions = editionPages(
	graphOf({ events: [anEvent()], talkLists: [aTalkList([{ id: 'a-talk', title: 'A talk' }])] }),
);

test.each([
	['', 'shell'],
	['fr/offline/', 'shell'],
	['fr/events/', 'base.fr'],
	['search/', 'base.en'],
	['events/kubecon-eu-2024/day-1/', 'kubecon-eu-2024.en'],
	['fr/talks/kubecon-eu-2024/a-talk/', 'kubecon-eu-2024.fr'],
	['talks/kubecon-eu-2024/a-talk/embed/', undefined],
	['talks/2024/', 'rest.en'],
	['fr/speakers/liz-rice/', 'rest.fr'],
	['search-data/core.fr.json', 'search.fr'],
	['search-data/abc/terms/1.json', 'search'],
	['pagefind/fragment/en_189caae.pf_fragment', 'search.en'],
	['pagefind/pagefind.fr_67135.pf_meta', 'search.fr'],
	['pagefind/wasm.en.pagefind', 'search.en'],
	['pagefind/pagefind.js', 'search'],
	['pagefind/pagefind-ui.js', undefined],
	['404.html', undefined],
	['cards/site.en.png', undefined],
])('“%s” belongs to %s', (path, group) => {
	expect(groupOf(path, editions)).toBe(group);
});

test('an edition needs what every page needs, search in its language, and nothing of other editions', () => {
	const groups = [
		'assets',
		'base.en',
		'base.fr',
		'e',
		'e.en',
		'e.fr',
		'e2.en',
		'rest.en',
		'search',
		'search.en',
	];
	expect(groupsOf('e.en', groups)).toEqual(['assets', 'base.en', 'e', 'e.en', 'search', 'search.en']);
	expect(groupsOf('site.fr', groups)).toEqual(['assets', 'base.fr', 'e', 'e.fr', 'search']);
});

test('a pack that two units share is counted once', () => {
	const groups: Parameters<typeof packsOf>[1] = {
		assets: [['a', 1, 0]],
		'e.en': [['b', 2, 3]],
		'e.fr': [['c', 4, 5]],
	};
	expect(packsOf(['e.en', 'e.fr'], groups).map(([hash]) => hash)).toEqual(['a', 'b', 'c']);
});

test('names of hashed files are found in pages, scripts and styles', () => {
	expect(
		namesIn(
			'<link href="/notes/_astro/Page.BNnolrxo.css"> import(`./dialog.asBDWWRJ.js`) url(/_astro/f-a.DttBscVg.woff2) src="/_astro/a.Bv_-12ab_Z2k.webp" href="/favicon.svg" src="/pagefind/pagefind.js"',
		),
	).toEqual(['Page.BNnolrxo.css', 'dialog.asBDWWRJ.js', 'f-a.DttBscVg.woff2', 'a.Bv_-12ab_Z2k.webp']);
});
