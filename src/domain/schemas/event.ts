import * as z from 'zod';
import { calendarDate, httpsUrl, line, localised, previousIds } from './scalars.ts';

const dayOfEvent = z
	.strictObject({
		number: z
			.int()
			.min(0)
			.meta({ description: '0 for what comes before the main conference, then 1, 2, 3 for its days.' }),
		date: calendarDate,
		until: calendarDate
			.optional()
			.meta({ description: 'The last date, where several dates share the number (day 0 of two days).' }),
	})
	.meta({ description: 'A day of the edition.' });

const people = z.int().positive();
const attendance = z
	.union(
		[
			z.strictObject({ exactly: people }),
			z.strictObject({ about: people }),
			z.strictObject({ least: people, most: people.optional() }),
		],
		{ error: 'write { exactly: 12418 }, { about: 500 }, { least: 12000 } or { least: 1200, most: 1500 }' },
	)
	.meta({ description: 'How many people came: exactly, about, or at least (and at most).' });

/** An edition of KubeCon + CloudNativeCon. Its id is the name of its file. */
export const eventSchema = z.strictObject({
	name: line.meta({ description: 'The official name of the edition.' }),
	previousIds,
	series: z
		.enum(['europe', 'north-america', 'china', 'india', 'japan'])
		.meta({ description: 'The series that the edition belongs to.' }),
	year: z.int().min(2015).max(2100).meta({ description: 'The year it took place.' }),
	city: localised.optional().meta({ description: 'The city; none for a virtual edition.' }),
	country: z
		.string()
		.regex(/^[A-Z]{2}$/, 'write the two-letter code of the country, for example FR')
		.optional()
		.meta({ description: 'ISO 3166-1 code of the country, two capital letters.' }),
	venue: line.optional().meta({ description: 'The building.' }),
	timeZone: z
		.string()
		.regex(/^[A-Za-z_]+\/[A-Za-z_/]+$/, 'write an IANA time zone, for example Europe/Paris')
		.optional()
		.meta({ description: 'IANA time zone of the city.' }),
	format: z
		.enum(['in-person', 'virtual', 'hybrid'])
		.optional()
		.meta({ description: 'On site, virtual or both.' }),
	starts: calendarDate.optional().meta({ description: 'The first date, co-located days included.' }),
	ends: calendarDate.optional().meta({ description: 'The last date.' }),
	days: z.array(dayOfEvent).default([]).meta({ description: 'Its days, in order.' }),
	attendance: attendance.optional(),
	attendanceNote: localised
		.optional()
		.meta({ description: 'What the figure of attendance means, or who gave it.' }),
	coChairs: z.array(line).default([]).meta({ description: 'Co-chairs of the programme.' }),
	links: z
		.strictObject({
			schedule: httpsUrl.optional().meta({ description: 'The official schedule.' }),
			playlist: httpsUrl.optional().meta({ description: 'The official list of recordings.' }),
		})
		.default({})
		.meta({ description: 'Official addresses.' }),
	confidence: z.enum(['high', 'medium', 'low']).meta({ description: 'How sure the facts of this file are.' }),
	confidenceNote: localised.optional().meta({ description: 'What is not sure.' }),
});
export type EventData = z.output<typeof eventSchema>;
