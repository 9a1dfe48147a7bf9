import type { Graph } from '../../domain/graph/nodes.ts';
import type { ApiList } from '../../urls.ts';
import type { Source } from '../publication.ts';
import { eventOf, eventSummaryOf } from './event.ts';
import { organisationOf, organisationSummaryOf } from './organisation.ts';
import { talkId } from './parts.ts';
import { personOf } from './person.ts';
import { recapOf, recapSummaryOf } from './recap.ts';
import { talkOf } from './talk.ts';
import { topicOf, topicSummaryOf } from './topic.ts';

/** A kind of thing that the API has a list and a file each of. */
export interface Kind {
	list: ApiList;
	/** How many stand on a page of the list, so that it stays below 200 kB. */
	perPage: number;
	things: (graph: Graph) => Thing[];
}

interface Thing {
	id: string;
	/** Ids that it had before, in full. */
	previousIds: string[];
	/** As it stands in the list. */
	listed: () => object;
	whole: (notes: Source['notes']) => object | Promise<object>;
}

/** In an order in which each refers to those before it, as far as that can be. */
export const kinds: readonly Kind[] = [
	kind({
		list: 'events',
		perPage: 100,
		nodes: ({ events }) => events,
		listed: eventSummaryOf,
		whole: eventOf,
		previousIds: ({ data }) => data.previousIds,
	}),
	kind({
		list: 'topics',
		perPage: 100,
		nodes: ({ topics }) => topics,
		listed: topicSummaryOf,
		whole: topicOf,
		previousIds: ({ data }) => data.previousIds,
	}),
	kind({
		list: 'organisations',
		perPage: 200,
		nodes: ({ organisations }) => organisations,
		listed: organisationSummaryOf,
		whole: organisationOf,
		previousIds: ({ data }) => data?.previousIds ?? [],
	}),
	kind({
		list: 'people',
		perPage: 100,
		nodes: ({ people }) => people,
		listed: personOf,
		whole: personOf,
		previousIds: ({ data }) => data?.previousIds ?? [],
	}),
	kind({
		list: 'talks',
		perPage: 75,
		nodes: ({ talks }) => talks,
		id: talkId,
		listed: talkOf,
		whole: talkOf,
		previousIds: ({ data, event }) => data.previousIds.map((id) => talkId({ id, event })),
	}),
	kind({
		list: 'recaps',
		perPage: 100,
		nodes: ({ recaps }) => recaps,
		listed: recapSummaryOf,
		whole: recapOf,
		previousIds: () => [],
	}),
];

function kind<Node extends { id: string }>(of: {
	list: ApiList;
	perPage: number;
	nodes: (graph: Graph) => readonly Node[];
	/** The id, where it is not that of the node. */
	id?: (node: Node) => string;
	listed: (node: Node) => object;
	whole: (node: Node, notes: Source['notes']) => object | Promise<object>;
	previousIds: (node: Node) => string[];
}): Kind {
	const { list, perPage, nodes, id = (node: Node) => node.id, listed, whole, previousIds } = of;
	return {
		list,
		perPage,
		things: (graph) =>
			nodes(graph).map((node) => ({
				id: id(node),
				previousIds: previousIds(node),
				listed: () => listed(node),
				whole: (notes) => whole(node, notes),
			})),
	};
}
