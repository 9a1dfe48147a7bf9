import * as z from 'zod';
import { calendarDate, httpsUrl, id, languageCode, line, name } from './scalars.ts';
import { talkFormat } from './talk.ts';

const longestTakeaway = 250;

const source = z
	.strictObject({
		title: line.meta({ description: 'Its title.' }),
		authors: z.array(name).min(1).meta({ description: 'Who wrote it: these are the note takers.' }),
		publisher: line.optional().meta({ description: 'Who published it, where that is known.' }),
		url: httpsUrl.optional().meta({ description: 'Its address, where that is known.' }),
		date: calendarDate.optional().meta({ description: 'When it was published, where that is known.' }),
		licence: line.optional().meta({ description: 'Its licence, where that is known.' }),
		lang: languageCode.optional().meta({ description: 'The language it was written in.' }),
		series: z
			.array(
				z.strictObject({
					title: line.meta({ description: 'The title of the part.' }),
					url: httpsUrl.optional().meta({ description: 'Its address, where that is known.' }),
				}),
			)
			.default([])
			.meta({ description: 'The other parts of the series that the post belongs to, in order.' }),
		note: line.max(200).optional().meta({ description: 'What a reader should know about this source.' }),
	})
	.meta({ description: 'The published post that the notes are drawn from.' });

/** The front matter of a recap: notes on a talk, on a day (no `talk`) or on a whole edition (no `day` either). */
export const recapSchema = z.strictObject({
	event: id.meta({ description: 'The edition, for example kubecon-eu-2024.' }),
	day: z.int().min(0).optional().meta({ description: 'The number of the day; 0 is the co-located day.' }),
	talk: line.optional().meta({ description: 'The title of the talk, as in the talk list of the edition.' }),
	speakers: z.array(name).optional().meta({ description: 'The speakers of the talk.' }),
	tags: z
		.array(id)
		.min(1, 'name at least one topic')
		.meta({ description: 'Topics, by id (content/topics).' }),
	lang: languageCode.optional().meta({ description: 'The language, as in the name of the file.' }),
	authors: z
		.array(name)
		.min(1)
		.optional()
		.meta({ description: 'The note takers, where the notes were written for this site.' }),
	source: source.optional(),
	takeaways: z
		.array(line.max(longestTakeaway, `keep a takeaway to ${longestTakeaway} characters`))
		.max(7, 'keep to the seven most useful takeaways')
		.default([])
		.meta({ description: `What to remember, best first; at most ${longestTakeaway} characters each.` }),
	verdict: z
		.enum(['favourite', 'recommended', 'mixed', 'skip'])
		.optional()
		.meta({ description: 'What the note takers thought of the talk.' }),
	wishlist: z
		.array(line)
		.optional()
		.meta({ description: 'Talks that the author would have liked to see (recaps of a day).' }),
	format: talkFormat.optional().meta({ description: 'The kind of talk, where the talk list lacks it.' }),
	date: calendarDate.optional().meta({ description: 'When these notes were published here.' }),
	updated: calendarDate.optional().meta({ description: 'When these notes were last changed in substance.' }),
	draft: z.boolean().default(false).meta({ description: 'true keeps the notes off the site.' }),
});
export type RecapData = z.output<typeof recapSchema>;
/** As it stands in a file: what has a default may be left out. */
export type RecapInput = z.input<typeof recapSchema>;
