import { api } from '../../urls.ts';
import type { Publication, PublishedFile, Source } from '../publication.ts';
import { aboutOf } from './about.ts';
import { dayOf } from './event.ts';
import { kinds, type Kind } from './kinds.ts';
import { pagesOfList } from './list.ts';
import { movedTo } from './moved.ts';
import { openapi } from './openapi.ts';
import { schemaDocuments } from './schemas.ts';

/** The record as files of JSON: one of each thing, lists of each kind, and what describes them. */
export const jsonApi: Publication = (source) => [
	json(api.index, () => aboutOf(source.graph)),
	json(api.openapi, openapi),
	...Object.entries(schemaDocuments()).map(([name, schema]) => json(api.schema(name), () => schema)),
	...kinds.flatMap((kind) => filesOf(kind, source)),
	...source.graph.events.flatMap(({ id, days }) =>
		days.map((day) => json(api.day(id, day.number), () => dayOf(day))),
	),
];

function filesOf({ list, perPage, things }: Kind, { graph, notes }: Source): PublishedFile[] {
	const all = things(graph);
	return [
		...pagesOfList(list, all, perPage).map(({ path, nodes, frame }) =>
			json(path, () => ({ ...frame, items: nodes.map(({ listed }) => listed()) })),
		),
		...all.map(({ id, whole }) => json(api.item(list, id), () => whole(notes))),
		...all.flatMap(({ id, previousIds }) =>
			previousIds.map((former) => json(api.item(list, former), () => movedTo(list, id))),
		),
	];
}

const json = (path: string, value: () => object | Promise<object>): PublishedFile => ({
	path,
	type: 'application/json; charset=utf-8',
	body: async () => `${JSON.stringify(await value())}\n`,
});
