import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { languages } from '../domain/languages.ts';
import { citationAt } from '../urls.ts';
import { cslItem } from '../views/citation.ts';
import { inLanguage } from '../views/context.ts';
import type { Publication } from './publication.ts';

// A key that a paper names must not change with the order of authors, nor be that of other notes.
(plugins.config.get('@bibtex') as { format: { useIdAsLabel: boolean } }).format.useIdAsLabel = true;

/** Notes for citation managers, as BibTeX and as CSL-JSON, in the language of the page that shows them. */
export const citations: Publication = ({ graph }) =>
	graph.recaps.flatMap((recap) =>
		languages.flatMap((lang) => [
			{
				path: citationAt(recap.id, lang, 'bib'),
				type: 'application/x-bibtex; charset=utf-8',
				body: () => bibTeX(cslItem(recap, inLanguage(lang))),
			},
			{
				path: citationAt(recap.id, lang, 'csl.json'),
				type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
				body: () => `${JSON.stringify([cslItem(recap, inLanguage(lang))], undefined, '\t')}\n`,
			},
		]),
	);

const bibTeX = (item: object): string => String(new Cite(item).format('bibtex'));
