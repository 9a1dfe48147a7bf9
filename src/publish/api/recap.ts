import * as z from 'zod';
import type { RecapNode, RecapVersion } from '../../domain/graph/nodes.ts';
import { languages } from '../../domain/languages.ts';
import { changedOn, publishedOn } from '../../domain/queries/recap-dates.ts';
import { recapSchema } from '../../domain/schemas/recap.ts';
import { site } from '../../site.ts';
import { absolute, api, repository, urls } from '../../urls.ts';
import { recapAddress } from '../../views/recap-place.ts';
import type { Source } from '../publication.ts';
import {
	address,
	count,
	date,
	dayRef,
	eventRef,
	named,
	personRef,
	present,
	refTo,
	talkRef,
	topicRef,
	uriOf,
} from './parts.ts';

/** Notes without their text, as they stand in lists and in the things that they are about. */
export const recapSummary = named(
	'RecapSummary',
	z.strictObject({
		type: z.literal('recap'),
		id: z
			.string()
			.meta({ description: 'The edition and the name of the notes: kubecon-eu-2024/data-deluge.' }),
		scope: z.enum(['talk', 'day', 'event']).meta({ description: 'What the notes are about.' }),
		event: eventRef,
		day: dayRef.optional(),
		talk: talkRef.optional(),
		noteTakers: z
			.array(personRef)
			.meta({ description: 'Who signs, in their order; empty where nobody does.' }),
		topics: z.array(topicRef),
		verdict: recapSchema.shape.verdict,
		languages: z.array(z.enum(languages)).meta({ description: 'The languages that the notes exist in.' }),
		published: date.meta({ description: 'When they were published here, or the day that they are about.' }),
		updated: date.meta({ description: 'When they last changed in substance.' }),
		links: z.strictObject({ self: address }),
	}),
);
type RecapSummary = z.output<typeof recapSummary>;

const source = named(
	'RecapSource',
	z.strictObject({
		title: z.string(),
		authors: z.array(z.string()),
		publisher: z.string().optional(),
		url: address.optional(),
		date: date.optional(),
		licence: z.string().optional(),
		lang: z.enum(languages).optional(),
		note: z.string().optional(),
	}),
);

const version = named(
	'RecapVersion',
	z.strictObject({
		published: date,
		updated: date,
		takeaways: z.array(z.string()).meta({ description: 'What to remember, best first; plain text.' }),
		words: count.meta({ description: 'Words of the notes.' }),
		markdown: z.string().meta({ description: 'The notes as they were written: GitHub-flavoured Markdown.' }),
		html: z.string().meta({ description: 'The notes as safe HTML in which every address is a whole one.' }),
		source: source.optional().meta({ description: 'The published post that the notes are drawn from.' }),
		links: z.strictObject({
			html: address.meta({ description: 'The notes on their page.' }),
			file: address.meta({ description: 'The file in the repository.' }),
		}),
	}),
);

export const recap = named(
	'Recap',
	recapSummary.extend({
		wishlist: z.array(talkRef).meta({ description: 'Talks that the note takers would have liked to see.' }),
		licence: z.literal(site.contentLicence.id),
		versions: z.strictObject({ en: version.optional(), fr: version.optional() }),
	}),
);
export type Recap = z.output<typeof recap>;

export const recapSummaryOf = (node: RecapNode): RecapSummary => {
	const { id, talk, day, event } = node;
	return present({
		type: 'recap' as const,
		id,
		scope: talk ? ('talk' as const) : day ? ('day' as const) : ('event' as const),
		event: refTo.event(event),
		day: day && refTo.day(day),
		talk: talk && refTo.talk(talk),
		noteTakers: node.noteTakers.map(refTo.person),
		topics: node.topics.map(refTo.topic),
		verdict: node.data.verdict,
		languages: [...node.versions.keys()],
		published: publishedOn(node),
		updated: changedOn(node),
		links: { self: absolute(api.item('recaps', id)) },
	});
};

export async function recapOf(node: RecapNode, notes: Source['notes']): Promise<Recap> {
	const versions = [...node.versions.values()].map(
		async (each) => [each.language, await versionOf(node, each, notes)] as const,
	);
	return {
		...recapSummaryOf(node),
		wishlist: node.wishlist.map(refTo.talk),
		licence: site.contentLicence.id,
		versions: Object.fromEntries(await Promise.all(versions)),
	};
}

async function versionOf(
	node: RecapNode,
	given: RecapVersion,
	notes: Source['notes'],
): Promise<z.output<typeof version>> {
	const { data, language, body, file } = given;
	const { html, words } = await notes(node, given);
	return present({
		published: publishedOn(node, data),
		updated: changedOn(node, data),
		takeaways: data.takeaways,
		words,
		markdown: body,
		html,
		source: sourceOf(data.source),
		links: {
			html: absolute(recapAddress(node, urls[language])),
			file: repository.view(`content/${file}`),
		},
	});
}

function sourceOf(post: RecapVersion['data']['source']): z.output<typeof source> | undefined {
	if (!post) return undefined;
	const { title, authors, publisher, url, date: on, licence, lang, note } = post;
	return present({ title, authors, publisher, url: uriOf(url), date: on, licence, lang, note });
}
