import type { Records } from '../content-kinds.ts';
import type { Fault } from '../faults.ts';
import type { Graph } from '../graph/nodes.ts';

/** A rule that content must keep: looks at everything and returns the faults that it finds. */
export type Check = (content: {
	graph: Graph;
	records: Records;
	/** Whether anybody asked for the faults of a file. A check that takes long may leave out the others. */
	wanted: (file: string) => boolean;
}) => Fault[];
