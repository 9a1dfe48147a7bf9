import * as z from 'zod';
import type {
	DayNode,
	EventNode,
	OrganisationNode,
	PersonNode,
	TalkNode,
	TopicNode,
} from '../../domain/graph/nodes.ts';
import { languages, type Language } from '../../domain/languages.ts';
import { absolute, feedsAt, markdownAt, urls, type Urls } from '../../urls.ts';

/** Every schema that the API publishes, by its name in `openapi.json` and in `schemas/`. */
export const published = z.registry<{ id: string }>();

/** Give a schema the name under which it is published. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
	published.add(schema, { id });
	return schema;
}

export const date = z.iso.date().meta({ description: 'A day, in the time zone of the edition.' });
export const address = z.url();
export const count = z.int().min(0);
const words = z.string().min(1);

/** The same in every language. */
export const inLanguages = <Schema extends z.ZodType>(schema: Schema) =>
	z.strictObject({ en: schema, fr: schema });
export const localised = named('LocalisedText', inLanguages(words));

/** Made for every language. */
export const each = <Value>(of: (lang: Language) => Value): Record<Language, Value> =>
	Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Record<Language, Value>;

const feedAddresses = named(
	'Feeds',
	inLanguages(z.strictObject({ atom: address, rss: address, json: address })),
);

/** The page for people as Markdown. */
export const markdown = inLanguages(address).meta({ description: 'The page as Markdown, in each language.' });

/** The pages of a thing for people, and the feeds of its notes. */
export const pages = {
	html: inLanguages(address).meta({ description: 'The page for people, in each language.' }),
	feeds: feedAddresses
		.optional()
		.meta({ description: 'Feeds of the notes; absent where there are none yet.' }),
};

export const pagesOf = (page: (u: Urls) => string, { feeds = false } = {}) => ({
	html: each((lang) => absolute(page(urls[lang]))),
	...(feeds && {
		feeds: each((lang) => {
			const { atom, rss, json } = feedsAt(page(urls[lang]));
			return { atom: absolute(atom), rss: absolute(rss), json: absolute(json) };
		}),
	}),
});

/** The same of a thing whose page has a copy in Markdown. */
export const pagesWithCopy = (page: (u: Urls) => string, options?: { feeds?: boolean }) => ({
	...pagesOf(page, options),
	markdown: each((lang) => absolute(markdownAt(page(urls[lang])))),
});

/** An address as people write it, and browsers understand it, as strict readers want it. */
export const uri = (url: string): string => url.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);

/** The same of an address that may be absent. */
export const uriOf = (url: string | undefined): string | undefined =>
	url === undefined ? undefined : uri(url);

/** Ids that a thing had before. Their addresses in the API hold a `Moved`. */
export const previousIds = z.array(words).meta({ description: 'Ids that it had before.' });

/** What stands for a thing in another one. Its object is the file of its kind with its id. */
export const eventRef = named('EventRef', z.strictObject({ id: words, name: words }));
export const dayRef = named('DayRef', z.strictObject({ number: z.int().min(0), date }));
export const talkRef = named('TalkRef', z.strictObject({ id: words, title: words }));
export const personRef = named('PersonRef', z.strictObject({ id: words, name: words }));
export const organisationRef = named('OrganisationRef', z.strictObject({ id: words, name: words }));
export const topicRef = named('TopicRef', z.strictObject({ id: words, label: localised }));

export const refTo = {
	event: ({ id, data }: EventNode) => ({ id, name: data.name }),
	day: ({ number, date: on }: DayNode) => ({ number, date: on }),
	talk: (talk: TalkNode) => ({ id: talkId(talk), title: talk.data.title }),
	person: ({ id, name }: PersonNode) => ({ id, name }),
	organisation: ({ id, name }: OrganisationNode) => ({ id, name }),
	topic: ({ id, data }: TopicNode) => ({ id, label: data.label }),
};

/** The id of a talk in the API: unique among all editions. */
export const talkId = ({ id, event }: { id: string; event: { id: string } }): string => `${event.id}/${id}`;

/** An object without the keys that have no value. */
export const present = <Value extends object>(value: Value): Present<Value> =>
	Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<Value>;

/** Keys that may have no value become keys that may be absent. */
type Present<Value> = {
	[Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & {
	[Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};
