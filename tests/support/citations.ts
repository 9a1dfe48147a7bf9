import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { entries } from 'bibtex-parse';

/** What a parser of BibTeX, other than the one that wrote it, reads in a file: the fields of its entries. */
export const readBibTeX = (text: string): Record<string, string>[] => entries(text);

/** A text without what TeX and Unicode write in different ways: accents, quotation marks, braces. */
export const lettersOf = (text: string): string =>
	text
		.replace(
			/\\(text(quote|brace|ascii)?|guillemot)(left|right|tilde|circum|underscore|dollar|backslash)/g,
			'',
		)
		.normalize('NFD')
		.replace(/[^a-z]/gi, '');

/** The citation that citeproc, which most reference managers use, makes of CSL-JSON. */
export const citedByCiteproc = (json: string): string =>
	String(new Cite(JSON.parse(json) as object[]).format('bibliography', { format: 'text', template: 'apa' }));
