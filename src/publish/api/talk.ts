import * as z from 'zod';
import type { TalkNode, TopicNode } from '../../domain/graph/nodes.ts';
import { talkFormats } from '../../domain/talk-formats.ts';
import { absolute, api } from '../../urls.ts';
import {
	address,
	date,
	dayRef,
	eventRef,
	localised,
	named,
	organisationRef,
	markdown,
	pages,
	pagesWithCopy,
	personRef,
	present,
	previousIds,
	refTo,
	talkId,
	uri,
	uriOf,
} from './parts.ts';
import { recapSummary, recapSummaryOf } from './recap.ts';

const time = z
	.string()
	.regex(/^\d\d:\d\d$/)
	.meta({ description: 'A time of day, in the time zone of the edition.' });

const billing = named(
	'Billing',
	z.strictObject({
		name: z.string().meta({ description: 'The name as the schedule prints it.' }),
		person: personRef,
		role: z.string().optional().meta({ description: 'The role at the time of the talk.' }),
		organisation: organisationRef
			.optional()
			.meta({ description: 'The organisation at the time of the talk.' }),
	}),
);

const topicOfTalk = named(
	'TopicOfTalk',
	z.strictObject({
		id: z.string(),
		label: localised,
		found: z.enum(['people', 'title', 'track', 'topic']).meta({
			description: 'Given by people, or found in the title or the track, or implied by another topic.',
		}),
	}),
);

export const talk = named(
	'Talk',
	z.strictObject({
		type: z.literal('talk'),
		id: z
			.string()
			.meta({ description: 'The edition and the talk: kubecon-eu-2024/a-talk. It never changes.' }),
		previousIds,
		title: z.string(),
		event: eventRef,
		day: dayRef.optional().meta({ description: 'The day of the edition, where it is known.' }),
		date: date.optional(),
		start: time.optional(),
		end: time.optional(),
		format: z.enum(talkFormats),
		track: z.string().optional(),
		room: z.string().optional(),
		sponsored: z.literal(true).optional(),
		cancelled: z.literal(true).optional(),
		virtual: z.literal(true).optional(),
		speakers: z.array(billing).meta({ description: 'In billing order.' }),
		topics: z.array(topicOfTalk),
		recording: z
			.strictObject({
				url: address,
				found: z.enum(['schedule', 'title', 'playlist']).meta({
					description: 'How it was found; about 2 in 100 of those found by title are wrong.',
				}),
			})
			.optional(),
		slides: z.array(address),
		schedule: address.optional().meta({ description: 'Its page on the official schedule.' }),
		onlyInNotes: z
			.literal(true)
			.optional()
			.meta({ description: 'The talk list lacks it; only notes know it.' }),
		recaps: z.array(recapSummary).meta({ description: 'The notes that people took on it.' }),
		links: z.strictObject({ self: address, html: pages.html, markdown }),
	}),
);
export type Talk = z.output<typeof talk>;

export function talkOf(node: TalkNode): Talk {
	const { data, event, day } = node;
	const { title, start, end, format, track, room, sponsored, cancelled, virtual, recording, slides } = data;
	return present({
		type: 'talk' as const,
		id: talkId(node),
		previousIds: data.previousIds.map((id) => talkId({ id, event })),
		title,
		event: refTo.event(event),
		day: day && refTo.day(day),
		date: data.date,
		start,
		end,
		format,
		track,
		room,
		sponsored,
		cancelled,
		virtual,
		speakers: node.billings.map(({ name, person, role, organisation }) =>
			present({
				name,
				person: refTo.person(person),
				role,
				organisation: organisation && refTo.organisation(organisation),
			}),
		),
		topics: node.topics.map((topic) => ({ ...refTo.topic(topic), found: howFound(topic, node) })),
		recording: recording && { ...recording, url: uri(recording.url) },
		slides: slides.map(uri),
		schedule: uriOf(data.schedule),
		onlyInNotes: node.declared ? (true as const) : undefined,
		recaps: node.recaps.map(recapSummaryOf),
		links: {
			self: absolute(api.item('talks', talkId(node))),
			...pagesWithCopy((u) => u.talk(node)),
		},
	});
}

function howFound(topic: TopicNode, { inferred }: TalkNode): Talk['topics'][number]['found'] {
	const evidence = inferred.get(topic);
	if (!evidence) return 'people';
	return 'title' in evidence ? 'title' : 'track' in evidence ? 'track' : 'topic';
}
