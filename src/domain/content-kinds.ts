import type * as z from 'zod';
import { eventSchema, type EventData } from './schemas/event.ts';
import { organisationSchema, type OrganisationData } from './schemas/organisation.ts';
import { personSchema, type PersonData } from './schemas/person.ts';
import { recapSchema, type RecapData } from './schemas/recap.ts';
import { talkListSchema, type TalkList } from './schemas/talk.ts';
import { topicSchema, type TopicData } from './schemas/topic.ts';
import type { Language } from './languages.ts';

/** A kind of content file: the folder it lives in, how its name is made, and what may stand in it. */
export interface ContentKind {
	folder: string;
	/** Matches the path inside the folder. The group `id` is the id. */
	name: RegExp;
	/** How a name is made, for people. */
	nameExample: string;
	schema: z.ZodType;
}

const slugPart = '[a-z0-9]+(?:-[a-z0-9]+)*';
const yamlFile = new RegExp(`^(?<id>${slugPart})\\.yaml$`);

/** Every kind of content file. The reader, the JSON Schemas for editors and the contributor guide follow this list. */
export const contentKinds = {
	events: { folder: 'events', name: yamlFile, nameExample: 'kubecon-eu-2024.yaml', schema: eventSchema },
	talkLists: { folder: 'talks', name: yamlFile, nameExample: 'kubecon-eu-2024.yaml', schema: talkListSchema },
	recaps: {
		folder: 'recaps',
		name: new RegExp(`^(?<id>${slugPart}/${slugPart})\\.(?<language>en|fr)\\.md$`),
		nameExample: 'kubecon-eu-2024/title-of-the-talk.en.md',
		schema: recapSchema,
	},
	people: { folder: 'people', name: yamlFile, nameExample: 'ada-lovelace.yaml', schema: personSchema },
	topics: { folder: 'topics', name: yamlFile, nameExample: 'service-mesh.yaml', schema: topicSchema },
	organisations: {
		folder: 'organisations',
		name: yamlFile,
		nameExample: 'red-hat.yaml',
		schema: organisationSchema,
	},
} as const satisfies Record<string, ContentKind>;
export type ContentKindName = keyof typeof contentKinds;

/** A content file that its schema accepts. */
export interface Entry<Data> {
	id: string;
	/** Path from the content folder, with forward slashes. */
	file: string;
	data: Data;
}

/** One language of a recap. Files with the same id are the same recap in several languages. */
export interface RecapEntry extends Entry<RecapData> {
	language: Language;
	/** The Markdown below the front matter. */
	body: string;
	/** The line of the file on which `body` begins, counted from 1. */
	bodyLine: number;
}

/** Everything that stands in the content folder, in the order of the file names. */
export interface Records {
	events: Entry<EventData>[];
	talkLists: Entry<TalkList>[];
	recaps: RecapEntry[];
	people: Entry<PersonData>[];
	topics: Entry<TopicData>[];
	organisations: Entry<OrganisationData>[];
	/** Files that exist but could not be accepted, as `folder/id`. What refers to them is not at fault. */
	unreadable: ReadonlySet<string>;
}
