import type { RuleId } from './rules/index.ts';

/** Where a fault stands in the data of its file: `['speakers', 0, 'name']`; empty for the whole file. */
export type DataPath = readonly (string | number)[];

/** A place in a text file; both count from 1. */
export interface Place {
	line: number;
	column: number;
	/** How many characters of the line are meant; one where that is not known. */
	length?: number;
}

/** Something wrong with the content: what, where, and how to mend it. Collected and reported together, never thrown. */
export interface Fault {
	/** The rule that is broken; it says why, and how to mend it in general. */
	code: RuleId;
	/** An error stops the build; a warning does not. */
	severity: 'error' | 'warning';
	/** Path of the file from the content folder, with forward slashes. */
	file: string;
	path: DataPath;
	/** Known at once for faults of the text; looked up from `path` for faults of the data. */
	place?: Place;
	message: string;
	fix: string;
	/** What was probably meant, where something is near. The message says it too. */
	suggestion?: string;
	/**
	 * What can be done about it without changing what is meant: mend the text of the file (line ends, composed letters,
	 * space at the ends of lines), put the value in quotes, or write the suggestion in its place.
	 */
	mends?: 'text' | 'quotes' | 'suggestion';
}
