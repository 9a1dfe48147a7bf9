import type { Entry } from '../content-kinds.ts';
import type { Language } from '../languages.ts';
import type { EventData } from '../schemas/event.ts';
import type { OrganisationData } from '../schemas/organisation.ts';
import type { PersonData } from '../schemas/person.ts';
import type { RecapData } from '../schemas/recap.ts';
import type { TalkData } from '../schemas/talk.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { Evidence } from '../topics/infer.ts';

/** Everything the site knows, linked. Code walks properties; it never looks an id up. */
export interface Graph {
	/** Newest first. */
	events: EventNode[];
	/** Edition by edition, in the order of the talk lists. */
	talks: TalkNode[];
	/** By name. */
	people: PersonNode[];
	/** By id. */
	topics: TopicNode[];
	/** By name. */
	organisations: OrganisationNode[];
	/** In the order of the file names. */
	recaps: RecapNode[];
}

export interface EventNode {
	id: string;
	data: EventData;
	days: DayNode[];
	/** Every talk of the edition, in the order of the talk list; talks declared by recaps come last. */
	talks: TalkNode[];
	/** Talks whose day nobody recorded. */
	undated: TalkNode[];
	/** Recaps of the whole edition. */
	recaps: RecapNode[];
}

export interface DayNode {
	event: EventNode;
	number: number;
	date: string;
	/** The last date, where the day covers several. */
	until: string | undefined;
	/** In the order of the schedule. */
	talks: TalkNode[];
	/** Recaps of the whole day. */
	recaps: RecapNode[];
}

/** A speaker of a talk, with the role and company of that day. */
export interface BillingNode {
	person: PersonNode;
	/** The name as the schedule prints it. */
	name: string;
	role: string | undefined;
	organisation: OrganisationNode | undefined;
}

export interface TalkNode {
	/** Unique within the edition. */
	id: string;
	event: EventNode;
	day: DayNode | undefined;
	data: TalkData;
	billings: BillingNode[];
	/** Those that people gave it, or else those that its title and track speak of. */
	topics: TopicNode[];
	/** The topics among these that nobody gave it, with what speaks for them. */
	inferred: Map<TopicNode, Evidence>;
	recaps: RecapNode[];
	/** Whether the talk list lacks it, so that only a recap knows it. */
	declared: boolean;
}

export interface PersonNode {
	id: string;
	name: string;
	/** Other spellings, from the person's file and from talk lists. */
	aliases: string[];
	data: PersonData | undefined;
	/** Talks given, oldest edition first. */
	talks: TalkNode[];
	/** Recaps written. */
	recaps: RecapNode[];
}

export interface OrganisationNode {
	id: string;
	name: string;
	aliases: string[];
	data: OrganisationData | undefined;
	talks: TalkNode[];
}

export interface TopicNode {
	id: string;
	data: TopicData;
	related: TopicNode[];
	/** Topics that a talk on this one is also about. */
	implied: TopicNode[];
	talks: TalkNode[];
	/** Recaps that speak about it: on talks, days and editions. */
	recaps: RecapNode[];
}

/** Somebody's notes, in one language or several. */
export interface RecapNode {
	id: string;
	event: EventNode;
	/** Of a day, or of the talk's day. */
	day: DayNode | undefined;
	/** Absent for notes on a day or on an edition. */
	talk: TalkNode | undefined;
	/** In the order they sign. */
	noteTakers: PersonNode[];
	topics: TopicNode[];
	/** Talks that the author would have liked to see. */
	wishlist: TalkNode[];
	versions: ReadonlyMap<Language, RecapVersion>;
	/** What the versions agree on, taken from the first. */
	data: RecapData;
}

export interface RecapVersion extends Entry<RecapData> {
	language: Language;
	body: string;
	bodyLine: number;
}
