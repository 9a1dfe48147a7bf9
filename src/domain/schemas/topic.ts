import * as z from 'zod';
import { calendarDate, httpsUrl, id, line, localised, previousIds } from './scalars.ts';

const topicCategories = [
	'ai',
	'platform',
	'operations',
	'networking',
	'security',
	'data',
	'observability',
	'runtime',
	'extending',
	'community',
] as const;

/** A topic: a project, or a theme. Its id is the name of its file. */
export const topicSchema = z.strictObject({
	kind: z.enum(['project', 'theme']).meta({ description: 'A software project, or a theme.' }),
	category: z.enum(topicCategories).meta({ description: 'The field it belongs to.' }),
	label: localised.meta({ description: 'Its name.' }),
	description: localised.meta({ description: 'One sentence: what it is.' }),
	previousIds,
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
	implies: z
		.array(id)
		.default([])
		.meta({ description: 'Topics that a talk on this one is also about, by id (Linkerd: service-mesh).' }),
	found: z
		.strictObject({
			titles: z.array(line).optional().meta({
				description:
					'Phrases that mean this topic in a title, whatever their case, instead of its label and aliases. An asterisk at the end leaves the end of the word open.',
			}),
			exactTitles: z.array(line).default([]).meta({
				description: 'Phrases that mean it only as they are written here: Flux, but not “in flux”.',
			}),
			notTitles: z
				.array(line)
				.default([])
				.meta({ description: 'Phrases that look like it and mean something else.' }),
			tracks: z.array(line).default([]).meta({
				description: 'Tracks of schedules that mean it; one part of “Maintainer Track, Jaeger” is enough.',
			}),
		})
		.default({ exactTitles: [], notTitles: [], tracks: [] })
		.meta({ description: 'How it is found in talks that nobody has tagged.' }),
});
export type TopicData = z.output<typeof topicSchema>;
