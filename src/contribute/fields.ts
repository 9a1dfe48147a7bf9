import type { Fault } from '../domain/faults.ts';
import { oneLine } from './clean.ts';
import type { NotesForm } from './form.ts';
import type { FrontMatter } from './recap-data.ts';

/** What somebody who fills in the form is told: at which field, and where in its text. */
export interface Said {
	/** The name of the field; of one takeaway “takeaways.2”. */
	field: string;
	/** The line and the column of the notes, for what is wrong in their text. */
	place?: { line: number; column: number };
	text: string;
	/** What was probably meant. */
	meant?: string;
}

/** Words of the interface by key; {0}, {1} become the given texts. */
type Say = (key: string, ...gaps: string[]) => string;

/** Faults as the form says them: in the reader's language where the interface has words for them. */
export function said(faults: readonly Fault[], data: FrontMatter, form: NotesForm, say: Say): Said[] {
	return faults.map((fault) => {
		const meant = /did you mean “([^”]+)”/.exec(fault.message)?.[1];
		return {
			field: fieldOf(fault, form),
			...(fault.path.length === 0 && fault.place && { place: fault.place }),
			text: textOf(fault, meant, data, say),
			...(meant !== undefined && { meant }),
		};
	});
}

function fieldOf({ path }: Fault, { declared, takeaways }: NotesForm): string {
	const [key, part] = path;
	if (key === undefined) return 'body';
	if (key === 'source') return part === undefined ? 'source.title' : `source.${part}`;
	if (key === 'takeaways' && typeof part === 'number') {
		// Empty ones are not counted in the data.
		const filled = takeaways.flatMap((text, index) => (oneLine(text) === '' ? [] : [index]));
		return `takeaways.${filled[part] ?? 0}`;
	}
	if (key === 'talk') return declared ? 'title' : 'talk';
	return String(key);
}

function textOf(fault: Fault, meant: string | undefined, data: FrontMatter, say: Say): string {
	const general = fault.path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
	const value = valueAt(data, fault);
	const known = [`fault-${fault.code} ${general}`, `fault-${fault.code}`].find((key) => say(key) !== key);
	const text = known === undefined ? `${fault.message}; ${fault.fix}` : say(known, value);
	return known === undefined || meant === undefined ? text : `${text} ${say('didYouMean', meant)}`;
}

function valueAt(data: FrontMatter, { path }: Fault): string {
	let value: unknown = data;
	for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
