import { client } from './client.ts';
import { Finder } from './finder.ts';

/** Milliseconds in which a first search has the line to itself. */
const headStart = 400;

let finder: Finder | undefined;

/** Fetch what search needs, because the reader seems to want it: names first, then what shows passages. */
export async function prepare(): Promise<void> {
	try {
		await client.engine();
		await new Promise((waited) => setTimeout(waited, headStart));
		await client.passages.ready();
	} catch {
		// Whoever searches is told then, and it is tried again.
	}
}

/** Open the dialog with a query in it. */
export function openSearch(query: string): void {
	finder ??= new Finder(client);
	if (query || !finder.isOpen) finder.open(query);
}
