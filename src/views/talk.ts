import { maturityAt, today } from '../domain/queries/maturity.ts';
import { hasPage } from '../domain/queries/organisations.ts';
import { otherTalks } from '../domain/queries/other-talks.ts';
import type { BillingNode, TalkNode, TopicNode } from '../domain/graph/nodes.ts';
import { writtenIn } from '../domain/queries/written-in.ts';
import { api } from '../urls.ts';
import { talkImage } from './card.ts';
import type { Context } from './context.ts';
import { placeKey, shortName } from './edition-name.ts';
import { headOf, withImage, type Head, type Link } from './head.ts';
import { talkThing } from './linked-data/talk.ts';
import { below, mediaLinks, videoOf, type TalkLink, type VideoView } from './talk-media.ts';
import { shownNotes, type RecapBodies, type RecapView } from './recap.ts';
import { dayName } from './recap-place.ts';
import { talkRow, timeOf, titleLang, type TalkRow } from './talk-row.ts';

export interface TalkView {
	head: Head;
	breadcrumbs: Link[];
	title: string;
	titleLang: 'en' | undefined;
	/** What kind of talk, and when. */
	kicker: string;
	place: string;
	/** “Sponsored”, “Cancelled” … */
	labels: { text: string; key: string }[];
	notices: string[];
	facts: Fact[];
	speakers: SpeakerView[];
	topics: TopicLink[];
	/** Says that nobody gave the topics: they were found in the title. */
	topicsNote: string | undefined;
	video: VideoView | undefined;
	/** On a narrow screen, what stands below the notes: “Recording · Slides”. */
	below: string | undefined;
	links: TalkLink[];
	notes: RecapView[];
	/** To read several people's notes one after the other, one alone, or side by side. */
	choice: { legend: string; all: string; beside: string; people: string[] } | undefined;
	/** Asks for notes, and leads to the form. */
	invitation: { text: string; link: Link };
	previous: TalkRow | undefined;
	next: TalkRow | undefined;
	lists: { heading: string; talks: TalkRow[] }[];
	words: Record<'speakers' | 'noSpeakers' | 'previous' | 'next' | 'facts' | 'neighbours', string>;
}

export interface Fact {
	label: string;
	text: string;
	href?: string;
}
export interface SpeakerView {
	name: string;
	href: string;
	role: string;
	organisation: { text: string; href: string | undefined } | undefined;
}
/** A topic, and what speaks for it where nobody gave it. */
interface TopicLink extends Link {
	why: string | undefined;
	/** “sandbox then”: its level in the CNCF at the time, where that has changed. */
	then: string | undefined;
}
export function talkView(talk: TalkNode, bodies: RecapBodies, context: Context): TalkView {
	const { t, u, lang } = context;
	const { data, event, day } = talk;
	const sameDay = day?.talks ?? [];
	const position = sameDay.indexOf(talk);
	const neighbour = (step: number) => {
		const other = position < 0 ? undefined : sameDay[position + step];
		return other && talkRow(other, context, { time: true });
	};
	const breadcrumbs = [
		{ text: t.navigation.events, href: u.events },
		{ text: shortName(event, context), href: u.event(event) },
		...(day ? [{ text: dayName(day, t), href: u.day(day) }] : []),
	];
	return {
		head: headOf(context, {
			title: data.title,
			json: api.talk(talk),
			description: t.talk.description(
				data.title,
				talk.billings.map(({ name }) => name).join(', '),
				event.data.name,
			),
			page: (urls) => urls.talk(talk),
			section: 'talks',
			type: 'article',
			...withImage(talkImage(talk, context)),
			data: { about: talkThing(talk, context), trail: breadcrumbs },
			markdown: true,
			embeddable: talk.recaps.length > 0,
			writtenIn: writtenIn(talk.recaps),
		}),
		breadcrumbs,
		title: data.title,
		titleLang: titleLang(lang),
		kicker: [t.talk.formats[data.format], whenOf(talk, context)].filter(Boolean).join(' · '),
		place: placeKey(event),
		labels: labels(talk, context),
		notices: [
			...(data.cancelled ? [t.talk.cancelledNotice] : []),
			...(talk.declared ? [t.talk.declared] : []),
		],
		facts: facts(talk, context),
		speakers: talk.billings.map((billing) => speaker(billing, context)),
		topics: talk.topics.map((topic) => topicLink(topic, talk, context)),
		topicsNote: talk.inferred.size > 0 ? t.talk.topicsInferred : undefined,
		video: videoOf(talk, context),
		below: below(talk, context),
		links: mediaLinks(talk, context),
		notes: shownNotes(talk.recaps, bodies, context),
		choice: choiceOf(talk, context),
		invitation: invitation(talk, context),
		previous: neighbour(-1),
		next: neighbour(1),
		lists: lists(talk, context),
		words: {
			speakers: t.talk.speakers,
			noSpeakers: t.talk.noSpeakers,
			previous: t.talk.previous,
			next: t.talk.next,
			facts: t.talk.facts,
			neighbours: t.talk.neighbours,
		},
	};
}

