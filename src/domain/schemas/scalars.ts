import * as z from 'zod';
import { languages } from '../languages.ts';

/** How to write a date; what a fault of a date says. */
export const dateAdvice = 'write a date that exists as YYYY-MM-DD, for example 2024-03-20';

/** A day of the calendar as text, `2024-03-20`, in the time zone of the place. Never a moment, so never shifted. */
export const calendarDate = z.iso
	.date({ error: dateAdvice })
	.meta({ description: 'A day as YYYY-MM-DD, in the time zone of the edition.' });

/** A time of day as text, `"09:05"`, 24 hours, in the time zone of the place. */
export const clockTime = z
	.string()
	.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as "HH:MM", quoted, for example "09:05"')
	.meta({ description: 'A time of day as "HH:MM" (24 hours), in the time zone of the edition.' });

export const httpsUrl = z
	.url({
		protocol: /^https$/,
		hostname: z.regexes.domain,
		error: 'write a whole address that begins with https://',
	})
	.meta({ description: 'An address that begins with https://.' });

export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters without accents, digits and single hyphens')
	.meta({ description: 'Lower-case letters without accents, digits and single hyphens.' });

/** Ids that something had before: its old addresses lead to the new one. */
export const previousIds = z
	.array(id)
	.default([])
	.meta({ description: 'Ids that it had before; their addresses lead to the present one.' });

/** Text on one line, without space at its ends. */
export const line = z
	.string()
	.min(1, 'write a text or leave the key out')
	.regex(/^\S(.*\S)?$/, 'write it on one line, without space at its beginning or end');

/** The same text for every language, or one text a language. */
export const localised = z
	.union([line, z.strictObject({ en: line, fr: line })], {
		error: 'write one text for both languages, or { en: …, fr: … }',
	})
	.transform((text) => (typeof text === 'string' ? { en: text, fr: text } : text))
	.meta({ description: 'One text for both languages, or { en: …, fr: … }.' });

export const languageCode = z.enum(languages).meta({ description: 'Language: en or fr.' });
