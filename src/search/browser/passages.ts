/** The part of pagefind's interface in the browser that this site uses. */
interface PagefindModule {
	options: (options: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	search: (
		words: string,
		options: { filters: Record<string, unknown> },
	) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
	meta: Record<string, string>;
	/** The passage as plain text. */
	plain_excerpt: string;
}

/** Finds the passages of notes in which words stand: pagefind reads the notes, part by part. */
export class Passages {
	readonly #bundle: string;
	#pagefind: Promise<PagefindModule> | undefined;

	/** @param bundle address of pagefind's folder, with a slash at the end */
	constructor(bundle: string) {
		this.#bundle = bundle;
	}

	/** Fetch what every search needs. Rejects where it cannot be had; the next call tries again. */
	ready(): Promise<PagefindModule> {
		this.#pagefind ??= this.#load().catch((error: unknown) => {
			this.#pagefind = undefined;
			throw error;
		});
		return this.#pagefind;
	}

	/**
	 * The passages in which a word stands, for those entities whose notes have it.
	 * @param word one only: for each, pagefind fetches a part of its index
	 */
	async find(word: string, entities: readonly number[]): Promise<Map<number, string>> {
		if (entities.length === 0) return new Map();
		const pagefind = await this.ready();
		const { results } = await pagefind.search(word, { filters: { entity: { any: entities.map(String) } } });
		const pages = await Promise.all(results.map(({ data }) => data()));
		return new Map(pages.map(({ meta, plain_excerpt }) => [Number(meta['entity']), plain_excerpt]));
	}

	async #load(): Promise<PagefindModule> {
		const pagefind = (await import(/* @vite-ignore */ `${this.#bundle}pagefind.js`)) as PagefindModule;
		await pagefind.options({ excerptLength: 24, noWorker: true });
		await pagefind.init();
		return pagefind;
	}
}
