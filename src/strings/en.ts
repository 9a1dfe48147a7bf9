import type { TalkFormat } from '../domain/talk-formats.ts';
import { contribute } from './contribute-en.ts';
import { offlineStrings } from './offline.ts';
import { counted, search } from './search.en.ts';

/** Every word of the interface in English. The French file has the same keys. */
export const en = {
	languageName: 'English',
	/** How the other languages offer this one. */
	readIn: 'Read this page in English',
	siteDescription:
		'People’s own notes on KubeCon + CloudNativeCon talks, joined with the record of every talk: speakers, topics, recordings.',

	navigation: {
		main: 'Main',
		skip: 'Skip to the content',
		home: 'Home',
		events: 'Editions',
		talks: 'Talks',
		topics: 'Topics',
		speakers: 'Speakers',
		organisations: 'Organisations',
		noteTakers: 'Note takers',
		trends: 'Trends',
		coverage: 'Coverage',
		search: 'Search',
		about: 'About',
		api: 'Data and API',
		contribute: 'Write notes',
		breadcrumbs: 'You are here',
		language: 'Language',
		theme: 'Switch between light and dark',
	},
	footer: {
		independent:
			'A community project. Not affiliated with the Cloud Native Computing Foundation or the Linux Foundation.',
		licence: 'Notes are CC BY-SA 4.0 unless a page says otherwise; the code is MIT.',
		source: 'Source on GitHub',
	},

	feed: {
		name: 'Feed',
		/** On a page that has a feed of its own. */
		follow: 'Feed of these notes',
		siteTitle: 'New notes on KubeCon talks',
		/** Of an edition or a topic. */
		on: (name: string) => `Notes on ${name}`,
		speaker: (name: string) => `Notes on talks by ${name}`,
		drawnFrom: (source: string) => `Drawn from ${source}.`,
		fullText: 'Newest notes first, in full.',
		rights: 'CC BY-SA 4.0 unless the notes say otherwise',
	},
	/** At the old address of something. */
	moved: { title: 'This page is at another address', link: 'Go to the page' },

	/** Fields that narrow a list where it stands. */
	filter: { talks: 'Filter this list', names: 'Filter these names', notes: 'Only with notes' },
	/** Pictures of numbers. */
	charts: {
		table: 'The numbers as a table',
		edition: 'Edition',
		talks: 'Talks',
		topic: 'Topic',
		format: 'Format',
		organisation: 'Organisation',
		person: 'Person',
		part: 'Part of the talks',
	},
	record: {
		caption: 'The whole record',
		says: (talks: string, noted: string) =>
			`Every column is an edition, as high as its talks are many: ${talks} in all. The ${noted} with notes are marked.`,
		withNotes: 'With notes',
	},
	trends: {
		title: 'What rose, what faded',
		description:
			'Which topics rose and faded at KubeCon + CloudNativeCon, edition by edition, counted in talks.',
		lead: (topic: string, before: string, now: string, then: string, today: string) =>
			`Nothing has grown like ${topic}: from ${before} of the talks in ${then} to ${now} in ${today}.`,
		risen: 'Risen most',
		faded: 'Faded most',
		compared: (then: string, today: string) =>
			`Part of all talks, ${then} compared with ${today}: always the last two years and those five years before.`,
		movement: (before: string, now: string) => `${before} → ${now}`,
		heat: 'Topics by edition',
		heatSays: (early: string, late: string, topics: string) =>
			`The ${topics} topics with most talks, ordered by when they had their weight: from ${early}, the earliest, to ${late}, the latest. The darker, the greater the part of the edition’s talks.`,
		part: (talks: string, share: string) => `${talks}, ${share}`,
		formats: 'How people spoke',
		formatsLead: 'Formats as parts of a year’s talks.',
		how: 'How this is counted',
		howText: (talks: string, share: string, fewest: string) =>
			`A topic is given by people who tagged a talk, or found in its title and track; ${share} of ${talks} have one. A talk can have several topics. Editions with fewer than ${fewest} listed talks are left out where parts are compared. What rose and faded is the difference between two pairs of years, five years apart: a topic that had its height before the first pair has fallen further than that.`,
	},

	counts: {
		talks: counted('talk', 'talks'),
		events: counted('edition', 'editions'),
		speakers: counted('speaker', 'speakers'),
		recaps: counted('set of notes', 'sets of notes'),
		withNotes: counted('talk with notes', 'talks with notes'),
		minutes: counted('minute to read', 'minutes to read'),
		people: counted('person', 'people'),
		organisations: counted('organisation', 'organisations'),
	},

	home: {
		title: 'What was said at KubeCon, kept and found again',
		lead: (talks: string, events: string) =>
			`${talks} of ${events} of KubeCon + CloudNativeCon: who spoke, on what, where the recording is, and the notes of people who were in the room.`,
		searchLabel: 'Search talks, speakers and notes',
		searchHint: 'Try “keda”, “Liz Rice” or “multi-cluster”.',
		latest: 'Latest notes',
		latestMore: 'Everybody who takes notes',
		events: 'Editions',
		eventsMore: 'Every edition',
		topics: 'Topics in the notes',
		rising: 'On the rise',
		risingMore: 'Every trend',
		topicsMore: 'Every topic',
		contributeTitle: 'Were you in the room?',
		contribute:
			'Most talks have no notes yet. Yours can be the first: five lines of front matter, a few paragraphs, one pull request.',
	},

	event: {
		indexTitle: 'Editions of KubeCon + CloudNativeCon',
		indexLead: (events: string, listed: string) => `${events} since 2015, ${listed} with a list of talks.`,
		indexDescription:
			'Every edition of KubeCon + CloudNativeCon since 2015: dates, place, attendance, talks and notes.',
		description: (name: string, talks: string) =>
			`${name}: its days, ${talks} with speakers and recordings, and the notes that people took.`,
		noList: 'The site has no list of talks of this edition yet.',
		noTalks: 'no list of talks',
		when: 'When',
		where: 'Where',
		venue: 'Venue',
		attendance: 'Attendance',
		coChairs: 'Co-chairs',
		format: 'Held',
		formats: { 'in-person': 'on site', virtual: 'online', hybrid: 'on site and online' },
		virtualPlace: 'Online',
		series: {
			europe: 'Europe',
			'north-america': 'North America',
			china: 'China',
			india: 'India',
			japan: 'Japan',
		},
		unsure: 'How sure this is',
		confidence: { high: 'High', medium: 'Medium', low: 'Low' },
		schedule: 'Official schedule',
		playlist: 'Recordings on YouTube',
		calendar: 'Programme as a calendar',
		mix: 'What it was made of',
		mixTopics: 'Topics',
		mixFormats: 'Formats',
		mixOrganisations: 'Organisations',
		days: 'Days',
		allTalks: 'All talks of this edition',
		withNotes: 'Talks with notes',
		notes: 'Notes on the whole edition',
		undated: 'Talks whose day is not recorded',
		undatedShort: 'Day not recorded',
		attendanceAbout: (people: string) => `about ${people}`,
		attendanceLeast: (people: string) => `more than ${people}`,
		attendanceBetween: (least: string, most: string) => `${least} to ${most}`,
		notTaken: 'Nobody has taken notes at this edition yet.',
	},

	day: {
		name: search.dayName,
		coLocated: 'co-located events',
		title: (day: string, event: string) => `${day} — ${event}`,
		description: (day: string, event: string, date: string, talks: string) =>
			`${day} of ${event}, ${date}: ${talks} in the order of the schedule, and the notes that people took.`,
		notes: 'Notes on the whole day',
		programme: 'Programme',
		noTalks: 'The site has no talks of this day yet.',
		timeUnknown: 'Time not recorded',
	},

	newRecap: {
		takeaways: 'What to remember, the best first; at most seven, of at most 250 characters each:',
		takeaway: 'A sentence that stands on its own.',
		draft: 'keeps the notes off the site: delete this line once they are written',
		body: 'Write the notes here, in your own words: who said what, and your opinion under a heading of its own. Headings begin with ##. Delete this line.',
	},
	talk: {
		indexTitle: 'Talks',
		indexLead: (talks: string, events: string) => `${talks} of ${events}, by year and edition.`,
		indexDescription: 'Every talk of every listed KubeCon + CloudNativeCon edition, by year and by edition.',
		yearTitle: (year: string) => `Talks of ${year}`,
		eventTitle: (event: string) => `All talks of ${event}`,
		listDescription: (title: string, talks: string) =>
			`${title}: ${talks} with their speakers, recordings and notes.`,
		description: (title: string, speakers: string, event: string) =>
			`“${title}”${speakers && ` by ${speakers}`} at ${event}: notes, recording and slides.`,
		formats: {
			keynote: 'Keynote',
			session: 'Session',
			maintainer: 'Maintainer session',
			lightning: 'Lightning talk',
			panel: 'Panel',
			tutorial: 'Tutorial',
			bof: 'Birds of a feather',
			poster: 'Poster',
			contribfest: 'Contribfest',
			demo: 'Demo',
		} satisfies Record<TalkFormat, string>,
		cancelled: 'Cancelled',
		cancelledNotice: 'The schedule announced this talk and then cancelled it.',
		sponsored: 'Sponsored',
		virtual: 'Given remotely',
		declared: 'This talk is not in the talk list of the site; it is known from the notes.',
		when: 'When',
		where: 'Where',
		track: 'Track',
		edition: 'Edition',
		speakers: 'Speakers',
		noSpeakers: 'No speaker is recorded.',
		topics: 'Topics',
		topicsInferred: 'Nobody has tagged this talk; its topics were found in its title and track.',
		foundInTitle: (words: string) => `Found in the title: “${words}”`,
		foundInTrack: (track: string) => `Found in the track: ${track}`,
		foundByTopic: (topic: string) => `Comes with ${topic}`,
		watch: 'Watch the recording',
		videoHint: 'On YouTube. Nothing is loaded from there before you press.',
		choice: 'Notes by',
		choiceAll: 'everybody',
		choiceBeside: 'everybody, side by side',
		recordingByTitle:
			'This recording was matched by title and speakers; about 2 in 100 such matches are wrong.',
		recordingByPlaylist: 'This recording comes from the list of the edition’s recordings.',
		slides: 'Slides',
		slidesNumbered: (number: number) => `Slides ${number}`,
		schedule: 'Page on the schedule',
		notes: 'Notes',
		hasNotes: 'Notes',
		hasRecording: 'Recording',
		invitation: 'Nobody has written notes on this talk yet. If you saw it, yours can be the first.',
		invitationRecording:
			'Nobody has written notes on this talk yet. If you saw it, in the room or as a recording, yours can be the first.',
		write: 'Write the first notes',
		writeMore: 'Add your notes',
		previous: 'Previous talk of the day',
		next: 'Next talk of the day',
		sameSpeaker: (name: string) => `Also by ${name}`,
		related: 'Related talks',
		facts: 'About this talk',
		neighbours: 'Talks before and after',
	},

	recap: {
		/** Before the names of those who wrote them, the first of which is `first`. */
		by: (_first: string) => 'Notes by ',
		unsigned: 'Unsigned notes',
		takeaways: 'Takeaways',
		contents: 'In these notes',
		drawnFrom: 'Drawn from',
		publishedBy: (publisher: string) => `published by ${publisher}`,
		licence: (licence: string) => `licence: ${licence}`,
		licenceUnknown: 'licence unknown',
		published: (date: string) => `Published ${date}`,
		updated: (date: string) => `updated ${date}`,
		summary: 'This is an edited summary in our own words; opinions are the note takers’.',
		otherLanguage: (language: string) => `These notes exist only in ${language}.`,
		languages: { en: 'English', fr: 'French' },
		verdicts: {
			favourite: 'A favourite of the note takers',
			recommended: 'Recommended by the note takers',
			mixed: 'The note takers have mixed feelings',
			skip: 'The note takers would skip it',
		},
		verdictsShort: { favourite: 'Favourite', recommended: 'Recommended', mixed: 'Mixed', skip: 'Skip' },
		edit: 'Edit these notes',
		discuss: 'Discuss or correct',
		discussTitle: (title: string) => `About the notes on “${title}”`,
		ofDay: (day: string, event: string) => `${day} of ${event}`,
		wishlist: 'Talks the author would have liked to see',
		favourites: 'Favourites of the day',
		series: 'Other parts of this series',
		partElsewhere: 'not on this site',
		partUnknown: 'not on this site, address unknown',
		share: 'Share',
	},

	share: { mail: 'Mail' },

	/** How notes are cited. */
	citation: {
		heading: 'Cite these notes',
		short: 'Short address',
		genre: 'Notes on a conference talk',
		title: (title: string, isTalk: boolean) => (isTalk ? `Notes on “${title}”` : `Notes on ${title}`),
		talk: (speakers: string, event: string) => `${speakers ? `a talk by ${speakers}` : 'a talk'} at ${event}`,
		sentence: ({ authors, title, talk, site, date, address, licence }: Cited) =>
			`${authors ? `${authors}: ` : ''}${title}${talk ? `, ${talk}` : ''}. ${site}, ${date}. ${address} (${licence})`,
	},

	/** What other sites show of a talk, and a picture with the number of notes. */
	embed: {
		title: (title: string) => `Notes on “${title}”`,
		more: (site: string) => `All notes on ${site}`,
		badge: 'Badge',
		badgeLead: 'For your own page or a README, in Markdown:',
	},

	topic: {
		indexTitle: 'Topics',
		indexLead:
			'Projects and themes that talks and notes are about, field by field. The line is each topic’s part of the talks, from the first edition to the newest.',
		toTrends: 'What rose, what faded',
		chart: 'Talks by edition',
		chartSays: (talks: string, part: string, first: string, most: string, number: string) =>
			`${talks}, ${part} of all. First listed at ${first}; most at ${most}, with ${number}.`,
		compared: (before: string, then: string, now: string, today: string) =>
			`In ${then} it was ${before} of all talks, in ${today} ${now}.`,
		fields: {
			ai: 'AI and machine learning',
			platform: 'Platforms and delivery',
			operations: 'Operations',
			networking: 'Networking',
			security: 'Security',
			data: 'Data and storage',
			observability: 'Observability',
			runtime: 'Runtimes and hardware',
			extending: 'Kubernetes and its extensions',
			community: 'Community and practice',
		},
		indexDescription: 'Projects and themes of KubeCon + CloudNativeCon talks, with the notes people took.',
		project: 'Project',
		theme: 'Theme',
		projects: 'Projects',
		themes: 'Themes',
		description: (label: string) =>
			`${label} at KubeCon + CloudNativeCon: talks over the years, notes first.`,
		aliases: 'Also called',
		related: 'Related topics',
		maturity: 'In the CNCF',
		accepted: (date: string) => `accepted ${date}`,
		incubating: (date: string) => `incubating since ${date}`,
		graduated: (date: string) => `graduated ${date}`,
		archived: (date: string) => `archived ${date}`,
		levelsThen: {
			none: 'not yet in the CNCF',
			sandbox: 'sandbox then',
			incubating: 'incubating then',
			graduated: 'graduated then',
			archived: 'archived then',
		},
		home: 'Home page',
		repository: 'Source code',
		withNotes: 'Talks with notes',
		noTalks: 'No talk is tagged with this topic yet.',
		otherNotes: 'Also in the notes on',
		others: 'More talks',
	},

	person: {
		indexTitle: 'Speakers',
		indexLead: (people: string) => `${people} have spoken at KubeCon + CloudNativeCon since 2016.`,
		indexDescription:
			'Everybody who is on the programme of a listed KubeCon + CloudNativeCon edition, from A to Z.',
		letterTitle: (letter: string) => `Speakers: ${letter}`,
		letters: 'Speakers by first letter',
		frequent: 'On stage most often',
		inNotes: 'In the notes',
		description: (name: string, talks: string) =>
			`${name}: ${talks} at KubeCon + CloudNativeCon, with recordings and notes.`,
		coSpeakers: 'On stage with',
		lead: (talks: string, editions: string, years: string) => `${talks} at ${editions}, ${years}`,
		matrix: 'On stage, edition by edition',
		matrixSays: (name: string, talks: string) => `Most often together with ${name}: ${talks}.`,
		topics: 'Topics',
		asNoteTaker: 'Also takes notes',
		asSpeaker: 'Also speaks',
		aliases: 'Also written',
		byFirstName: 'Sorted by name as printed on the schedule.',
		otherLetter: 'Other',
	},

	organisation: {
		indexTitle: 'Organisations',
		indexLead: (organisations: string) =>
			`${organisations} with at least three talks, by the name that speakers gave at the time.`,
		indexDescription:
			'Organisations whose people spoke at KubeCon + CloudNativeCon, with their talks and speakers.',
		description: (name: string, talks: string) =>
			`${name} at KubeCon + CloudNativeCon: ${talks} by edition, with speakers and topics.`,
		people: 'Speakers',
		peopleMost: (number: string) => `The ${number} speakers with most talks`,
		topicsMost: (number: string) => `The ${number} topics with most talks`,
		chart: 'Talks by edition',
		chartSays: (name: string, talks: string, most: string, number: string) =>
			`People of ${name} gave ${talks}, most at ${most}: ${number}.`,
		title: (name: string) => `Talks by people of ${name}`,
	},

	noteTaker: {
		indexTitle: 'Note takers',
		indexLead: 'The people whose notes are the heart of this site.',
		indexDescription: 'The people who write notes on KubeCon + CloudNativeCon talks.',
		title: (name: string) => `Notes by ${name}`,
		description: (name: string, recaps: string) => `${recaps} by ${name} on KubeCon + CloudNativeCon.`,
	},

	coverage: {
		title: 'Coverage',
		lead: (withNotes: string, talks: string) =>
			`${withNotes} of ${talks} have notes. The others are waiting for yours.`,
		description:
			'How many talks of each KubeCon + CloudNativeCon edition have notes, a recording and slides, and whose notes are most wanted.',
		wanted: 'Most wanted',
		wantedLead:
			'Talks on somebody’s wishlist come first, then keynotes that no sponsor paid for, then talks with a recording, which you can write about without having been there, then topics that hardly anybody has written about. Among equals, the newest edition comes first.',
		reasons: {
			wished: (names: string) => `On the wishlist of ${names}`,
			keynote: 'Keynote',
			recordedKeynote: 'Keynote with a recording',
			recording: 'Has a recording',
			neglected: (topics: string) => `Hardly any notes on ${topics}`,
		},
		write: (title: string) => `Write the first notes on ${title}`,
		series: {
			europe: 'Europe',
			'north-america': 'North America',
			china: 'China',
			india: 'India',
			japan: 'Japan',
		},
		byEdition: 'By edition',
		byEditionLead: 'The longer the bar, the more talks the edition had. Each leads to the edition.',
		byTopic: 'Topics with hardly any notes',
		byTopicLead: 'Many talks, and notes on fewer than one in a hundred of them. Each leads to the topic.',
		row: (talks: string, notes: string) => `${talks}, ${notes} with notes`,
		rowWithout: (talks: string) => `${talks}, no notes yet`,
		legend: { talks: 'talks', recordings: 'with recording', slides: 'with slides', notes: 'with notes' },
		asTable: 'The same as a table',
		table: 'Talks, notes, recordings and slides by edition',
		edition: 'Edition',
		talks: 'Talks',
		notes: 'With notes',
		recordings: 'With recording',
		slides: 'With slides',
		total: 'Total',
	},

	search,

	/** What is put into the notes of a recap when they are rendered. */
	notes: {
		footnotes: 'Footnotes',
		table: 'Table',
		annotation: (number: string) => `Annotation ${number}`,
		/** Titles of boxes by kind: GitHub's alerts, and one of our own for definitions. */
		alerts: {
			note: 'Note',
			tip: 'Tip',
			important: 'Important',
			warning: 'Warning',
			caution: 'Caution',
			definition: 'Definition',
		},
	},

	/** What the site keeps on a device, on the About page. */
	device: {
		kept: {
			theme: 'Light or dark, if you have switched it',
			searches: 'Your last six searches, until you choose “Forget them” in the search',
			keys: 'Whether you have switched single keys off',
			drafts: 'Drafts of notes, each under a name of its own, until you discard them in the form',
			pages: 'Pages that you have read, and editions that you keep, for reading without a network',
			offline: 'Whether you have switched that off',
		},
		places: { localStorage: 'local storage', caches: 'cache storage' },
		words: {
			clear: 'Clear all of it on this device',
			ask: 'Drafts of notes would be lost too. Press the button once more to clear everything.',
			done: 'Done. Nothing of the site is left on this device. Pages that you read from now on are kept again, unless you switch that off under “Without a network”.',
			failed: 'Your browser did not allow it. Its settings can clear the data of this site.',
		},
	},

	contribute,
	offline: offlineStrings.en,
	styleguide: {
		title: 'Style guide',
		description: 'Every component of the site in every state, for the people who work on it.',
		colours: 'Colours',
		type: 'Type',
		reading:
			'The quick brown fox read the notes on a talk that it had missed, and found three takeaways in them.',
		controls: 'Controls',
		marks: 'Marks and links',
		rows: 'Talks in a list',
		cards: 'Cards',
		charts: 'Pictures of numbers',
		notes: 'Notes',
		places: 'Places',
	},

	notFound: {
		title: 'Page not found',
		lead: 'There is nothing at this address. Perhaps it is here under another one:',
		browse: 'Lists of everything',
		description: 'There is no page at this address.',
	},
};

/** The parts of a citation. */
interface Cited {
	authors: string | undefined;
	title: string;
	talk: string | undefined;
	site: string;
	date: string;
	address: string;
	licence: string;
}

/** The words of the interface, in any language. */
export type Strings = typeof en;
