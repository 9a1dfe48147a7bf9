import { checks } from '../domain/checks/index.ts';
import { inReadingOrder } from '../domain/checks/order.ts';
import type { Records } from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import { buildGraph } from '../domain/graph/build.ts';
import type { Graph } from '../domain/graph/nodes.ts';
import { bodyFaults } from '../markdown/body-faults.ts';
import { readContent } from './read.ts';

export interface Content {
	graph: Graph;
	records: Records;
	/** Everything wrong with the content, in reading order, with places. Warnings included. */
	faults: Fault[];
}

/**
 * Files → records → graph → checks. The site and the commands load content this way and no other.
 * @param root path of the content folder
 */
export function loadContent(root: string): Content {
	const { records, faults: fileFaults, placed } = readContent(root);
	const { graph, faults: linkFaults } = buildGraph(records);
	const faults = [
		...fileFaults,
		...linkFaults,
		...checks.flatMap((check) => check({ graph, records })),
		...records.recaps.flatMap(bodyFaults),
	];
	return { graph, records, faults: inReadingOrder(faults.map(placed)) };
}
