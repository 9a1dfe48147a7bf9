import type { Graph } from '../../domain/graph/nodes.ts';
import { writeEntityIndex } from './entity-index.ts';
import { EntityList } from './entity-list.ts';
import { buildNotesIndex } from './notes-index.ts';

/**
 * Make everything that search needs of a finished site: the entity index in `<outDir>/search-data/`, and pagefind's index
 * of the notes in `<outDir>/pagefind/`.
 * @param outDir folder of the finished pages
 */
export async function buildSearch(graph: Graph, outDir: string): Promise<void> {
	const list = new EntityList(graph);
	writeEntityIndex(graph, list, outDir);
	await buildNotesIndex(graph, list, outDir);
}