function labels({ data, recaps }: TalkNode, { t }: Context): TalkView['labels'] {
	return [
		...(data.cancelled ? [{ text: t.talk.cancelled, key: 'cancelled' }] : []),
		...(data.sponsored ? [{ text: t.talk.sponsored, key: 'sponsored' }] : []),
		...(data.virtual ? [{ text: t.talk.virtual, key: 'virtual' }] : []),
		...(recaps.length > 0 ? [{ text: t.talk.hasNotes, key: 'notes' }] : []),
	];
}

/** “Wednesday 20 March 2024, 15:25–16:00”, as far as it is known. */
function whenOf(talk: TalkNode, { f }: Context): string {
	const { data, day } = talk;
	const date = data.date ?? (day?.until === undefined ? day?.date : undefined);
	return [date && f.weekday(date), timeOf(talk)]
		.filter((part) => part !== undefined && part !== '')
		.join(', ');
}

function facts(talk: TalkNode, context: Context): Fact[] {
	const { t, u } = context;
	const { data, event } = talk;
	const when = whenOf(talk, context);
	return [
		{ label: t.talk.edition, text: event.data.name, href: u.event(event) },
		...(when ? [{ label: t.talk.when, text: when }] : []),
		...(data.room ? [{ label: t.talk.where, text: data.room }] : []),
		...(data.track ? [{ label: t.talk.track, text: data.track }] : []),
	];
}

const speaker = ({ person, name, role, organisation }: BillingNode, { u }: Context): SpeakerView => ({
	name,
	href: u.speaker(person),
	role: role ?? '',
	organisation: organisation && {
		text: organisation.name,
		href: hasPage(organisation) ? u.organisation(organisation) : undefined,
	},
});

function topicLink(topic: TopicNode, talk: TalkNode, { t, u, lang }: Context): TopicLink {
	const found = talk.inferred.get(topic);
	const why = found && {
		...('title' in found && { text: t.talk.foundInTitle(found.title) }),
		...('track' in found && { text: t.talk.foundInTrack(found.track) }),
		...('topic' in found && { text: t.talk.foundByTopic(found.topic.data.label[lang]) }),
	};
	return {
		text: topic.data.label[lang],
		href: u.topic(topic),
		why: why?.text,
		then: levelThen(topic, talk, t),
	};
}

/** How far the project had come in the CNCF when the talk was given, where it has moved since. */
function levelThen(topic: TopicNode, { data, day, event }: TalkNode, t: Context['t']): string | undefined {
	const date = data.date ?? day?.date ?? event.data.starts;
	const level = date === undefined ? undefined : maturityAt(topic, date);
	return level === undefined || level === maturityAt(topic, today) ? undefined : t.topic.levelsThen[level];
}

function choiceOf({ recaps }: TalkNode, { t }: Context): TalkView['choice'] {
	if (recaps.length < 2) return undefined;
	return {
		legend: t.talk.choice,
		all: t.talk.choiceAll,
		beside: t.talk.choiceBeside,
		people: recaps.map(({ noteTakers: [first] }) => first?.name ?? t.recap.unsigned),
	};
}

function invitation(talk: TalkNode, { t, u }: Context): TalkView['invitation'] {
	const first = talk.recaps.length === 0;
	return {
		text: talk.data.recording ? t.talk.invitationRecording : t.talk.invitation,
		link: { text: first ? t.talk.write : t.talk.writeMore, href: u.write(talk) },
	};
}

function lists(talk: TalkNode, context: Context): TalkView['lists'] {
	const { t } = context;
	const { bySpeaker, related } = otherTalks(talk);
	const rows = (talks: TalkNode[]) => talks.map((other) => talkRow(other, context, { event: true }));
	return [
		...bySpeaker.map(({ name, talks }) => ({ heading: t.talk.sameSpeaker(name), talks: rows(talks) })),
		...(related.length > 0 ? [{ heading: t.talk.related, talks: rows(related) }] : []),
	];
}
