import type { Graph, OrganisationNode, PersonNode, TopicNode } from '../../../src/domain/graph/nodes.ts';
import { languageAt } from '../../../src/urls-below.ts';
import { inLanguage, type Context } from '../../../src/views/context.ts';
import { headOf } from '../../../src/views/head.ts';
import { noteTakerView } from '../../../src/views/note-takers.ts';
import { organisationView } from '../../../src/views/organisations.ts';
import { speakerView } from '../../../src/views/speaker.ts';
import { letterView, type speakerLetters } from '../../../src/views/speakers.ts';
import { topicView } from '../../../src/views/topics.ts';
import { linked, page, plainLink, type Page } from './page.ts';

/* Pages of topics, people and organisations, and the site's own. */

export function topicPage(topic: TopicNode, graph: Graph, context: Context): Page {
	const view = topicView(topic, graph, context);
	const { head, breadcrumbs, kicker, title, description, facts } = view;
	return page(head, {
		kind: 'topic',
		path: context.u.topic(topic),
		...{ breadcrumbs, kicker, title, lead: description, facts },
		actions: view.links.map(plainLink),
		cards: [view.withNotes].filter(({ recaps }) => recaps.length > 0),
		lists: view.editions.map(({ id, heading, talks }) => ({ ...linked(heading, talks), id })),
		chips: [{ heading: view.related.heading, links: view.related.topics }],
	});
}

export function speakerPage(person: PersonNode, context: Context): Page {
	const view = speakerView(person, context);
	const { head, breadcrumbs, name, lead, facts, lists } = view;
	return page(head, {
		kind: 'person',
		path: context.u.speaker(person),
		...{ breadcrumbs, title: name, lead, facts },
		actions: [...(view.other ? [view.other] : []), ...view.links].map(plainLink),
		lists: view.editions.map(({ id, heading, talks }) => ({
			...linked(heading, talks, { topics: true }),
			id,
		})),
		chips: lists,
	});
}

export function letterPage(
	{ initial, people }: ReturnType<typeof speakerLetters>[number],
	graph: Graph,
	context: Context,
): Page {
	const view = letterView(initial, people, graph, context);
	return page(view.head, {
		kind: 'letter',
		path: context.u.speakersOf(initial),
		breadcrumbs: view.breadcrumbs,
		title: view.title,
		lead: view.note,
		chips: [
			{ heading: view.letters.heading, links: view.letters.links },
			{ heading: view.title, links: view.people },
		],
	});
}

export function organisationPage(organisation: OrganisationNode, graph: Graph, context: Context): Page {
	const view = organisationView(organisation, graph, context);
	return page(view.head, {
		kind: 'organisation',
		path: context.u.organisation(organisation),
		breadcrumbs: view.breadcrumbs,
		title: view.name,
		lead: view.lead,
		actions: view.links,
		lists: view.editions.map(({ id, heading, talks }) => ({ ...linked(heading, talks), id })),
		chips: view.lists,
	});
}

export function noteTakerPage(person: PersonNode, context: Context): Page {
	const view = noteTakerView(person, context);
	return page(view.head, {
		kind: 'note taker',
		path: context.u.noteTaker(person),
		breadcrumbs: view.breadcrumbs,
		title: view.name,
		lead: view.card,
		actions: [...(view.other ? [view.other] : []), ...view.links].map(plainLink),
		cards: view.editions.map(({ heading, recaps }) => ({ heading: heading.text, recaps })),
	});
}

/** One of the pages that are about nothing in the record. */
export function plainPage(path: string): Page {
	const context = inLanguage(languageAt(path.slice(1)));
	return page(headOf(context, { title: path, description: path, page: () => path }), {
		kind: 'other',
		path,
		title: path,
	});
}
