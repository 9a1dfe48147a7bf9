import type { Entry } from '../content-kinds.ts';
import { otherInitial } from '../initials.ts';
import { nameKey, slug } from '../slug.ts';

interface Named {
	name: string;
	aliases: string[];
}

/** One identity behind several spellings of a name. */
export interface Identity<Data> {
	id: string;
	name: string;
	aliases: string[];
	data: Data | undefined;
}

/**
 * Which spellings are one name: those that a content file lists as aliases, and those that differ only in accents,
 * case and punctuation. First note every spelling, then ask for the identities.
 */
export class NameBook<Data extends Named> {
	readonly #entries: Map<string, Entry<Data>>;
	readonly #idOfKey = new Map<string, string>();
	readonly #spellings = new Map<string, Map<string, number>>();
	/** By name: each is asked for several times. */
	readonly #ids = new Map<string, string>();

	constructor(entries: readonly Entry<Data>[]) {
		this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
		for (const { id, data } of entries) {
			for (const name of [data.name, ...data.aliases]) this.#idOfKey.set(nameKey(name), id);
		}
	}

	/** The id of whoever bears this name; undefined where no address can be made of it and no file names it. */
	idOf(name: string): string | undefined {
		const known = this.#ids.get(name);
		if (known !== undefined) return known;
		const id = this.#idOfKey.get(nameKey(name)) ?? slug(name);
		if (id.length < shortestId || id === otherInitial) return undefined;
		this.#ids.set(name, id);
		return id;
	}

	/** Take note of a name as it stands in a talk list or a recap. */
	note(name: string): void {
		const id = this.idOf(name);
		if (id === undefined) return;
		const spellings = this.#spellings.get(id) ?? new Map<string, number>();
		spellings.set(name, (spellings.get(name) ?? 0) + 1);
		this.#spellings.set(id, spellings);
	}

	/** Everybody who was noted or has a file, by name. */
	identities(): Identity<Data>[] {
		const ids = new Set([...this.#entries.keys(), ...this.#spellings.keys()]);
		return [...ids].map((id) => this.#identity(id)).sort((a, b) => byName.compare(a.name, b.name));
	}

	#identity(id: string): Identity<Data> {
		const data = this.#entries.get(id)?.data;
		const spellings = [...(this.#spellings.get(id) ?? [])].sort(byUse).map(([name]) => name);
		const name = data?.name ?? spellings[0] ?? id;
		const aliases = [...new Set([...(data?.aliases ?? []), ...spellings])].filter((alias) => alias !== name);
		return { id, name, aliases, data };
	}
}

/** Ids of one letter are the addresses of the A–Z pages. */
const shortestId = 2;

export const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const accents = (name: string) => name.replace(/[\0-\x7f]/g, '').length;

/** The most used spelling first; among equals the one that keeps its accents, then the alphabet. */
function byUse([a, uses]: [string, number], [b, otherUses]: [string, number]): number {
	return otherUses - uses || accents(b) - accents(a) || (a < b ? -1 : 1);
}
