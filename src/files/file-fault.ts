import type { Fault } from '../domain/faults.ts';

/** A fault as the reader of one file sees it; which file that is, and how bad it is, follows. */
export type FileFault = Omit<Fault, 'file' | 'severity'>;
