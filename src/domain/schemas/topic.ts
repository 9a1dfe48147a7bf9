import * as z from 'zod';
import { calendarDate, httpsUrl, id, line, localised } from './scalars.ts';

/** A topic: a project, or a theme. Its id is the name of its file. */
export const topicSchema = z.strictObject({
	kind: z.enum(['project', 'theme']).meta({ description: 'A software project, or a theme.' }),
	label: localised.meta({ description: 'Its name.' }),
	description: localised.meta({ description: 'One sentence: what it is.' }),
	aliases: z
		.array(line)
		.default([])
		.meta({ description: 'Other names of the same thing, in either language.' }),
	cncf: z
		.strictObject({
			accepted: calendarDate.meta({ description: 'When the CNCF accepted it.' }),
			incubating: calendarDate.optional().meta({ description: 'When it became an incubating project.' }),
			graduated: calendarDate.optional().meta({ description: 'When it graduated.' }),
			archived: calendarDate.optional().meta({ description: 'When it was archived.' }),
		})
		.optional()
		.meta({ description: 'Its way through the CNCF, where it is one of its projects.' }),
	links: z
		.strictObject({
			home: httpsUrl.optional().meta({ description: 'Its home page.' }),
			repository: httpsUrl.optional().meta({ description: 'Its source code.' }),
		})
		.default({})
		.meta({ description: 'Where to read more.' }),
	related: z.array(id).default([]).meta({ description: 'Related topics, by id.' }),
});
export type TopicData = z.output<typeof topicSchema>;
