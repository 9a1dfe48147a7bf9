import type { Language } from '../domain/languages.ts';

/** What notes are about. */
export type Scope = 'talk' | 'day' | 'event';

/** Everything that is typed and chosen in the form, as it stands there. */
export interface NotesForm {
	/** The id of the edition, or nothing yet. */
	event: string;
	scope: Scope;
	/** The id of the talk in the list, or nothing yet. */
	talk: string;
	/** Whether the talk is missing from the list, so that `title`, `speakers` and `format` declare it. */
	declared: boolean;
	title: string;
	/** The number of the day; asked for where the talk list does not say it. */
	day: string;
	format: string;
	/** One a line; asked for where the talk list has none. */
	speakers: string;
	/** Topics by id. */
	tags: string[];
	lang: Language;
	/** One a line. */
	authors: string;
	takeaways: string[];
	verdict: string;
	/** Titles, one a line. */
	wishlist: string;
	source: Source;
	body: string;
}

/** The post that the notes are drawn from; all of it empty where there is none. */
interface Source {
	title: string;
	/** One a line. */
	authors: string;
	publisher: string;
	url: string;
	date: string;
	licence: string;
}

export const emptyForm = (lang: Language): NotesForm => ({
	event: '',
	scope: 'talk',
	talk: '',
	declared: false,
	title: '',
	day: '',
	format: '',
	speakers: '',
	tags: [],
	lang,
	authors: '',
	takeaways: [''],
	verdict: '',
	wishlist: '',
	source: { title: '', authors: '', publisher: '', url: '', date: '', licence: '' },
	body: '',
});

/** Whether somebody has written something that they would miss. */
export const isWorthKeeping = ({ body, takeaways, title, wishlist, source }: NotesForm): boolean =>
	[body, title, wishlist, source.title, ...takeaways].some((text) => text.trim() !== '');
