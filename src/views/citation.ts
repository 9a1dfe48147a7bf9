import type { RecapNode } from '../domain/graph/nodes.ts';
import { publishedOn } from '../domain/queries/recap-dates.ts';
import { site } from '../site.ts';
import { absolute, citationAt } from '../urls.ts';
import type { Context } from './context.ts';
import type { Link } from './head.ts';
import { recapAddress, recapTitle, shownVersion } from './recap-place.ts';
import { shortLink } from './short-link.ts';

/** How somebody cites notes: a sentence, the same for programs, and an address to write down. */
export interface CitationView {
	heading: string;
	text: string;
	files: Link[];
	short: Link;
	words: { short: string };
}

export function citationView(recap: RecapNode, context: Context): CitationView {
	const { t, u, lang } = context;
	const short = absolute(shortLink(recap, u));
	return {
		heading: t.citation.heading,
		text: citation(recap, context),
		files: [
			{ text: 'BibTeX', href: citationAt(recap.id, lang, 'bib') },
			{ text: 'CSL-JSON', href: citationAt(recap.id, lang, 'csl.json') },
		],
		short: { text: short.replace(/^https?:\/\//, ''), href: short },
		words: { short: t.citation.short },
	};
}

/** “Paul Boisson: Notes on “Title”, a talk by … at …. KubeCon Notes, 21 November 2026. https://…” */
function citation(recap: RecapNode, context: Context): string {
	const { t, u, f } = context;
	const { talk, event } = recap;
	const speakers = talk?.billings.map(({ name }) => name) ?? [];
	return t.citation.sentence({
		authors: recap.noteTakers.length > 0 ? f.list(recap.noteTakers.map(({ name }) => name)) : undefined,
		title: citedTitle(recap, context),
		talk: talk && t.citation.talk(f.list(speakers), event.data.name),
		site: site.name,
		date: f.date(citedDate(recap, context)),
		address: absolute(recapAddress(recap, u)),
		licence: site.contentLicence.name,
	});
}

/** “Notes on “How to Save Millions Over Years Using KEDA?””. */
const citedTitle = (recap: RecapNode, context: Context): string =>
	context.t.citation.title(recapTitle(recap, context), recap.talk !== undefined);

const citedDate = (recap: RecapNode, { lang }: Context): string =>
	publishedOn(recap, shownVersion(recap, lang).data);

/** An item of CSL-JSON, the data model of citation managers: the parts that are known of notes. */
export interface CslItem {
	id: string;
	type: 'webpage';
	title: string;
	/** Names as people sign: which part is the family’s is not known. */
	author: { literal: string }[];
	'container-title': string;
	issued: { 'date-parts': [number[]] };
	URL: string;
	language: string;
	genre: string;
	'event-title': string;
	'event-place'?: string;
	'reviewed-title'?: string;
	'reviewed-author'?: { literal: string }[];
	note: string;
}

export function cslItem(recap: RecapNode, context: Context): CslItem {
	const { t, u, lang } = context;
	const { talk, event } = recap;
	return {
		id: `${recap.id.replaceAll('/', '-')}-${lang}`,
		type: 'webpage',
		title: citedTitle(recap, context),
		author: recap.noteTakers.map(({ name }) => ({ literal: name })),
		'container-title': site.name,
		issued: { 'date-parts': [citedDate(recap, context).split('-').map(Number)] },
		URL: absolute(recapAddress(recap, u)),
		language: shownVersion(recap, lang).language,
		genre: t.citation.genre,
		'event-title': event.data.name,
		...(event.data.city !== undefined && { 'event-place': event.data.city[lang] }),
		...(talk && {
			'reviewed-title': talk.data.title,
			'reviewed-author': talk.billings.map(({ name }) => ({ literal: name })),
		}),
		note: site.contentLicence.name,
	};
}
