import type { Graph, TopicNode } from '../domain/graph/nodes.ts';
import { byEvent } from '../domain/queries/grouping.ts';
import type { Context } from './context.ts';
import { headOf, type Head, type Link } from './head.ts';
import { recapCard, type RecapCard } from './recap-card.ts';
import { talkRow, type TalkRow } from './talk-row.ts';
import type { Fact } from './talk.ts';

export interface TopicsView {
	head: Head;
	title: string;
	lead: string;
	groups: { heading: string; topics: (Link & { description: string; count: string })[] }[];
}

export function topicsView(graph: Graph, context: Context): TopicsView {
	const { t, u, lang, count } = context;
	const group = (heading: string, kind: TopicNode['data']['kind']) => ({
		heading,
		topics: graph.topics
			.filter(({ data }) => data.kind === kind)
			.toSorted((a, b) => a.data.label[lang].localeCompare(b.data.label[lang], lang))
			.map((topic) => ({
				text: topic.data.label[lang],
				href: u.topic(topic),
				description: topic.data.description[lang],
				count: count('talks', topic.talks.length),
			})),
	});
	return {
		head: headOf(context, {
			title: t.topic.indexTitle,
			description: t.topic.indexDescription,
			page: (urls) => urls.topics,
			section: 'topics',
		}),
		title: t.topic.indexTitle,
		lead: t.topic.indexLead,
		groups: [group(t.topic.themes, 'theme'), group(t.topic.projects, 'project')],
	};
}

export interface TopicView {
	head: Head;
	breadcrumbs: Link[];
	title: string;
	kicker: string;
	description: string;
	facts: Fact[];
	links: Link[];
	related: { heading: string; topics: Link[] };
	withNotes: { heading: string; recaps: RecapCard[] };
	otherNotes: { heading: string; links: Link[] };
	editions: { heading: Link; talks: TalkRow[] }[];
	others: string;
	notice: string | undefined;
}

export function topicView(topic: TopicNode, context: Context): TopicView {
	const { t, u, lang } = context;
	const { data } = topic;
	const label = data.label[lang];
	const onTalks = topic.recaps.filter(({ talk }) => talk !== undefined);
	const others = topic.talks.filter(({ recaps }) => recaps.length === 0);
	return {
		head: headOf(context, {
			title: label,
			description: `${data.description[lang]} ${t.topic.description(label)}`,
			page: (urls) => urls.topic(topic),
			section: 'topics',
		}),
		breadcrumbs: [{ text: t.navigation.topics, href: u.topics }],
		title: label,
		kicker: t.topic[data.kind],
		description: data.description[lang],
		facts: facts(topic, context),
		links: [
			...(data.links.home ? [{ text: t.topic.home, href: data.links.home }] : []),
			...(data.links.repository ? [{ text: t.topic.repository, href: data.links.repository }] : []),
		],
		related: {
			heading: t.topic.related,
			topics: topic.related.map((other) => ({ text: other.data.label[lang], href: u.topic(other) })),
		},
		withNotes: { heading: t.topic.withNotes, recaps: onTalks.map((recap) => recapCard(recap, context)) },
		otherNotes: {
			heading: t.topic.otherNotes,
			links: topic.recaps
				.filter(({ talk }) => talk === undefined)
				.map((recap) => recapCard(recap, context))
				.map(({ title, href }) => ({ text: title, href })),
		},
		others: t.topic.others,
		editions: byEvent(others).map(({ event, talks }) => ({
			heading: { text: event.data.name, href: u.event(event) },
			talks: talks.map((talk) => talkRow(talk, context)),
		})),
		notice: topic.talks.length === 0 ? t.topic.noTalks : undefined,
	};
}

function facts({ data }: TopicNode, { t, f }: Context): Fact[] {
	const { cncf, aliases } = data;
	const levels = cncf && [
		t.topic.accepted(f.date(cncf.accepted)),
		...(cncf.incubating ? [t.topic.incubating(f.date(cncf.incubating))] : []),
		...(cncf.graduated ? [t.topic.graduated(f.date(cncf.graduated))] : []),
		...(cncf.archived ? [t.topic.archived(f.date(cncf.archived))] : []),
	];
	return [
		...(levels ? [{ label: t.topic.maturity, text: levels.join(', ') }] : []),
		...(aliases.length > 0 ? [{ label: t.topic.aliases, text: aliases.join(', ') }] : []),
	];
}
