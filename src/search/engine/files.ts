import type { Core, Facets, PersonRecord, TalkRecord, TermBlock } from '../entity-files.ts';

/** Reads a file of the index, by its path in `search-data/`. Rejects where it cannot be had. */
export type ReadFile = (path: string) => Promise<unknown>;

/** The files of the entity index: each is fetched once, when it is first needed; one that failed is asked for again. */
export class EntityFiles {
	readonly #read: ReadFile;
	readonly #fetched = new Map<string, Promise<unknown>>();
	#version = '';

	constructor(read: ReadFile) {
		this.#read = read;
	}

	/** Comes first: it names the version of the other files. */
	async core(language: string): Promise<Core> {
		const core = (await this.#once(`core.${language}.json`)) as Core;
		this.#version = core.version;
		return core;
	}

	terms = (block: number) => this.#once(`${this.#version}/terms/${block}.json`) as Promise<TermBlock>;

	records = (file: number) =>
		this.#once(`${this.#version}/records/${file}.json`) as Promise<(TalkRecord | PersonRecord)[]>;

	facets = () => this.#once(`${this.#version}/facets.json`) as Promise<Facets>;

	/** For each talk, the numbers of its speakers among the people. */
	speakers = () => this.#once(`${this.#version}/speakers.json`) as Promise<number[][]>;

	#once(path: string): Promise<unknown> {
		const fetched = this.#fetched.get(path) ?? this.#read(path);
		this.#fetched.set(path, fetched);
		fetched.catch(() => this.#fetched.delete(path));
		return fetched;
	}
}
