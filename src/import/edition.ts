import type { BillingNode, DayNode, EventNode, PersonNode, TalkNode } from '../domain/graph/nodes.ts';
import { slug } from '../domain/slug.ts';
import { Speakers } from './names.ts';
import { Titles } from './titles.ts';

/** An edition, made ready for looking up titles, speakers and links. */
export interface Edition {
	event: EventNode;
	talks: TalkNode[];
	titles: Titles;
	speakers: Speakers;
	talksOf: ReadonlyMap<PersonNode, TalkNode[]>;
	/** The first name and the company of each speaker, as slugs with hyphens around them. */
	hints: ReadonlyMap<TalkNode, { firstName: string; company: string }[]>;
	/** The talk that an address leads to: its schedule page, recording or slides. */
	linked: (url: string) => TalkNode | undefined;
	/** The day of a post on one day. */
	day: DayNode | undefined;
}

export function editionOf(event: EventNode, day: DayNode | undefined): Edition {
	const talks = event.talks.filter(({ declared }) => !declared);
	const talksOf = new Map<PersonNode, TalkNode[]>();
	const byLink = new Map<string, TalkNode>();
	for (const talk of talks) {
		for (const { person } of talk.billings) talksOf.set(person, [...(talksOf.get(person) ?? []), talk]);
		const { schedule, recording, slides } = talk.data;
		for (const url of [schedule, recording?.url, ...slides]) if (url) byLink.set(linkKey(url), talk);
	}
	return {
		event,
		talks,
		titles: new Titles(talks),
		speakers: new Speakers(talks),
		talksOf,
		hints: new Map(talks.map((talk) => [talk, talk.billings.map(hintOf)])),
		linked: (url) => byLink.get(linkKey(url)),
		day,
	};
}

function hintOf({ person, organisation }: BillingNode): { firstName: string; company: string } {
	const company = organisation?.name.replace(/,? (?:Inc\.?|LLC|GmbH|Ltd\.?)$/, '');
	// What is not known stands in no head.
	const asWord = (text: string | undefined) => (text && text.length > 2 ? `-${slug(text)}-` : '--');
	return { firstName: asWord(person.name.split(' ')[0]), company: asWord(company) };
}

/** What two addresses of one page have in common: the code of a session, the id of a recording. */
export function linkKey(url: string): string {
	const sched = /sched\.com\/event\/(\w+)/i.exec(url) ?? /sched\.co\/(\w+)/i.exec(url);
	if (sched) return `sched ${sched[1] ?? ''}`;
	const video = /(?:youtube\.com\/(?:watch\?(?:.*&)?v=|embed\/|live\/)|youtu\.be\/)([\w-]{11})/.exec(url);
	if (video) return `video ${video[1] ?? ''}`;
	return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/g, '');
}
