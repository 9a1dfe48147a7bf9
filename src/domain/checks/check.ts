import type { Records } from '../content-kinds.ts';
import type { Fault } from '../faults.ts';
import type { Graph } from '../graph/nodes.ts';

/** A rule that content must keep: looks at everything and returns the faults that it finds. */
export type Check = (content: { graph: Graph; records: Records }) => Fault[];
