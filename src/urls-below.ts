import { defaultLanguage, languages, type Language } from './domain/languages.ts';

interface Identified {
	id: string;
}
interface OfEvent extends Identified {
	event: Identified;
}

/** Every address of the site in one language: paths from the root of the host, with a slash at the end. */
export interface Urls {
	home: string;
	events: string;
	event: (event: Identified) => string;
	day: (day: { event: Identified; number: number }) => string;
	talks: string;
	/** Talks of a year, or all talks of an edition in one list. */
	talkList: (list: Identified) => string;
	talk: (talk: OfEvent) => string;
	/** What other sites show of a talk. */
	embed: (talk: OfEvent) => string;
	/** The short address of a page with notes. */
	short: (id: string) => string;
	topics: string;
	topic: (topic: Identified) => string;
	speakers: string;
	/** Speakers whose name begins with a letter. */
	speakersOf: (letter: string) => string;
	speaker: (person: Identified) => string;
	organisations: string;
	organisation: (organisation: Identified) => string;
	noteTakers: string;
	noteTaker: (person: Identified) => string;
	coverage: string;
	search: string;
	/** The search page with some filters set. */
	searchFor: (filters: Record<string, string>) => string;
	trends: string;
	styleguide: string;
	/** The form for notes. */
	contribute: string;
	/** The form, filled in for notes on a talk. */
	write: (talk: OfEvent) => string;
	/** How to write notes. */
	guide: string;
	about: string;
	/** Feeds, the API and downloads, for programmers. */
	api: string;
	/** What works without a network. */
	offline: string;
	/** For installing the site as an app. Not a page. */
	manifest: () => string;
	notFound: string;
}

/** @param base the path below which the site is published, with a slash at both ends */
export function urlsBelow(base: string, language: Language): Urls {
	const root = language === defaultLanguage ? base : `${base}${language}/`;
	return {
		home: root,
		events: `${root}events/`,
		event: ({ id }) => `${root}events/${id}/`,
		day: ({ event, number }) => `${root}events/${event.id}/day-${number}/`,
		talks: `${root}talks/`,
		talkList: ({ id }) => `${root}talks/${id}/`,
		talk: ({ event, id }) => `${root}talks/${event.id}/${id}/`,
		embed: ({ event, id }) => `${root}talks/${event.id}/${id}/embed/`,
		short: (id) => `${root}n/${id}/`,
		topics: `${root}topics/`,
		topic: ({ id }) => `${root}topics/${id}/`,
		speakers: `${root}speakers/`,
		speakersOf: (letter) => `${root}speakers/${letter}/`,
		speaker: ({ id }) => `${root}speakers/${id}/`,
		organisations: `${root}organisations/`,
		organisation: ({ id }) => `${root}organisations/${id}/`,
		noteTakers: `${root}note-takers/`,
		noteTaker: ({ id }) => `${root}note-takers/${id}/`,
		coverage: `${root}coverage/`,
		search: `${root}search/`,
		searchFor: (filters) => `${root}search/?${new URLSearchParams(filters).toString()}`,
		trends: `${root}trends/`,
		styleguide: `${root}styleguide/`,
		contribute: `${root}contribute/`,
		write: ({ event, id }) => `${root}contribute/?talk=${event.id}/${id}`,
		guide: `${root}contribute/guide/`,
		about: `${root}about/`,
		api: `${root}api/`,
		offline: `${root}offline/`,
		manifest: () => `${root}manifest.webmanifest`,
		notFound: `${root}404.html`,
	};
}

/** The language of the page at an address, without the base path. */
export const languageAt = (path: string): Language =>
	languages.find((language) => path.startsWith(`${language}/`)) ?? defaultLanguage;
