import './no-generated-code.ts';

/* What needs the schema and the graph; the form loads it once it can be used. */
export { faultsOf } from './faults.ts';
