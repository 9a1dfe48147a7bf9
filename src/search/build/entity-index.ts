import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph } from '../../domain/graph/nodes.ts';
import { languages } from '../../domain/languages.ts';
import { codeOfSearch } from './code.ts';
import { coreOf } from './core.ts';
import type { EntityList } from './entity-list.ts';
import { entityTerms } from './entity-terms.ts';
import { wordsOfNotes } from './notes-text.ts';
import { facetsOf, recordsOf, recordsPerFile, speakersOf } from './records.ts';

/** Write the entity index of a site into `<outDir>/search-data/`. */
export function writeEntityIndex(graph: Graph, list: EntityList, outDir: string): void {
	const folder = join(outDir, 'search-data');
	rmSync(folder, { recursive: true, force: true });
	for (const [path, text] of entityFiles(graph, list)) write(join(folder, path), text);
}

/** The files of the entity index, by their path: see ../entity-files.ts. */
export function entityFiles(graph: Graph, list: EntityList): Map<string, string> {
	const found = entityTerms(list);
	const notes = wordsOfNotes(graph);
	const parts: [path: string, value: unknown][] = [
		...found.terms.blocks().map(({ terms }, n): [string, unknown] => [`terms/${n}.json`, terms]),
		...chunks(recordsOf(list), recordsPerFile).map((records, n): [string, unknown] => [
			`records/${n}.json`,
			records,
		]),
		['facets.json', facetsOf(list)],
		['speakers.json', speakersOf(list)],
	];
	const texts = parts.map(([path, value]) => [path, JSON.stringify(value)] as const);
	const version = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 10);
	const code = codeOfSearch();
	const cores = languages.map((language) => {
		const core = { version, code, ...coreOf(list, found, notes, language) };
		return [`core.${language}.json`, JSON.stringify(core)] as const;
	});
	return new Map([...texts.map(([path, text]) => [`${version}/${path}`, text] as const), ...cores]);
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
	Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
