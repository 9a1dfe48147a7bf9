import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../names.ts';

/** Finds which styles, scripts, fonts and images are needed: those that pages name, and what these name in turn. */
export class Assets {
	readonly #folder: string;
	readonly #named = new Map<string, string[]>();

	/** @param outDir folder of the finished site */
	constructor(outDir: string) {
		this.#folder = join(outDir, '_astro');
	}

	/** @param names of files in `_astro/`, among others */
	neededBy(names: Iterable<string>): Set<string> {
		const needed = new Set<string>();
		const add = (names: Iterable<string>) => {
			for (const name of names) {
				if (needed.has(name) || !existsSync(join(this.#folder, name))) continue;
				needed.add(name);
				add(this.#namesIn(name));
			}
		};
		add(names);
		return needed;
	}

	#namesIn(name: string): string[] {
		const known = this.#named.get(name);
		if (known) return known;
		const names = /\.(?:js|css)$/.test(name) ? namesIn(readFileSync(join(this.#folder, name), 'utf8')) : [];
		this.#named.set(name, names);
		return names;
	}
}
