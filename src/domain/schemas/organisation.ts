import * as z from 'zod';
import { httpsUrl, line, previousIds } from './scalars.ts';

/** What talk lists cannot say about an organisation. The id is the slug of the name, and the name of the file. */
export const organisationSchema = z.strictObject({
	name: line.meta({ description: 'The one name it has on this site.' }),
	aliases: z.array(line).default([]).meta({ description: 'Other spellings of its name.' }),
	previousIds,
	links: z.array(httpsUrl).default([]).meta({ description: 'Its public pages.' }),
});
export type OrganisationData = z.output<typeof organisationSchema>;
