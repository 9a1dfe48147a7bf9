import * as z from 'zod';
import type { PersonNode } from '../../domain/graph/nodes.ts';
import { absolute, api } from '../../urls.ts';
import {
	address,
	localised,
	named,
	pages,
	pagesOf,
	present,
	previousIds,
	refTo,
	talkRef,
	uri,
} from './parts.ts';
import { recapSummary, recapSummaryOf } from './recap.ts';

const pageLinks = z.strictObject(pages);

export const person = named(
	'Person',
	z.strictObject({
		type: z.literal('person'),
		id: z.string(),
		previousIds,
		name: z.string(),
		aliases: z.array(z.string()).meta({ description: 'Other spellings and former names.' }),
		urls: z.array(address).meta({ description: 'Public pages of the person.' }),
		speaker: z
			.strictObject({ talks: z.array(talkRef), links: pageLinks })
			.optional()
			.meta({ description: 'The talks given, oldest first; the feeds are those of notes on them.' }),
		noteTaker: z
			.strictObject({
				role: localised.optional(),
				city: z.string().optional(),
				recaps: z.array(recapSummary),
				links: pageLinks,
			})
			.optional()
			.meta({ description: 'The notes written.' }),
		links: z.strictObject({ self: address }),
	}),
);
export type Person = z.output<typeof person>;

export const personOf = (node: PersonNode): Person =>
	present({
		type: 'person' as const,
		id: node.id,
		previousIds: node.data?.previousIds ?? [],
		name: node.name,
		aliases: node.aliases,
		urls: (node.data?.links ?? []).map(uri),
		speaker: node.talks.length > 0 ? speakerOf(node) : undefined,
		noteTaker: node.recaps.length > 0 ? noteTakerOf(node) : undefined,
		links: { self: absolute(api.item('people', node.id)) },
	});

function speakerOf(node: PersonNode): Person['speaker'] {
	const feeds = node.talks.some(({ recaps }) => recaps.length > 0);
	return { talks: node.talks.map(refTo.talk), links: pagesOf((u) => u.speaker(node), { feeds }) };
}

function noteTakerOf(node: PersonNode): Person['noteTaker'] {
	return present({
		role: node.data?.noteTaker?.role,
		city: node.data?.noteTaker?.city,
		recaps: node.recaps.map(recapSummaryOf),
		links: pagesOf((u) => u.noteTaker(node), { feeds: true }),
	});
}
