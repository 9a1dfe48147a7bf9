import type { Language } from '../domain/languages.ts';
import { formats, type Format } from '../format.ts';
import { strings, type Strings } from '../strings/index.ts';
import { urls, type Urls } from '../urls.ts';

/** What a view needs to speak a language: its words, its addresses, its way to write dates and numbers. */
export interface Context {
	lang: Language;
	t: Strings;
	u: Urls;
	f: Format;
	/** “6,053 talks”. */
	count: (what: keyof Strings['counts'], number: number) => string;
}

const contextOf = (lang: Language): Context => ({
	lang,
	t: strings[lang],
	u: urls[lang],
	f: formats[lang],
	count: (what, number) => strings[lang].counts[what](number, formats[lang].number(number)),
});

const contexts: Record<Language, Context> = { en: contextOf('en'), fr: contextOf('fr') };

export const inLanguage = (lang: Language): Context => contexts[lang];
