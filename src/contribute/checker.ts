import * as z from 'zod';

// A strict content security policy forbids the code that zod would otherwise make at run time.
z.config({ jitless: true });

/* What needs the schema and the graph; the form loads it once it can be used. */
export { faultsOf } from './faults.ts';
