import type { TalkFormat } from '../domain/talk-formats.ts';

/** A talk that notes can be written on. */
export interface ListedTalk {
	/** Unique within the edition. */
	id: string;
	title: string;
	/** The number of its day, where it is known. */
	day?: number;
	format: TalkFormat;
	/** As the talk list bills them. */
	speakers: string[];
	/** Topics by id: given by people, or else found in the title. */
	topics: string[];
	/** How many sets of notes it has. */
	notes: number;
	/** Whether only notes know it, and not the talk list. */
	declared?: true;
}

/** What the form knows about an edition: the file `contribute/<event>.json` of the site. */
export interface Edition {
	id: string;
	name: string;
	days: EditionDay[];
	talks: ListedTalk[];
	/** Names of the recaps that stand in the folder of the edition, without language, drafts included. */
	taken: string[];
}

export interface EditionDay {
	number: number;
	date: string;
	until?: string;
}

/** A topic that notes can be tagged with. */
export interface TopicChoice {
	id: string;
	label: string;
	/** Other names, in every language. */
	aliases: string[];
}
