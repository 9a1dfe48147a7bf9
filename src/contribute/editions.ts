import type { Edition } from './edition.ts';

/** The talk lists, each loaded from this site when it is first asked for, and kept while the page is open. */
export class Editions {
	readonly #address: string;
	readonly #loading = new Map<string, Promise<Edition>>();

	/** @param address of the data of an edition, where {0} is its id */
	constructor(address: string) {
		this.#address = address;
	}

	/** Rejects where the file cannot be had; the next call tries again. */
	load(id: string): Promise<Edition> {
		const loading = this.#loading.get(id) ?? this.#load(id);
		this.#loading.set(id, loading);
		loading.catch(() => this.#loading.delete(id));
		return loading;
	}

	async #load(id: string): Promise<Edition> {
		// eslint-disable-next-line no-restricted-globals -- a file of this site
		const response = await fetch(this.#address.replace('{0}', encodeURIComponent(id)));
		if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
		return (await response.json()) as Edition;
	}
}
