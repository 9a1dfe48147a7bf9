import type { Graph } from '../../domain/graph/nodes.ts';
import { languages } from '../../domain/languages.ts';
import { site } from '../../site.ts';
import { urls, type Urls } from '../../urls.ts';
import { languageAt } from '../../urls-below.ts';
import { unitOf } from '../packs.ts';

/** Pages of the shell: what a browser shows first, and what it shows where there is nothing else. */
export const shellPages = pagesOf((u) => [u.home, u.offline]);

/** Pages that come with everything that is kept: they lead to it. */
export const basePages = pagesOf((u) => [
	u.events,
	u.talks,
	u.topics,
	u.speakers,
	u.organisations,
	u.noteTakers,
	u.trends,
	u.coverage,
	u.search,
	u.about,
]);

/**
 * The group of packs that a page or a file of search belongs to; undefined for what is not kept on devices.
 * @param path its address below the base path
 * @param editions the edition of each page that belongs to one, see `editionPages`
 */
export function groupOf(path: string, editions: ReadonlyMap<string, string | undefined>): string | undefined {
	if (path.startsWith('search-data/')) {
		const language = /^search-data\/core\.(\w+)\.json$/.exec(path)?.[1];
		return language === undefined ? 'search' : unitOf('search', language);
	}
	if (path.startsWith('pagefind/')) return groupOfPassages(path);
	if (!path.endsWith('/') && path !== '') return undefined;
	if (shellPages.has(path)) return 'shell';
	const language = languageAt(path);
	if (basePages.has(path)) return unitOf('base', language);
	const subject = editions.has(path) ? editions.get(path) : 'rest';
	return subject && unitOf(subject, language);
}

/**
 * The edition that a page comes with, by its address below the base path: its own page, its days, its talks. What other
 * sites show of a talk comes with none: there is nobody to show it without a network.
 */
export const editionPages = ({ events }: Graph): ReadonlyMap<string, string | undefined> =>
	new Map(
		events.flatMap((event) => {
			const pages = pagesOf((u) => [
				u.event(event),
				u.talkList(event),
				...event.days.map(u.day),
				...event.talks.map(u.talk),
			]);
			const frames = pagesOf((u) => event.talks.map(u.embed));
			return [
				...[...pages].map((path) => [path, event.id] as const),
				...[...frames].map((path) => [path, undefined] as const),
			];
		}),
	);

/** Of pagefind's folder, what this site uses: not the interface that comes with it. */
function groupOfPassages(path: string): string | undefined {
	if (/\/pagefind\.js$|\/pagefind-entry\.json$|\/wasm\.unknown\./.test(path)) return 'search';
	const language = languages.find((language) =>
		new RegExp(`/(?:pagefind\\.|wasm\\.)?${language}[._]`).test(path),
	);
	return language && unitOf('search', language);
}

function pagesOf(addresses: (u: Urls) => string[]): ReadonlySet<string> {
	return new Set(
		languages.flatMap((language) => addresses(urls[language])).map((url) => url.slice(site.base.length)),
	);
}
