/*
 * The files of the entity index, as the build writes them and the browser reads them. An entity is a page about one
 * thing: a talk, a person, a topic, an organisation, an edition or a day. Entities are numbered kind by kind, talks
 * first, and talks in the order of editions (newest first), days and schedules.
 *
 * search-data/core.<language>.json     what every search needs
 * search-data/<version>/terms/N.json   which entities have a word; a block holds neighbours in the alphabet
 * search-data/<version>/records/N.json what is shown of talks and people
 * search-data/<version>/facets.json    what the filters of the search page need
 * search-data/<version>/speakers.json  for each talk, the places of its speakers among the people
 */

export const entityKinds = ['talk', 'person', 'noteTaker', 'topic', 'organisation', 'event', 'day'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Where a word stands in an entity. The order is that of the lists in a block of terms. */
export const fields = ['name', 'people', 'organisations', 'otherNames', 'notes'] as const;
export type Field = (typeof fields)[number];

export interface Core {
	version: string;
	/** A hash of the code that made the index. */
	code: string;
	/** How many entities of each kind there are. */
	counts: Record<EntityKind, number>;
	/** The first key of every block of terms, in order. */
	blocks: string[];
	/** Every word of names and notes, packed. */
	words: string;
	/** A character in base 36 for each word: how common it is in names, and `inNotes` more where notes have it. */
	commonness: string;
	/** A character in base 36 for each entity: how many words its name has. */
	lengths: string;
	/** A character in base 36 for each entity: how much speaks for it before anything is asked. */
	priors: string;
	/** How many records a file holds. */
	recordsPerFile: number;
	topics: TopicRecord[];
	organisations: NamedRecord[];
	events: EventRecord[];
	noteTakers: NamedRecord[];
	/** Words that mean a format of talks, in every language, by format. */
	formats: string[][];
	/** What the formats are called, in the order of `talkFormats`. */
	formatNames: string[];
}

/** What is added to the commonness of a word that stands in notes. */
export const inNotes = 18;

export interface NamedRecord {
	id: string;
	name: string;
	talks: number;
}

export interface TopicRecord extends NamedRecord {
	/** Its names in every language as words: “service mesh”, “maillage de services”. The first is its English label. */
	names: string[];
}

export interface EventRecord extends NamedRecord {
	/** The city, or that it was virtual. */
	place: string;
	year: number;
	/** Words that mean it: city, country, region, year. */
	words: string[];
	/** Number of its first talk; the others follow. */
	first: number;
	days: DayRecord[];
}

/** A day of an edition: its talks stand side by side too. */
export interface DayRecord {
	number: number;
	date: string;
	first: number;
	talks: number;
}

/**
 * A block of terms. A key is a stem, `#topic-id` or `@format`; a value has, for each field, the numbers of the entities,
 * each less the one before. Empty fields at the end are left out.
 */
export type TermBlock = Record<string, number[][]>;

/** What is shown of a talk: title, speakers, marks, place in `talkFormats`, and its id where the title does not give it. */
export type TalkRecord = [title: string, speakers: string, marks: number, format: number, id?: string];
/** What is shown of a person: name, number of talks, last organisation, and the id where the name does not give it. */
export type PersonRecord = [name: string, talks: number, organisation: string, id?: string];

/** What a talk has, as bits. */
export const marks = { notes: 1, recording: 2, slides: 4, notesInEnglish: 8, notesInFrench: 16 } as const;

/** For each talk, in order, what the filters know; topics and organisations by their place in `core`. */
export interface Facets {
	formats: number[];
	marks: number[];
	topics: number[][];
	organisations: number[][];
}
