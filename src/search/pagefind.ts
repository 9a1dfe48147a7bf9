/** A page of the index as pagefind returns it. `excerpt` is HTML that pagefind escaped; everything else is plain text. */
export interface PagefindData {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
}

export interface PagefindResult {
	id: string;
	data: () => Promise<PagefindData>;
}

/** The part of pagefind's interface in the browser that this site uses. */
interface PagefindModule {
	options: (options: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	search: (
		words: string | null,
		options: { filters: Record<string, string[]> },
	) => Promise<{ results: PagefindResult[] }>;
	filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface Pagefind extends Pick<PagefindModule, 'search'> {
	/** How the index spells a value of a filter that somebody typed, accents and case aside; what was typed, if it has none. */
	spelling: (filter: string, typed: string) => Promise<string>;
}

/**
 * Notes make a page long, so its length must not count against it; what a talk is about counts more than where it was
 * given, which thousands of pages share.
 */
const ranking = {
	pageLength: 0,
	metaWeights: {
		title: 5,
		speakers: 3,
		aliases: 2,
		organisations: 1,
		place: 1,
		event: 0.2,
		when: 0.2,
		format: 0.2,
		kind: 0,
		notes: 0,
		recording: 0,
	},
};

/**
 * Load the search index. Rejects where it is not there.
 * @param bundle address of its folder, with a slash at the end
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as PagefindModule;
	await pagefind.options({ excerptLength: 24, ranking });
	await pagefind.init();
	return {
		search: (words, options) => pagefind.search(words?.replace(/[’‘ʼ]/g, "'") ?? null, options),
		spelling: async (filter, typed) => {
			const values = Object.keys((await pagefind.filters())[filter] ?? {});
			return values.find((value) => plain(value) === plain(typed)) ?? typed;
		},
	};
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
