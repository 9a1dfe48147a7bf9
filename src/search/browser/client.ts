import type { Language } from '../../domain/languages.ts';
import { search as english, type SearchStrings } from '../../strings/search.en.ts';
import { search as french } from '../../strings/search.fr.ts';
import { urlsBelow, type Urls } from '../../urls-below.ts';
import { rowOf, type Row } from '../engine/rows.ts';
import { pathsOnDevice } from '../../offline/on-device.ts';
import { keptHeader } from '../../offline/kept.ts';
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
	/** Whether a page cannot be opened now: there is no network, and it is not kept on this device. */
	outOfReach: (address: string) => boolean;
	/** What to say about a search that failed. */
	trouble: (error: unknown) => string;
	passages: Passages;
}

/** The index was made by other code than that of this page, which has been open for too long. */
class Renewed extends Error {}

const language: Language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const base = import.meta.env.BASE_URL;

/** Search on this page. The index is fetched at the first search, or by `engine`. */
export const client: Client = clientOf(language);

function clientOf(language: Language): Client {
	const say = language === 'fr' ? french : english;
	let opened: Promise<SearchEngine> | undefined;
	const engine = () => {
		opened ??= open(language).catch((error: unknown) => {
			opened = undefined;
			throw error;
		});
		return opened;
	};
	return {
		language,
		say,
		urls: urlsBelow(base, language),
		engine,
		search: async (query, options) =>
			(await engine()).search(query, options).catch(async () => {
				// The site was renewed, or the network has gone, since the index was opened: what is there now is read.
				opened = undefined;
				return (await engine()).search(query, options);
			}),
		outOfReach: (address) => onDevice?.has(address.slice(base.length)) === false,
		trouble: (error) => {
			if (import.meta.env.DEV) return say.unavailableDev;
			return error instanceof Renewed ? say.renewed : say.unavailable;
		},
		row: async (entity) => rowOf((await engine()).index, entity),
		passages: new Passages(`${base}pagefind/`),
	};
}

async function open(language: Language): Promise<SearchEngine> {
	const engine = await SearchEngine.open(read, language);
	if (import.meta.env.PROD && engine.index.core.code !== SEARCH_CODE)
		throw new Renewed('The search index is of another build than this page.');
	return engine;
}

/** Paths of what is on this device, while the index comes from there because there is no network. */
let onDevice: ReadonlySet<string> | undefined;

async function read(path: string): Promise<unknown> {
	// eslint-disable-next-line no-restricted-globals -- The index lies beside the pages.
	const response = await fetch(`${base}search-data/${path}`);
	if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
	// Of all files of the index, the core comes from the network where there is one.
	if (path.startsWith('core.'))
		onDevice = response.headers.has(keptHeader) ? await pathsOnDevice(base) : undefined;
	return response.json();
}
