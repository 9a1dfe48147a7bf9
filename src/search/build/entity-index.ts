import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph } from '../../domain/graph/nodes.ts';
import { languages } from '../../domain/languages.ts';
import { coreOf } from './core.ts';
import type { EntityList } from './entity-list.ts';
import { entityTerms } from './entity-terms.ts';
import { wordsOfNotes } from './notes-text.ts';
import { facetsOf, recordsOf, recordsPerFile, speakersOf } from './records.ts';

/** Write the entity index of a site into `<outDir>/search-data/`. See ../entity-files.ts for its files. */
export function writeEntityIndex(graph: Graph, list: EntityList, outDir: string): void {
	const folder = join(outDir, 'search-data');
	const found = entityTerms(list);
	const notes = wordsOfNotes(graph);
	const parts: [path: string, value: unknown][] = [
		...found.terms.blocks().map(({ terms }, n) => [`terms/${n}.json`, terms] as [string, unknown]),
		...chunks(recordsOf(list), recordsPerFile).map(
			(records, n) => [`records/${n}.json`, records] as [string, unknown],
		),
		['facets.json', facetsOf(list)],
		['speakers.json', speakersOf(list)],
	];
	const texts = parts.map(([path, value]) => [path, JSON.stringify(value)] as const);
	const version = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 10);
	rmSync(folder, { recursive: true, force: true });
	for (const [path, text] of texts) write(join(folder, version, path), text);
	for (const language of languages) {
		const core = { version, ...coreOf(list, found, notes, language) };
		write(join(folder, `core.${language}.json`), JSON.stringify(core));
	}
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
	Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
