import type { Language } from '../../src/domain/languages.ts';
import type { Graph } from '../../src/domain/graph/nodes.ts';
import { entityFiles } from '../../src/search/build/entity-index.ts';
import { EntityList } from '../../src/search/build/entity-list.ts';
import { rowOf } from '../../src/search/engine/rows.ts';
import { SearchEngine, type SearchOptions } from '../../src/search/engine/search.ts';

/** The search of a graph, without files: what it finds, by title, and what it says of how it read the query. */
export async function searchOf(graph: Graph, language: Language = 'en') {
	const files = entityFiles(graph, new EntityList(graph));
	const fetched: string[] = [];
	const read = (path: string): Promise<unknown> => {
		fetched.push(path);
		const text = files.get(path);
		return text === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(JSON.parse(text));
	};
	const engine = await SearchEngine.open(read, language);
	const search = async (query: string, options?: SearchOptions) => {
		const found = await engine.search(query, options);
		const rows = await Promise.all(found.ranked.map(({ entity }) => rowOf(engine.index, entity)));
		return {
			...found,
			rows,
			titles: rows.map(({ title, kind, day }) => (kind === 'day' ? `day ${day ?? ''} of ${title}` : title)),
		};
	};
	return { engine, search, fetched };
}
