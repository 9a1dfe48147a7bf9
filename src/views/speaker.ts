import type { PersonNode } from '../domain/graph/nodes.ts';
import { byEvent } from '../domain/queries/grouping.ts';
import { coSpeakers, topicsOf } from '../domain/queries/organisations.ts';
import type { Context } from './context.ts';
import { countedLinks, type CountedLink } from './counted-link.ts';
import { headOf, type Head, type Link } from './head.ts';
import { talkRow, type TalkRow } from './talk-row.ts';
import type { Fact } from './talk.ts';

export interface SpeakerView {
	head: Head;
	breadcrumbs: Link[];
	name: string;
	facts: Fact[];
	links: Link[];
	other: Link | undefined;
	lists: { heading: string; links: CountedLink[] }[];
	editions: { heading: Link; role: string; talks: TalkRow[] }[];
}

const shown = { topics: 16, people: 24 };

export function speakerView(person: PersonNode, context: Context): SpeakerView {
	const { t, u, lang, count } = context;
	return {
		head: headOf(context, {
			title: person.name,
			description: t.person.description(person.name, count('talks', person.talks.length)),
			page: (urls) => urls.speaker(person),
			section: 'speakers',
		}),
		breadcrumbs: [{ text: t.navigation.speakers, href: u.speakers }],
		name: person.name,
		facts: person.aliases.length > 0 ? [{ label: t.person.aliases, text: person.aliases.join(', ') }] : [],
		links: (person.data?.links ?? []).map((href) => ({ text: new URL(href).hostname, href })),
		other: person.recaps.length > 0 ? { text: t.person.asNoteTaker, href: u.noteTaker(person) } : undefined,
		lists: [
			{
				heading: t.person.topics,
				links: countedLinks(topicsOf(person.talks).slice(0, shown.topics), context, ({ topic }) => ({
					text: topic.data.label[lang],
					href: u.topic(topic),
				})),
			},
			{
				heading: t.person.coSpeakers,
				links: countedLinks(coSpeakers(person).slice(0, shown.people), context, ({ person: other }) => ({
					text: other.name,
					href: u.speaker(other),
				})),
			},
		].filter(({ links }) => links.length > 0),
		editions: byEvent(person.talks).map(({ event, talks }) => ({
			heading: { text: event.data.name, href: u.event(event) },
			role: rolesAt(person, talks),
			talks: talks.map((talk) => talkRow(talk, context, { topics: true })),
		})),
	};
}

/** “Chief Open Source Officer, Isovalent”: role and company at an edition, each once. */
function rolesAt(person: PersonNode, talks: PersonNode['talks']): string {
	const roles = talks
		.flatMap(({ billings }) => billings.filter((billing) => billing.person === person))
		.map(({ role, organisation }) =>
			[role, organisation?.name].filter((part) => part !== undefined).join(', '),
		)
		.filter((role) => role !== '');
	return [...new Set(roles)].join('; ');
}
