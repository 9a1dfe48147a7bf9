import type { DayNode, EventNode, RecapNode, TalkNode } from '../../../src/domain/graph/nodes.ts';
import type { Language } from '../../../src/domain/languages.ts';
import type { Context } from '../../../src/views/context.ts';
import { dayView } from '../../../src/views/day.ts';
import { eventView, type DayCard } from '../../../src/views/event.ts';
import type { RecapBodies, RecapView } from '../../../src/views/recap.ts';
import { shownVersion } from '../../../src/views/recap-place.ts';
import type { TalkRow } from '../../../src/views/talk-row.ts';
import { talkView } from '../../../src/views/talk.ts';
import { talkListView, type TalkListPage } from '../../../src/views/talks.ts';
import { linked, list, page, plainLink, type Neighbour, type Note, type Page } from './page.ts';

/* Pages of editions: those with notes, and lists of talks. */

export function talkPage(talk: TalkNode, context: Context): Page {
	const view = talkView(talk, bodiesOf(talk.recaps, context.lang), context);
	const { head, breadcrumbs, kicker, title, titleLang, labels, notices, facts } = view;
	const neighbour = (row: TalkRow | undefined, label: string) =>
		row && { href: row.href, label, text: row.title };
	return page(head, {
		kind: 'talk',
		path: context.u.talk(talk),
		...{ breadcrumbs, kicker, title, titleLang, labels, notices, facts },
		speakers: view.speakers,
		actions: view.links,
		video: view.video && { text: view.video.text, href: view.video.href },
		topics: view.topics.map(({ text, href }) => ({ text, href })),
		notes: notesOf(talk.recaps, view.notes, context.lang),
		invitation: view.invitation,
		previous: neighbour(view.previous, view.words.previous),
		next: neighbour(view.next, view.words.next),
		lists: view.lists.map(({ heading, talks }) => list(heading, talks, { event: true })),
	});
}

export function eventPage(event: EventNode, context: Context): Page {
	const view = eventView(event, bodiesOf(event.recaps, context.lang), context);
	const { head, breadcrumbs, kicker, title, facts, notices, links } = view;
	return page(head, {
		kind: 'edition',
		path: context.u.event(event),
		...{ breadcrumbs, kicker, title, facts, notices },
		actions: [...links, ...(view.allTalks ? [view.allTalks] : [])].map(plainLink),
		notes: notesOf(event.recaps, view.notes, context.lang),
		lists: [
			list(view.words.withNotes, view.withNotes, { topics: true }),
			list(view.words.undated, view.undated),
		].filter(({ talks }) => talks.length > 0),
		chips: [
			{
				heading: view.words.days,
				links: view.days.map(({ href, name, date, talks }) => ({
					href,
					text: `${name}, ${date}`,
					count: talks,
				})),
			},
			...view.mix.bars.map(({ caption, bars }) => ({
				heading: caption,
				links: bars.map(({ href, label, text }) => ({ href, text: label, count: text })),
			})),
		],
	});
}

export function dayPage(day: DayNode, context: Context): Page {
	const view = dayView(day, bodiesOf(day.recaps, context.lang), context);
	const { head, breadcrumbs, kicker, title } = view;
	const neighbour = (card: DayCard | undefined): Neighbour | undefined =>
		card && { href: card.href, label: card.name, text: card.date };
	return page(head, {
		kind: 'day',
		path: context.u.day(day),
		...{ breadcrumbs, kicker, title },
		lead: `${view.date} · ${view.count}`,
		notes: notesOf(day.recaps, view.notes, context.lang),
		lists: view.slots.map(({ id, time, talks }) => ({
			...list(time, talks, { topics: true, time: true }),
			id,
		})),
		previous: neighbour(view.previous),
		next: neighbour(view.next),
	});
}

export function talkListPage(of: TalkListPage, context: Context): Page {
	const { head, breadcrumbs, title, count, groups } = talkListView(of, context);
	return page(head, {
		kind: 'talk list',
		path: context.u.talkList(of),
		...{ breadcrumbs, title, lead: count },
		lists: groups.map(({ id, heading, talks }) => ({ ...linked(heading, talks), id })),
	});
}

const lettersInWord = 6;

/** Notes whose text is still to be rendered. */
const bodiesOf = (recaps: readonly RecapNode[], lang: Language): RecapBodies =>
	new Map(
		recaps.map((recap) => {
			const words = shownVersion(recap, lang).body.length / lettersInWord;
			return [recap, { html: '', headings: [], words }];
		}),
	);

const notesOf = (recaps: readonly RecapNode[], views: readonly RecapView[], lang: Language): Note[] =>
	views.flatMap(({ html: _, contents: __, favourites: ___, wishlist: ____, ...note }, index) => {
		const recap = recaps[index];
		return recap ? [{ ...note, file: shownVersion(recap, lang).file }] : [];
	});
