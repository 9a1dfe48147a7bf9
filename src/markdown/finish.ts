import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { boxAlerts, type AlertTitles } from './alerts.ts';
import { allowed } from './allowed.ts';
import { linkAnnotations } from './annotations.ts';
import { setIds, type Heading } from './ids.ts';
import { leadToPage, mendLinks } from './links.ts';
import { alignWithClasses, frameTables } from './tables.ts';

/** The words that rendering adds to the notes, in their language. */
export interface NoteWords {
	footnotes: string;
	table: string;
	annotation: (number: string) => string;
	alerts: AlertTitles;
}

interface FinishOptions {
	/** What every id of the result begins with. */
	idPrefix: string;
	/** The path below which the site is published, with a slash at both ends. */
	base: string;
	/** Where the notes are read elsewhere: the whole address of their page, to which links within the notes then lead. */
	page?: string;
	/** Gives images their address, or something that stands for them. */
	mendImages: (root: Root) => void;
	words: NoteWords;
}

/**
 * The notes as a page shows them, from what a Markdown parser made of them: cut down to what is allowed, then with
 * boxes, links, images, ids, annotations and table frames. The tree that is given is changed.
 */
export function finishNotes(root: Root, options: FinishOptions): { root: Root; headings: Heading[] } {
	alignWithClasses(root);
	const clean = sanitize(root, allowed) as Root;
	boxAlerts(clean, options.words.alerts);
	mendLinks(clean, options.base);
	options.mendImages(clean);
	const headings = setIds(clean, options.idPrefix);
	linkAnnotations(clean, options.idPrefix, options.words.annotation);
	frameTables(clean, options.words.table);
	if (options.page !== undefined) leadToPage(clean, options.page);
	return { root: clean, headings };
}
