import type { PersonNode } from '../domain/graph/nodes.ts';
import { byEvent } from '../domain/queries/grouping.ts';
import { coSpeakers, topicsOf } from '../domain/queries/organisations.ts';
import { api } from '../urls.ts';
import { personImage } from './card.ts';
import type { MatrixView } from './charts.ts';
import type { Context } from './context.ts';
import { countedLinks, type CountedLink } from './counted-link.ts';
import { placeAndYear, placeKey, shortName } from './edition-name.ts';
import { headOf, recordOnly, withImage, type Head, type Link } from './head.ts';
import { personThing } from './linked-data/person.ts';
import { channelOf, followLink, type FollowLink } from './feeds.ts';
import { talkRow, type TalkRow } from './talk-row.ts';
import type { Fact } from './talk.ts';

export interface SpeakerView {
	head: Head;
	breadcrumbs: Link[];
	name: string;
	facts: Fact[];
	links: (Link | FollowLink)[];
	other: Link | undefined;
	lists: { heading: string; links: CountedLink[] }[];
	lead: string;
	/** The person's editions and those of the people on stage beside them. */
	matrix: MatrixView | undefined;
	editions: { id: string; place: string; heading: Link; role: string; talks: TalkRow[] }[];
}

const shown = { topics: 16, people: 24 };

export function speakerView(person: PersonNode, context: Context): SpeakerView {
	const { t, u, lang, count } = context;
	const breadcrumbs = [{ text: t.navigation.speakers, href: u.speakers }];
	const channel = channelOf.speaker(person, context);
	return {
		head: headOf(context, {
			title: person.name,
			json: api.item('people', person.id),
			description: t.person.description(person.name, count('talks', person.talks.length)),
			page: (urls) => urls.speaker(person),
			section: 'speakers',
			type: 'profile',
			feed: channel?.title,
			...withImage(personImage(person, context)),
			data: { kind: 'ProfilePage', about: personThing(person, context), trail: breadcrumbs },
			writtenIn: recordOnly,
		}),
		breadcrumbs,
		name: person.name,
		lead: leadOf(person, context),
		matrix: matrixOf(person, context),
		facts: person.aliases.length > 0 ? [{ label: t.person.aliases, text: person.aliases.join(', ') }] : [],
		links: [
			...(person.data?.links ?? []).map((href) => ({ text: new URL(href).hostname, href })),
			...followLink(channel, context),
		],
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
			id: event.id,
			place: placeKey(event),
			heading: { text: shortName(event, context), href: u.event(event) },
			role: rolesAt(person, talks),
			talks: talks.map((talk) => talkRow(talk, context, { topics: true })),
		})),
	};
}

/** “12 talks at 9 editions, 2016–2026”. */
function leadOf({ talks }: PersonNode, { t, count }: Context): string {
	const events = new Set(talks.map(({ event }) => event));
	const years = talks.map(({ event }) => event.data.year);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return t.person.lead(
		count('talks', talks.length),
		count('events', events.size),
		from === to ? `${from}` : `${from}–${to}`,
	);
}

const matrixShown = { fewestEditions: 3, people: 7 };

function matrixOf(person: PersonNode, context: Context): MatrixView | undefined {
	const { t, u, count } = context;
	const events = byEvent(person.talks)
		.map(({ event }) => event)
		.toReversed();
	if (events.length < matrixShown.fewestEditions) return undefined;
	const others = coSpeakers(person).slice(0, matrixShown.people);
	const row = (who: PersonNode, talks: PersonNode['talks']) => ({
		label: who.name,
		href: u.speaker(who),
		note: count('talks', talks.length),
		cells: events.map((event) => {
			const value = talks.filter((talk) => talk.event === event).length;
			const text = count('talks', value);
			return value === 0
				? undefined
				: {
						href: `#${event.id}`,
						label: `${who.name}, ${shortName(event, context)}`,
						value,
						text,
						place: placeKey(event),
					};
		}),
	});
	const [closest] = others;
	return {
		caption: t.person.matrix,
		says: closest ? t.person.matrixSays(closest.person.name, count('talks', closest.talks)) : '',
		table: t.charts.table,
		of: t.charts.person,
		columns: events.map((event) => ({
			label: shortName(event, context),
			short: placeAndYear(event, context),
			href: `#${event.id}`,
			place: placeKey(event),
		})),
		rows: [
			row(person, person.talks),
			...others.map(({ person: other }) =>
				row(
					other,
					person.talks.filter(({ billings }) => billings.some((billing) => billing.person === other)),
				),
			),
		],
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
