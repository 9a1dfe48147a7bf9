import type { Graph, PersonNode } from '../domain/graph/nodes.ts';
import { writtenIn } from '../domain/queries/written-in.ts';
import { site } from '../site.ts';
import { absolute, api, badgeAt } from '../urls.ts';
import { personImage } from './card.ts';
import type { Context } from './context.ts';
import { shortName } from './edition-name.ts';
import { channelOf, followLink, type FollowLink } from './feeds.ts';
import { headOf, withImage, type Head, type Link } from './head.ts';
import { personThing } from './linked-data/person.ts';
import { authorCard } from './recap.ts';
import { recapCard, type RecapCard } from './recap-card.ts';

export interface NoteTakersView {
	head: Head;
	title: string;
	lead: string;
	people: (Link & { card: string; count: string })[];
}

/** Everybody who signs notes. */
export const noteTakers = ({ people }: Graph) => people.filter(({ recaps }) => recaps.length > 0);

export function noteTakersView(graph: Graph, context: Context): NoteTakersView {
	const { t, u, count } = context;
	return {
		head: headOf(context, {
			title: t.noteTaker.indexTitle,
			description: t.noteTaker.indexDescription,
			page: (urls) => urls.noteTakers,
			section: 'noteTakers',
			data: { kind: 'CollectionPage' },
		}),
		title: t.noteTaker.indexTitle,
		lead: t.noteTaker.indexLead,
		people: noteTakers(graph).map((person) => ({
			text: person.name,
			href: u.noteTaker(person),
			card: authorCard(person, context),
			count: count('recaps', person.recaps.length),
		})),
	};
}

export interface NoteTakerView {
	head: Head;
	breadcrumbs: Link[];
	name: string;
	card: string;
	links: (Link | FollowLink)[];
	other: Link | undefined;
	/** A picture with the number of notes, and the Markdown that shows it elsewhere. */
	badge: { heading: string; lead: string; image: string; alt: string; code: string };
	editions: { heading: Link; recaps: RecapCard[] }[];
}

export function noteTakerView(person: PersonNode, context: Context): NoteTakerView {
	const { t, u, count } = context;
	const channel = channelOf.noteTaker(person, context);
	const events = [...Map.groupBy(person.recaps, ({ event }) => event)];
	const breadcrumbs = [{ text: t.navigation.noteTakers, href: u.noteTakers }];
	return {
		head: headOf(context, {
			title: t.noteTaker.title(person.name),
			json: api.item('people', person.id),
			description: t.noteTaker.description(person.name, count('recaps', person.recaps.length)),
			page: (urls) => urls.noteTaker(person),
			section: 'noteTakers',
			type: 'profile',
			feed: channel?.title,
			...withImage(personImage(person, context)),
			data: { kind: 'ProfilePage', about: personThing(person, context), trail: breadcrumbs },
			writtenIn: writtenIn(person.recaps),
		}),
		breadcrumbs,
		name: person.name,
		card: authorCard(person, context),
		links: [
			...(person.data?.links ?? []).map((href) => ({ text: new URL(href).hostname, href })),
			...followLink(channel, context),
		],
		other: person.talks.length > 0 ? { text: t.person.asSpeaker, href: u.speaker(person) } : undefined,
		badge: badgeOf(person, context),
		editions: events.map(([event, recaps]) => ({
			heading: { text: shortName(event, context), href: u.event(event) },
			recaps: recaps.map((recap) => recapCard(recap, context)),
		})),
	};
}

function badgeOf(person: PersonNode, { t, u, count }: Context): NoteTakerView['badge'] {
	const page = u.noteTaker(person);
	const alt = `${site.name}: ${count('recaps', person.recaps.length)}`;
	return {
		heading: t.embed.badge,
		lead: t.embed.badgeLead,
		image: badgeAt(page),
		alt,
		code: `[![${alt}](${absolute(badgeAt(page))})](${absolute(page)})`,
	};
}
