import type { Language } from './domain/languages.ts';

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

/** How a language writes dates, numbers, lists and countries. Calendar dates are read as UTC, so no time zone moves them. */
export interface Format {
	/** “20 March 2024”. */
	date: (date: string) => string;
	/** “Wednesday 20 March 2024”. */
	weekday: (date: string) => string;
	/** “19–22 March 2024”. */
	dateRange: (from: string, to: string) => string;
	/** “12,418”. */
	number: (value: number) => string;
	/** “1.6 %”: a share between 0 and 1. */
	percent: (share: number) => string;
	/** “A, B and C”. */
	list: (items: string[]) => string;
	/** “France”, from “FR”. */
	country: (code: string) => string;
}

const utc = (date: string) => new Date(`${date}T00:00:00Z`);

/** The same dates and numbers stand on thousands of pages, and writing one takes long. */
function once<Value>(write: (value: Value) => string): (value: Value) => string {
	const written = new Map<Value, string>();
	return (value) => {
		const known = written.get(value);
		if (known !== undefined) return known;
		const text = write(value);
		written.set(value, text);
		return text;
	};
}

function formatFor(language: Language): Format {
	const locale = locales[language];
	const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const weekday = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
	const number = new Intl.NumberFormat(locale);
	const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const country = new Intl.DisplayNames(locale, { type: 'region' });
	return {
		date: once((date) => long.format(utc(date))),
		weekday: once((date) => weekday.format(utc(date))),
		dateRange: (from, to) => long.formatRange(utc(from), utc(to)),
		number: once((value) => number.format(value)),
		percent: (share) => percent.format(share),
		list: (items) => list.format(items),
		country: (code) => country.of(code) ?? code,
	};
}

export const formats: Record<Language, Format> = { en: formatFor('en'), fr: formatFor('fr') };
