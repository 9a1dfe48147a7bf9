import type { RecapNode } from '../graph/nodes.ts';
import { defaultLanguage, languages, type Language } from '../languages.ts';

/**
 * The languages in which a page of these notes says something of its own: the default one, which the record is kept
 * in, and those of the notes. In any other, only the words around it are translated.
 */
export const writtenIn = (recaps: readonly RecapNode[]): readonly Language[] =>
	languages.filter(
		(language) => language === defaultLanguage || recaps.some(({ versions }) => versions.has(language)),
	);
