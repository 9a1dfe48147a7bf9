import type { Language } from '../../domain/languages.ts';
import { search as english, type SearchStrings } from '../../strings/search.en.ts';
import { search as french } from '../../strings/search.fr.ts';
import { urlsBelow, type Urls } from '../../urls-below.ts';
import { rowOf, type Row } from '../engine/rows.ts';
import { SearchEngine, type Found, type SearchOptions } from '../engine/search.ts';
import { Passages } from './passages.ts';

/** Search in the language of the page: what is sought, shown and said. */
export interface Client {
	language: Language;
	say: SearchStrings;
	urls: Urls;
	search: (query: string, options?: SearchOptions) => Promise<Found>;
	engine: () => Promise<SearchEngine>;
	row: (entity: number) => Promise<Row>;
	passages: Passages;
}

const language: Language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const base = import.meta.env.BASE_URL;

/** Search on this page. The index is fetched at the first search, or by `engine`. */
export const client: Client = clientOf(language);

function clientOf(language: Language): Client {
	let opened: Promise<SearchEngine> | undefined;
	const engine = () => {
		opened ??= SearchEngine.open(read, language).catch((error: unknown) => {
			opened = undefined;
			throw error;
		});
		return opened;
	};
	return {
		language,
		say: language === 'fr' ? french : english,
		urls: urlsBelow(base, language),
		engine,
		search: async (query, options) => (await engine()).search(query, options),
		row: async (entity) => rowOf((await engine()).index, entity),
		passages: new Passages(`${base}pagefind/`),
	};
}

async function read(path: string): Promise<unknown> {
	// eslint-disable-next-line no-restricted-globals -- The index lies beside the pages.
	const response = await fetch(`${base}search-data/${path}`);
	if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
	return response.json();
}
