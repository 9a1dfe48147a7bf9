import { changes } from '../changes.ts';
import { keptHeader, type Device, type Kept } from '../kept.ts';
import type { OpenPack } from '../packs.ts';

/** How many packs stay open: those of search and of the pages that are read. */
const mostOpen = 8;

/** Finds files in what is kept, and in the shell. */
export class Library {
	readonly #device: Device;
	readonly #open = new Map<string, Promise<OpenPack | undefined>>();
	#records: Promise<(Kept | undefined)[]> | undefined;

	constructor(device: Device) {
		this.#device = device;
		changes(device).addEventListener('message', () => {
			this.#records = undefined;
		});
	}

	/** A file by its address below the base path. */
	async file(path: string): Promise<Response | undefined> {
		const found = await this.#find(path);
		// Where a pack was replaced since the records were read, they are read again.
		return found ?? (this.#records ? undefined : this.#find(path));
	}

	async #find(path: string): Promise<Response | undefined> {
		this.#records ??= Promise.all([this.#device.record('kept'), this.#device.record('shell')]);
		for (const record of await this.#records) {
			if (!record || !Object.hasOwn(record.places, path)) continue;
			const pack = await this.#pack(record.places[path] ?? '');
			const type = pack?.files.find(([name]) => name === path)?.[1];
			if (pack && type)
				return new Response(pack.read(path), {
					headers: { 'content-type': type, [keptHeader]: record.build },
				});
			this.#records = undefined;
		}
		return undefined;
	}

	async #pack(hash: string): Promise<OpenPack | undefined> {
		const opening = this.#open.get(hash) ?? this.#device.openPack(hash).catch(() => undefined);
		this.#open.delete(hash);
		this.#open.set(hash, opening);
		for (const [old] of [...this.#open].slice(0, -mostOpen)) this.#open.delete(old);
		const pack = await opening;
		if (!pack) this.#open.delete(hash);
		return pack;
	}
}
