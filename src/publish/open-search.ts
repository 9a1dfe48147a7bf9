import { languages } from '../domain/languages.ts';
import { site } from '../site.ts';
import { absolute, file, openSearchAt, urls } from '../urls.ts';
import { inLanguage } from '../views/context.ts';
import type { Publication } from './publication.ts';
import { escapeHtml } from '../html.ts';

/** How a browser offers to search the site from its address bar (OpenSearch 1.1), in every language. */
export const openSearch: Publication = () =>
	languages.map((lang) => ({
		path: openSearchAt(urls[lang].home),
		type: 'application/opensearchdescription+xml; charset=utf-8',
		body: () => {
			const { t, u } = inLanguage(lang);
			return [
				'<?xml version="1.0" encoding="UTF-8"?>',
				'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
				// The name may have sixteen characters at most.
				`<ShortName>${escapeHtml(site.name.slice(0, 16))}</ShortName>`,
				`<Description>${escapeHtml(t.search.label)}</Description>`,
				`<Language>${lang}</Language>`,
				'<InputEncoding>UTF-8</InputEncoding>',
				`<Image width="192" height="192" type="image/png">${absolute(file('icon-192.png'))}</Image>`,
				`<Url type="text/html" template="${absolute(u.search)}?q={searchTerms}"/>`,
				`<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(openSearchAt(u.home))}"/>`,
				'</OpenSearchDescription>',
				'',
			].join('\n');
		},
	}));
