import * as z from 'zod';
import type { OrganisationNode } from '../../domain/graph/nodes.ts';
import { hasPage } from '../../domain/queries/organisations.ts';
import { absolute, api } from '../../urls.ts';
import { address, count, named, pages, pagesOf, present, previousIds, talkId, uri } from './parts.ts';

/** An organisation as it stands in the list of all. */
export const organisationSummary = named(
	'OrganisationSummary',
	z.strictObject({
		type: z.literal('organisation'),
		id: z.string(),
		previousIds,
		name: z.string(),
		aliases: z.array(z.string()),
		urls: z.array(address),
		counts: z.strictObject({ talks: count }),
		links: z.strictObject({
			self: address,
			html: pages.html.optional().meta({ description: 'Absent where it has fewer than three talks.' }),
		}),
	}),
);

export const organisation = named(
	'Organisation',
	organisationSummary.extend({
		talkIds: z.array(z.string()).meta({ description: 'Ids of talks by its people, oldest first.' }),
	}),
);
export type Organisation = z.output<typeof organisation>;

export const organisationSummaryOf = (node: OrganisationNode): z.output<typeof organisationSummary> => ({
	type: 'organisation',
	id: node.id,
	previousIds: node.data?.previousIds ?? [],
	name: node.name,
	aliases: node.aliases,
	urls: (node.data?.links ?? []).map(uri),
	counts: { talks: node.talks.length },
	links: present({
		self: absolute(api.item('organisations', node.id)),
		html: hasPage(node) ? pagesOf((u) => u.organisation(node)).html : undefined,
	}),
});

export const organisationOf = (node: OrganisationNode): Organisation => ({
	...organisationSummaryOf(node),
	talkIds: node.talks.map(talkId),
});
