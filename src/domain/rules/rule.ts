/**
 * What people can read about a rule, and what the tests try it on. The code that finds the fault names the rule by its
 * id; a fault cannot be reported under an id that has no rule.
 */
export interface Rule {
	/** What is wrong, as a heading. */
	title: string;
	/** What would happen if nobody mended it. It stands in every report of the fault. */
	why: string;
	/** How to mend it. */
	mend: string;
	/** What `--fix` does about it, where it does something. */
	fixes?: string;
	/** A warning does not stop the build. */
	warning?: true;
	/** Each yields exactly this fault. */
	bad: readonly [Example, ...Example[]];
	/** Yields no fault. */
	good: Example;
}

/**
 * A file of a small made-up content folder (`tests/support/example-tree.ts`): a recap of the talk “Is Serverless
 * Powerfully Powerless?”, unless `file` names another.
 */
export interface Example {
	/** Its path from the content folder. */
	file?: string;
	/** Keys with values that take the place of those in the front matter, or are added. */
	yaml?: string;
	/** The Markdown below the front matter. */
	notes?: string;
	/** The whole text of the file. */
	text?: string;
	/** The whole file, where it is not text. */
	bytes?: readonly number[];
	/** The file is a symbolic link to this place. */
	link?: string;
	/** Other files of the folder, by path. */
	beside?: Readonly<Record<string, string | readonly number[] | Uint8Array>>;
	/** What to read instead of the file, where that cannot be printed. */
	shows?: string;
}

export const rules = <Id extends string>(of: Record<Id, Rule>): Record<Id, Rule> => of;
