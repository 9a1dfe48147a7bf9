import * as z from 'zod';
import { absolute, api, type ApiList } from '../../urls.ts';
import { eventSummary } from './event.ts';
import { organisationSummary } from './organisation.ts';
import { address, count, named, present } from './parts.ts';
import { person } from './person.ts';
import { recapSummary } from './recap.ts';
import { talk } from './talk.ts';
import { topicSummary } from './topic.ts';

const listOf = <Item extends z.ZodType>(name: string, item: Item) =>
	named(
		name,
		z.strictObject({
			type: z.literal('list'),
			page: z.int().min(1),
			pages: z.int().min(1),
			total: count.meta({ description: 'Items on all pages.' }),
			items: z.array(item),
			links: z.strictObject({ self: address, next: address.optional(), previous: address.optional() }),
		}),
	);

/** Pages of lists. Where things can be long, their items are the objects without what makes them so. */
export const lists = {
	events: listOf('EventList', eventSummary),
	talks: listOf('TalkList', talk),
	people: listOf('PersonList', person),
	topics: listOf('TopicList', topicSummary),
	organisations: listOf('OrganisationList', organisationSummary),
	recaps: listOf('RecapList', recapSummary),
} satisfies Record<ApiList, z.ZodType>;

/** Some items, cut into pages of so many; one page at least. */
export function pagesOfList<Node>(kind: ApiList, nodes: readonly Node[], perPage: number) {
	const pages = Math.max(1, Math.ceil(nodes.length / perPage));
	const at = (page: number) => absolute(api.list(kind, page));
	return Array.from({ length: pages }, (_, index) => ({
		path: api.list(kind, index + 1),
		nodes: nodes.slice(index * perPage, (index + 1) * perPage),
		frame: {
			type: 'list',
			page: index + 1,
			pages,
			total: nodes.length,
			links: present({
				self: at(index + 1),
				next: index + 1 < pages ? at(index + 2) : undefined,
				previous: index > 0 ? at(index) : undefined,
			}),
		},
	}));
}
