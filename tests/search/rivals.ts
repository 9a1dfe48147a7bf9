import * as orama from '@orama/orama';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fold } from '../../src/domain/slug.ts';
import { isStopWord, textsOf } from '../../src/search/text/words.ts';
import type { Document } from './documents.ts';
import type { Answer } from './score.ts';

/** Another search library with the same documents, set up as well as its options allow. */
export interface Rival {
	name: string;
	/** Bytes (gzip) that a reader fetches before the first answer, without the library itself. */
	bytes: number;
	search: (text: string) => Answer | Promise<Answer>;
	/** Ask it only every so many queries, where it is slow. */
	every?: number;
}

const fields = ['title', 'speakers', 'organisations', 'topics', 'event', 'notes'] as const;
const boost = { title: 5, speakers: 5, organisations: 3, topics: 3, event: 2, notes: 1 };
const most = 10;
const zipped = (text: string): number => gzipSync(text).length;
/** What every rival may do to a query: small words and accents away, as the site does. */
const meaningful = (text: string): string[] => textsOf(text).filter((word) => !isStopWord(word));

export async function rivals(documents: readonly Document[]): Promise<Rival[]> {
	return [
		await pagefindRival(documents),
		miniSearchRival(documents),
		await oramaRival(documents),
		lunrRival(documents),
		fuseRival(documents),
	];
}

function miniSearchRival(documents: readonly Document[]): Rival {
	const mini = new MiniSearch<Document>({ fields: [...fields], storeFields: ['url'], processTerm: fold });
	mini.addAll(documents);
	const options = {
		boost,
		prefix: (term: string) => term.length > 1,
		fuzzy: (term: string) => term.length > 3 && 0.2,
		weights: { fuzzy: 0.3, prefix: 0.4 },
	};
	return {
		name: 'MiniSearch, tuned',
		bytes: zipped(JSON.stringify(mini)),
		search: (text) => {
			const query = meaningful(text).join(' ');
			const all = mini.search(query, { ...options, combineWith: 'AND' });
			const found = all.length > 0 ? all : mini.search(query, options);
			return found.slice(0, most).map(({ url }) => String(url));
		},
	};
}

async function oramaRival(documents: readonly Document[]): Promise<Rival> {
	const schema = Object.fromEntries([...fields, 'url'].map((name) => [name, 'string' as const]));
	const database = orama.create({ schema });
	await orama.insertMultiple(
		database,
		documents.map(({ id: _, ...rest }) => ({ ...rest })),
	);
	return {
		name: 'Orama, tuned',
		bytes: zipped(JSON.stringify(orama.save(database))),
		search: async (text) => {
			const { hits } = await orama.search(database, {
				term: meaningful(text).join(' '),
				properties: [...fields],
				tolerance: 1,
				boost,
				limit: most,
				threshold: 0,
			});
			return hits.map(({ document }) => (document as unknown as { url: string }).url);
		},
	};
}

function lunrRival(documents: readonly Document[]): Rival {
	const index = lunr(function () {
		this.ref('id');
		for (const name of fields) this.field(name, { boost: boost[name] });
		for (const document of documents) {
			const folded = fields.map((name) => [name, fold(document[name])]);
			this.add({ id: document.id, ...(Object.fromEntries(folded) as Record<string, string>) });
		}
	});
	return {
		name: 'Lunr, tuned',
		bytes: zipped(JSON.stringify(index)) + zipped(JSON.stringify(documents.map(({ url }) => url))),
		search: (text) =>
			index
				.query((query) => {
					for (const word of meaningful(text)) {
						query.term(word, { boost: 10 });
						query.term(word, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING });
						if (word.length > 3) query.term(word, { boost: 1, editDistance: word.length > 5 ? 2 : 1 });
					}
				})
				.slice(0, most)
				.map(({ ref }) => documents[Number(ref)]?.url ?? ''),
	};
}

function fuseRival(documents: readonly Document[]): Rival {
	const fuse = new Fuse(documents, {
		keys: fields.map((name) => ({ name, weight: boost[name] })),
		threshold: 0.3,
		ignoreLocation: true,
		ignoreDiacritics: true,
		useTokenSearch: true,
	});
	return {
		name: 'Fuse, tuned',
		every: 25,
		bytes: zipped(JSON.stringify(documents)),
		search: (text) => fuse.search(meaningful(text).join(' '), { limit: most }).map(({ item }) => item.url),
	};
}

/** Pagefind as it comes, over one page a document. */
async function pagefindRival(documents: readonly Document[]): Promise<Rival> {
	const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
	const { index } = await createIndex({});
	if (!index) throw new Error('pagefind could not start');
	const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	for (const { url, title, speakers, organisations, topics, event, notes } of documents) {
		const rest = [speakers, organisations, topics, event, notes].map((text) => `<p>${escaped(text)}</p>`);
		const content = `<html lang="en"><body><h1>${escaped(title)}</h1>${rest.join('')}</body></html>`;
		await index.addHTMLFile({ url, content });
	}
	await index.writeFiles({ outputPath: folder });
	await close();
	const pagefind = await inNode(folder);
	const files = readdirSync(folder);
	const needed = files.filter((name) => name.endsWith('.pf_meta') || name === 'wasm.en.pagefind');
	process.on('exit', () => {
		rmSync(folder, { recursive: true, force: true });
	});
	return {
		name: 'pagefind, as it comes',
		bytes: needed.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0),
		search: async (text) => {
			const { results } = await pagefind.search(text);
			const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
			return pages.map(({ url }) => url);
		},
	};
}

interface PagefindModule {
	createInstance: (options: object) => PagefindModule;
	init: () => Promise<void>;
	search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind's browser module, with its files read from disk. */
async function inNode(folder: string): Promise<PagefindModule> {
	const base = pathToFileURL(`${folder}/`).href;
	const fetched = globalThis.fetch;
	globalThis.fetch = (input, init) => {
		const url = input instanceof Request ? input.url : String(input);
		if (!url.startsWith('file:')) return fetched(input, init);
		return Promise.resolve(new Response(readFileSync(new URL(url.replace(/\?.*/, '')))));
	};
	const pagefind = (await import(`${base}pagefind.js`)) as PagefindModule;
	const instance = pagefind.createInstance({ basePath: base, baseUrl: '/', noWorker: true });
	await instance.init();
	return instance;
}
