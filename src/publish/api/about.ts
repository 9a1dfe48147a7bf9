import * as z from 'zod';
import type { Graph } from '../../domain/graph/nodes.ts';
import { changedOn } from '../../domain/queries/recap-dates.ts';
import { site } from '../../site.ts';
import { absolute, api, feedsAt, repository, urls, type ApiList } from '../../urls.ts';
import { downloads } from '../downloads/names.ts';
import { address, count, date, each, inLanguages, named } from './parts.ts';

const lists: ApiList[] = ['events', 'talks', 'people', 'topics', 'organisations', 'recaps'];
const kindCounts = z.strictObject(
	Object.fromEntries([...lists, 'days'].map((kind) => [kind, count])) as Record<
		ApiList | 'days',
		typeof count
	>,
);

/** Where a program begins: what there is, where it comes from, what may be done with it. */
export const about = named(
	'About',
	z.strictObject({
		type: z.literal('about'),
		name: z.string(),
		description: z.string(),
		version: z.literal('1').meta({ description: 'What is added does not change it; what is removed does.' }),
		updated: date.optional().meta({ description: 'When notes were last published or changed.' }),
		licence: z.strictObject({ id: z.literal(site.contentLicence.id), url: address, attribution: z.string() }),
		provenance: z.string(),
		counts: kindCounts,
		links: z.strictObject({
			self: address,
			documentation: inLanguages(address),
			openapi: address,
			source: address,
			lists: z.strictObject(
				Object.fromEntries(lists.map((kind) => [kind, address])) as Record<ApiList, typeof address>,
			),
			feeds: inLanguages(address),
			downloads: z.array(address),
		}),
	}),
);
export type About = z.output<typeof about>;

export function aboutOf(graph: Graph): About {
	const updated = graph.recaps
		.map((recap) => changedOn(recap))
		.sort()
		.at(-1);
	return {
		type: 'about',
		name: site.name,
		description:
			'People’s own notes on KubeCon + CloudNativeCon talks, joined with the record of every talk. A community project, not affiliated with the Cloud Native Computing Foundation or the Linux Foundation.',
		version: '1',
		...(updated !== undefined && { updated }),
		licence: {
			id: site.contentLicence.id,
			url: site.contentLicence.url,
			attribution: `${site.name}, ${absolute(urls.en.home)}; for notes also the note takers and the post that they name as source`,
		},
		provenance: `Talk lists are compiled from public lists of schedules, recordings and slides, not from an official export. How good they are, and who made the lists: ${absolute(urls.en.about)}`,
		counts: {
			events: graph.events.length,
			days: graph.events.flatMap(({ days }) => days).length,
			talks: graph.talks.length,
			people: graph.people.length,
			topics: graph.topics.length,
			organisations: graph.organisations.length,
			recaps: graph.recaps.length,
		},
		links: {
			self: absolute(api.index),
			documentation: each((lang) => absolute(urls[lang].api)),
			openapi: absolute(api.openapi),
			source: repository.home,
			lists: Object.fromEntries(lists.map((kind) => [kind, absolute(api.list(kind))])) as Record<
				ApiList,
				string
			>,
			feeds: each((lang) => absolute(feedsAt(urls[lang].home).atom)),
			downloads: Object.values(downloads).map((name) => absolute(api.download(name))),
		},
	};
}
