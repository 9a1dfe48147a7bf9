import type { Graph, OrganisationNode } from '../domain/graph/nodes.ts';
import { initialOf } from '../domain/initials.ts';
import { byEvent } from '../domain/queries/grouping.ts';
import { listedOrganisations, speakersFor, topicsOf } from '../domain/queries/organisations.ts';
import { listedEditions } from '../domain/queries/trends.ts';
import { api } from '../urls.ts';
import { editionColumns, type ColumnsView } from './charts.ts';
import type { Context } from './context.ts';
import { placeKey, shortName } from './edition-name.ts';
import { headOf, recordOnly, type Head, type Link } from './head.ts';
import { organisationThing } from './linked-data/person.ts';
import { countedLinks, type CountedLink } from './counted-link.ts';
import { talkRow, type TalkRow } from './talk-row.ts';

export interface OrganisationsView {
	head: Head;
	title: string;
	lead: string;
	groups: { heading: string; organisations: CountedLink[] }[];
}

export function organisationsView(graph: Graph, context: Context): OrganisationsView {
	const { t, u, f, count } = context;
	const listed = listedOrganisations(graph);
	return {
		head: headOf(context, {
			title: t.organisation.indexTitle,
			description: t.organisation.indexDescription,
			page: (urls) => urls.organisations,
			section: 'speakers',
			data: { kind: 'CollectionPage' },
		}),
		title: t.organisation.indexTitle,
		lead: t.organisation.indexLead(count('organisations', listed.length)),
		groups: [...Map.groupBy(listed, ({ name }) => initialOf(name))].map(([initial, organisations]) => ({
			heading: initial.length === 1 ? initial.toUpperCase() : t.person.otherLetter,
			organisations: organisations.map((organisation) => ({
				text: organisation.name,
				href: u.organisation(organisation),
				count: f.number(organisation.talks.length),
			})),
		})),
	};
}

export interface OrganisationView {
	head: Head;
	breadcrumbs: Link[];
	name: string;
	lead: string;
	links: Link[];
	lists: { heading: string; links: CountedLink[] }[];
	chart: ColumnsView;
	editions: { id: string; place: string; heading: Link; talks: TalkRow[] }[];
}

const shown = { people: 60, topics: 24 };

export function organisationView(
	organisation: OrganisationNode,
	graph: Graph,
	context: Context,
): OrganisationView {
	const { t, u, lang, count, f } = context;
	const { name, talks } = organisation;
	const people = speakersFor(organisation);
	const topics = topicsOf(talks);
	/** Lists that are cut say so. */
	const heading = (
		list: readonly unknown[],
		limit: number,
		whole: string,
		cut: (number: string) => string,
	) => (list.length > limit ? cut(f.number(limit)) : whole);
	const breadcrumbs = [{ text: t.navigation.organisations, href: u.organisations }];
	return {
		head: headOf(context, {
			title: t.organisation.title(name),
			json: api.item('organisations', organisation.id),
			description: t.organisation.description(name, count('talks', talks.length)),
			page: (urls) => urls.organisation(organisation),
			section: 'speakers',
			data: { about: organisationThing(organisation, context), trail: breadcrumbs },
			writtenIn: recordOnly,
		}),
		breadcrumbs,
		name,
		lead: [count('talks', talks.length), count('speakers', people.length)].join(' · '),
		links: (organisation.data?.links ?? []).map((href) => ({ text: new URL(href).hostname, href })),
		lists: [
			{
				heading: heading(people, shown.people, t.organisation.people, t.organisation.peopleMost),
				links: countedLinks(people.slice(0, shown.people), context, ({ person }) => ({
					text: person.name,
					href: u.speaker(person),
				})),
			},
			{
				heading: heading(topics, shown.topics, t.talk.topics, t.organisation.topicsMost),
				links: countedLinks(topics.slice(0, shown.topics), context, ({ topic }) => ({
					text: topic.data.label[lang],
					href: u.topic(topic),
				})),
			},
		].filter(({ links }) => links.length > 0),
		chart: organisationChart(organisation, graph, context),
		editions: byEvent(talks).map(({ event, talks: ofEvent }) => ({
			id: event.id,
			place: placeKey(event),
			heading: { text: shortName(event, context), href: u.event(event) },
			talks: ofEvent.map((talk) => talkRow(talk, context)),
		})),
	};
}

function organisationChart({ talks, name }: OrganisationNode, graph: Graph, context: Context): ColumnsView {
	const { t, f, count } = context;
	const columns = editionColumns(talks, listedEditions(graph), (event) => `#${event.id}`, context);
	const most = columns.reduce((best, one) => (one.value > best.value ? one : best));
	return {
		caption: t.organisation.chart,
		says: t.organisation.chartSays(name, count('talks', talks.length), most.label, f.number(most.value)),
		table: t.charts.table,
		headings: [t.charts.edition, t.charts.talks],
		columns,
	};
}
