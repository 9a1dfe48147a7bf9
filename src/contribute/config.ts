import type { Language } from '../domain/languages.ts';
import type { TopicChoice } from './edition.ts';

/** What the page hands to the form, as JSON. Texts with gaps have {0}, {1}. */
export interface Config {
	/** Newest first. */
	events: EventChoice[];
	topics: TopicChoice[];
	/** Address of the data of an edition, where {0} is its id. */
	editionData: string;
	/** Address of GitHub's form for a new file, in the folder of the content. */
	newFile: string;
	/** The path below which the site is published. */
	base: string;
	/** The words that rendering adds to notes, by the language of the notes. */
	noteWords: Record<Language, NoteTexts>;
	/** The words of the form. */
	messages: Record<string, string>;
}

export interface EventChoice {
	id: string;
	name: string;
	/** “Paris, 2024”. */
	detail: string;
}

interface NoteTexts {
	footnotes: string;
	table: string;
	annotation: string;
	alerts: Record<string, string>;
}
