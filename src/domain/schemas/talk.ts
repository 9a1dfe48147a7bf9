import * as z from 'zod';
import { talkFormats } from '../talk-formats.ts';
import { calendarDate, clockTime, httpsUrl, id, line, previousIds } from './scalars.ts';

export const talkFormat = z.enum(talkFormats).meta({ description: 'The kind of talk.' });

/** A person on the programme, with the role and company of that day. */
const billingSchema = z
	.strictObject({
		name: line.meta({ description: 'The name as the schedule prints it.' }),
		role: line.optional().meta({ description: 'The role at the time of the talk.' }),
		company: line.optional().meta({ description: 'The organisation at the time of the talk.' }),
	})
	.meta({ description: 'A speaker, with the role and company of that day.' });

const recording = z
	.strictObject({
		url: httpsUrl,
		found: z.enum(['schedule', 'title', 'playlist']).meta({
			description:
				'How the recording was found: linked by the schedule, matched by title and speakers (about 2 in 100 are wrong), or listed in the playlist.',
		}),
	})
	.meta({ description: 'The recording.' });

/** A talk as scheduled. The edition is the file it stands in. */
const talkSchema = z.strictObject({
	id: id.min(2).meta({ description: 'Its place in addresses. It never changes, even when the title does.' }),
	previousIds,
	title: line.meta({ description: 'The official title, without decoration of the schedule.' }),
	date: calendarDate.optional().meta({ description: 'The day on stage.' }),
	start: clockTime.optional(),
	end: clockTime.optional(),
	format: talkFormat.default('session'),
	sponsored: z.literal(true).optional().meta({ description: 'A slot that a sponsor paid for.' }),
	cancelled: z.literal(true).optional().meta({ description: 'Announced, and then cancelled.' }),
	virtual: z.literal(true).optional().meta({ description: 'Given remotely at an edition on site.' }),
	track: line.optional().meta({ description: 'The track of the schedule.' }),
	room: line.optional().meta({ description: 'The room.' }),
	speakers: z.array(billingSchema).default([]).meta({ description: 'The speakers, in billing order.' }),
	topics: z.array(id).default([]).meta({ description: 'Topics, by id.' }),
	schedule: httpsUrl.optional().meta({ description: 'Its page on the official schedule.' }),
	recording: recording.optional(),
	slides: z.array(httpsUrl).default([]).meta({ description: 'Slides.' }),
});
export type TalkData = z.output<typeof talkSchema>;

/** The talk list of an edition. The edition is the name of the file. */
export const talkListSchema = z.strictObject({
	talks: z.array(talkSchema).meta({ description: 'The talks, in the order of the schedule.' }),
});
export type TalkList = z.output<typeof talkListSchema>;
