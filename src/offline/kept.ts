import { cacheName } from '../device-storage.ts';
import { openPack, packPath, type OpenPack, type Unit } from './packs.ts';

/*
 * What is kept on this device, in the caches of the browser. The worker and the pages read and write it by these
 * functions only.
 *
 * packs   packs, by their hash. They never change.
 * records which packs make up the shell, which what the reader keeps, and what the reader wants to keep. A record is
 *         replaced as a whole, when all its packs are there, so that what it names is of one build and complete.
 * read    pages that were read, as the network gave them
 * assets  files of `_astro/` that came with them; their names have their hashes
 */
const stores = ['packs', 'records', 'read', 'assets'] as const;
export type Store = (typeof stores)[number];

/** Pages and files of one build that are complete on this device. */
export interface Kept {
	build: string;
	/** When they were kept, as a date of ISO 8601. */
	at: string;
	/** What the reader chose; nothing for the shell. */
	units: Unit[];
	packs: KeptPack[];
	/** The hash of the pack that a file is in, by its address below the base path. */
	places: Record<string, string>;
}
export interface KeptPack {
	hash: string;
	bytes: number;
	pages: number;
	group: string;
}

interface Records {
	/** What every visitor's browser keeps. */
	shell: Kept;
	/** What the reader keeps. */
	kept: Kept;
	/** What the reader wants to keep; there only while something is still to be fetched for it. */
	wishes: Unit[];
}

/** The header of answers that come from what is kept on the device. */
export const keptHeader = 'x-kept';

/** The caches of the site below one base path: others may share its host. */
export class Device {
	readonly base: string;

	readonly #lock: string;

	/** @param base the path below which the site is published, with a slash at both ends */
	constructor(base: string) {
		this.base = base;
		this.#lock = `notes:${base}:packs`;
	}

	open = (store: Store): Promise<Cache> => caches.open(this.#nameOf(store));

	/** What is stored at a path below the base. To look does not make a store that is not there. */
	match = (store: Store, path: string): Promise<Response | undefined> =>
		caches.match(this.base + path, { cacheName: this.#nameOf(store) });

	/** Addresses of all that is in a store, first what was put there first. */
	async addresses(store: Store): Promise<string[]> {
		if (!(await caches.has(this.#nameOf(store)))) return [];
		return (await (await this.open(store)).keys()).map(({ url }) => url);
	}

	async record<Name extends keyof Records>(name: Name): Promise<Records[Name] | undefined> {
		const response = await this.match('records', name);
		return response && ((await response.json()) as Records[Name]);
	}

	async setRecord<Name extends keyof Records>(name: Name, value: Records[Name]): Promise<void> {
		await (await this.open('records')).put(this.base + name, Response.json(value));
	}

	async deleteRecord(name: keyof Records): Promise<void> {
		await (await this.open('records')).delete(this.base + name);
	}

	/** The bytes of a pack; undefined where it is not on the device. */
	async pack(hash: string): Promise<Blob | undefined> {
		return (await this.match('packs', packPath(hash)))?.blob();
	}

	async openPack(hash: string): Promise<OpenPack | undefined> {
		const bytes = await this.pack(hash);
		return bytes && openPack(bytes);
	}

	async addPack(hash: string, bytes: Blob): Promise<void> {
		await (await this.open('packs')).put(this.base + packPath(hash), new Response(bytes));
	}

	/** Hashes of all packs that are there, needed or not. */
	async packHashes(): Promise<Set<string>> {
		const addresses = await this.addresses('packs');
		return new Set(addresses.map((url) => url.slice(url.lastIndexOf('/') + 1)));
	}

	/** Whatever adds packs and then names them in a record does so here, so that none is swept away in between. */
	adding = <Result>(task: () => Promise<Result>): Promise<Result> =>
		navigator.locks.request(this.#lock, { mode: 'shared' }, task);

	/** Take away the packs that neither the shell nor what is kept needs, unless more are being added. */
	async sweepPacks(): Promise<void> {
		await navigator.locks.request(this.#lock, { ifAvailable: true }, async (alone) => {
			if (!alone || (await this.record('wishes'))) return;
			const [packs, ...records] = await Promise.all([
				this.packHashes(),
				this.record('shell'),
				this.record('kept'),
			]);
			const needed = new Set(records.flatMap((record) => record?.packs.map(({ hash }) => hash) ?? []));
			const unneeded = [...packs].filter((hash) => !needed.has(hash));
			// To open a store makes it, which must not happen after everything was taken away.
			if (unneeded.length === 0) return;
			const store = await this.open('packs');
			for (const hash of unneeded) await store.delete(this.base + packPath(hash));
		});
	}

	/** The address below the base path of a page or file of this site, without query and fragment. */
	pathOf = (url: string | URL): string => new URL(url).pathname.slice(this.base.length);

	forget = (store: Store): Promise<boolean> => caches.delete(this.#nameOf(store));

	/** Take away everything. */
	async clear(): Promise<void> {
		await Promise.all(stores.map(this.forget));
	}

	#nameOf = (store: Store) => cacheName(this.base, store);
}

/** Where the files of some packs are, by path. Every pack has to be there. */
export async function placesIn(device: Device, hashes: readonly string[]): Promise<Kept['places']> {
	const places: Kept['places'] = {};
	for (const hash of hashes) {
		const pack = await device.openPack(hash);
		if (!pack) throw new Error(`The pack ${hash} is not on this device.`);
		for (const [path] of pack.files) places[path] = hash;
	}
	return places;
}
