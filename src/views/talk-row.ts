import type { TalkNode } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import { shortName } from './edition-name.ts';
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
	/** The field of its first topic, for a colour. */
	field: string | undefined;
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

export function talkRow(talk: TalkNode, context: Context, show: RowOptions = {}): TalkRow {
	const { t, u, lang } = context;
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
		field: topics[0]?.data.category,
		notes: recaps.length > 0 ? t.talk.hasNotes : undefined,
		recording: data.recording ? t.talk.hasRecording : undefined,
		cancelled: data.cancelled ? t.talk.cancelled : undefined,
		event: show.event ? shortName(event, context) : undefined,
	};
}

/** Titles of talks are English: say so on a page in another language. */
export const titleLang = (lang: Context['lang']): 'en' | undefined => (lang === 'en' ? undefined : 'en');

export function timeOf({ data }: TalkNode): string | undefined {
	if (data.start === undefined) return undefined;
	return data.end === undefined ? data.start : `${data.start}–${data.end}`;
}
