import { parseArgs } from 'node:util';
import { languages, type Language } from '../../domain/languages.ts';
import { nearest, withSuggestion } from '../../domain/suggest.ts';

/** What notes are about. */
export const scopes = ['talk', 'day', 'edition'] as const;
export type Scope = (typeof scopes)[number];

/** The answers that were given as flags. */
export interface Flags {
	event?: string;
	scope?: Scope;
	talk?: string;
	newTalk: boolean;
	day?: number;
	speakers?: string[];
	tags?: string[];
	authors?: string[];
	lang?: Language;
	source?: { url?: string; title?: string; authors?: string[]; publisher?: string; date?: string };
	yes: boolean;
	help: boolean;
}

export const help = `Begin notes on a talk, a day or an edition: asks what it needs to know and writes a file that passes the check.

  npm run new                              asks everything
  npm run new -- --event kubecon-eu-2024 --talk "data deluge" --authors "Your Name" --lang en

What the notes are about
  --event ID           the edition, for example kubecon-eu-2024
  --scope SCOPE        talk (the default), day or edition
  --talk TITLE         the title or the id of the talk
  --new-talk           the talk list does not have this talk: --talk is its title
  --day NUMBER         the day, for notes on a day or a talk that the list does not have (0: the co-located day)
  --speakers NAMES     the speakers of a talk that the list does not have
  --tags IDS           topics, by id; without it, those that the site has found for the talk

Whose notes they are
  --authors NAMES      the note takers
  --lang LANGUAGE      en or fr
  --source-url URL, --source-title TITLE, --source-authors NAMES, --source-publisher NAME, --source-date YYYY-MM-DD
                       the published post that the notes are drawn from

  --yes                takes what is proposed (your name as Git has it, your system's language) without asking
  --help               this text

Several names or ids are parted by commas, or the flag is repeated. Nothing is ever overwritten.`;

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;
const options = {
	event: text,
	scope: text,
	talk: text,
	'new-talk': { type: 'boolean' },
	day: text,
	speakers: list,
	tags: list,
	authors: list,
	lang: text,
	'source-url': text,
	'source-title': text,
	'source-authors': list,
	'source-publisher': text,
	'source-date': text,
	yes: { type: 'boolean', short: 'y' },
	help: { type: 'boolean', short: 'h' },
} as const;

/** The flags of a command line. Throws an error for people where one is unknown or cannot be. */
export function readFlags(args: readonly string[]): Flags {
	refuseUnknown(args);
	const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
	const names = (given: string[] | undefined) => {
		const found = given?.flatMap((part) => part.split(',')).map((name) => name.trim());
		return found?.filter((name) => name !== '');
	};
	const source = withoutGaps({
		url: values['source-url'],
		title: values['source-title'],
		authors: names(values['source-authors']),
		publisher: values['source-publisher'],
		date: values['source-date'],
	});
	return {
		newTalk: values['new-talk'] ?? false,
		yes: values.yes ?? false,
		help: values.help ?? false,
		...withoutGaps({
			event: values.event,
			scope: oneOf('--scope', scopes, values.scope),
			talk: values.talk?.trim(),
			day: dayNumber(values.day),
			speakers: names(values.speakers),
			tags: names(values.tags),
			authors: names(values.authors),
			lang: oneOf('--lang', languages, values.lang),
			source: Object.keys(source).length > 0 ? source : undefined,
		}),
	};
}

function refuseUnknown(args: readonly string[]): void {
	for (const arg of args) {
		const name = /^--([^=]+)/.exec(arg)?.[1];
		if (name === undefined || name in options) continue;
		throw new Error(
			`${withSuggestion(`There is no flag --${name}`, nearest(name, Object.keys(options))).message}. “npm run new -- --help” lists them.`,
		);
	}
}

function oneOf<Value extends string>(
	flag: string,
	values: readonly Value[],
	given: string | undefined,
): Value | undefined {
	const value = values.find((each) => each === given);
	if (given !== undefined && value === undefined) {
		throw new Error(`${flag} is “${given}”, and can be ${values.join(', ')}.`);
	}
	return value;
}

function dayNumber(given: string | undefined): number | undefined {
	if (given === undefined) return undefined;
	if (!/^\d+$/.test(given)) throw new Error(`--day is “${given}”, and must be a number: 1 is the first day.`);
	return Number(given);
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

const withoutGaps = <Fields extends object>(fields: Fields): Present<Fields> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
