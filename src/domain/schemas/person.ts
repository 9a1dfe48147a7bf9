import * as z from 'zod';
import { httpsUrl, id, line, localised, previousIds } from './scalars.ts';

/** What talk lists and recaps cannot say about a person. The id is the slug of the name, and the name of the file. */
export const personSchema = z.strictObject({
	name: line.meta({ description: 'The name as the person writes it.' }),
	aliases: z
		.array(line)
		.default([])
		.meta({ description: 'Other spellings and former names of this person.' }),
	previousIds,
	noteTaker: z
		.strictObject({
			role: localised.optional().meta({ description: 'The role given with the notes.' }),
			city: line.optional().meta({ description: 'The city given with the notes.' }),
		})
		.optional()
		.meta({ description: 'The author card of a note taker.' }),
	different: z
		.array(id)
		.default([])
		.meta({ description: 'People with a near name who are somebody else, by id.' }),
	links: z.array(httpsUrl).default([]).meta({ description: 'Public pages of the person.' }),
});
export type PersonData = z.output<typeof personSchema>;
