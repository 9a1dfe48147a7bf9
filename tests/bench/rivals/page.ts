import type { Language } from '../../../src/domain/languages.ts';
import type { Head, Link } from '../../../src/views/head.ts';
import type { RecapCard } from '../../../src/views/recap-card.ts';
import type { RecapView } from '../../../src/views/recap.ts';
import type { TalkRow } from '../../../src/views/talk-row.ts';
import type { Fact, SpeakerView, TalkView } from '../../../src/views/talk.ts';

/**
 * What another generator gets for a page: everything that it shows, said and sorted already, but no markup. Rows of
 * talks are named by their addresses, and the text of notes by its file.
 */
export interface Page {
	kind: string;
	lang: Language;
	/** The address, without the base path. */
	path: string;
	head: RivalHead;
	breadcrumbs: Link[];
	kicker: string;
	title: string;
	titleLang: string | undefined;
	lead: string;
	labels: TalkView['labels'];
	speakers: SpeakerView[];
	notices: string[];
	facts: Fact[];
	actions: Link[];
	video: Link | undefined;
	topics: Link[];
	notes: Note[];
	invitation: TalkView['invitation'] | undefined;
	/** Neighbours in time. */
	previous: Neighbour | undefined;
	next: Neighbour | undefined;
	lists: List[];
	chips: { heading: string; links: (Link & { count?: string })[] }[];
	cards: { heading: string; recaps: RecapCard[] }[];
}

export type RivalHead = Pick<Head, 'title' | 'description' | 'canonical' | 'alternates' | 'json' | 'feeds'> &
	Pick<Head, 'markdown' | 'card' | 'linkedData' | 'section' | 'otherLanguages' | 'trail' | 'manifest'>;

export interface Neighbour {
	href: string;
	label: string;
	text: string;
}

/** Talks below a heading, by their addresses. */
export interface List {
	id: string;
	heading: string;
	href: string;
	talks: string[];
	/** What rows show besides title, speakers and format. */
	time: boolean;
	event: boolean;
	topics: boolean;
}

/** Notes without their text, which stands in a file. */
export type Note = Omit<RecapView, 'html' | 'contents' | 'favourites' | 'wishlist' | 'lang'> & {
	lang: Language | undefined;
	file: string;
};

type Parts = Partial<Page> & Pick<Page, 'kind' | 'path' | 'title'>;

/** A page that shows nothing besides what is given. */
export const page = (head: Head, parts: Parts): Page => ({
	lang: head.lang,
	head,
	breadcrumbs: [],
	kicker: '',
	titleLang: undefined,
	lead: '',
	labels: [],
	speakers: [],
	notices: [],
	facts: [],
	actions: [],
	video: undefined,
	topics: [],
	notes: [],
	invitation: undefined,
	previous: undefined,
	next: undefined,
	lists: [],
	chips: [],
	cards: [],
	...parts,
});

export const plainLink = ({ text, href }: Link): Link => ({ text, href });

/** Talks below a heading that leads nowhere. */
export const list = (heading: string, talks: readonly TalkRow[], show: Partial<List> = {}): List => ({
	id: '',
	heading,
	href: '',
	talks: talks.map(({ href }) => href),
	time: false,
	event: false,
	topics: false,
	...show,
});

/** Talks below a heading that is a link. */
export const linked = (
	heading: Link | undefined,
	talks: readonly TalkRow[],
	show: Partial<List> = {},
): List => ({
	...list(heading?.text ?? '', talks, show),
	href: heading?.href ?? '',
});
