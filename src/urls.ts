import { defaultLanguage, languages, type Language } from './domain/languages.ts';
import { site } from './site.ts';

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
	contribute: string;
	about: string;
	notFound: string;
}

function urlsOf(language: Language): Urls {
	const root = language === defaultLanguage ? site.base : `${site.base}${language}/`;
	return {
		home: root,
		events: `${root}events/`,
		event: ({ id }) => `${root}events/${id}/`,
		day: ({ event, number }) => `${root}events/${event.id}/day-${number}/`,
		talks: `${root}talks/`,
		talkList: ({ id }) => `${root}talks/${id}/`,
		talk: ({ event, id }) => `${root}talks/${event.id}/${id}/`,
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
		about: `${root}about/`,
		notFound: `${root}404.html`,
	};
}

export const urls = Object.fromEntries(languages.map((language) => [language, urlsOf(language)])) as Record<
	Language,
	Urls
>;

/** A file of the site that has no language: a path from its root, without a slash at the beginning. */
export const file = (path: string) => site.base + path;

/** The whole address of a path, for canonical links and feeds. */
export const absolute = (path: string) => site.origin + path;

/** Places in the repository. */
export const repository = {
	home: site.repository,
	edit: (path: string) => `${site.repository}/edit/${site.branch}/content/${path}`,
	/** The form for a new file, with its name and content filled in. */
	create: (path: string, value: string) =>
		`${site.repository}/new/${site.branch}?${new URLSearchParams({ filename: `content/${path}`, value }).toString()}`,
	issue: (title: string, body: string) =>
		`${site.repository}/issues/new?${new URLSearchParams({ title, body }).toString()}`,
};
