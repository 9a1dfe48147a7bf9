import type { TalkNode } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import type { Link } from './head.ts';

/** A talk as one row of a list. */
export interface TalkRow {
	href: string;
	title: string;
	/** Titles are in the language they were given in. */
	titleLang: 'en' | undefined;
	speakers: string;
	/** “11:15–11:50”, where it is known and wanted. */
	time: string | undefined;
	format: string;
	topics: Link[];
	notes: string | undefined;
	recording: string | undefined;
	cancelled: string | undefined;
	/** The edition, where the list is not about one. */
	event: string | undefined;
}

/** What a row shows besides title, speakers and format. */
interface RowOptions {
	event?: boolean;
	time?: boolean;
	topics?: boolean;
}

export function talkRow(talk: TalkNode, { t, u, lang }: Context, show: RowOptions = {}): TalkRow {
	const { data, recaps, billings, topics, event } = talk;
	return {
		href: u.talk(talk),
		title: data.title,
		titleLang: titleLang(lang),
		speakers: billings.map(({ name }) => name).join(', '),
		time: show.time ? timeOf(talk) : undefined,
		format: t.talk.formats[data.format],
		topics: show.topics
			? topics.map((topic) => ({ text: topic.data.label[lang], href: u.topic(topic) }))
			: [],
		notes: recaps.length > 0 ? t.talk.hasNotes : undefined,
		recording: data.recording ? t.talk.hasRecording : undefined,
		cancelled: data.cancelled ? t.talk.cancelled : undefined,
		event: show.event ? event.data.name : undefined,
	};
}

/** Titles of talks are English: say so on a page in another language. */
export const titleLang = (lang: Context['lang']): 'en' | undefined => (lang === 'en' ? undefined : 'en');

export function timeOf({ data }: TalkNode): string | undefined {
	if (data.start === undefined) return undefined;
	return data.end === undefined ? data.start : `${data.start}–${data.end}`;
}
