import type { Graph, TalkNode } from '../domain/graph/nodes.ts';
import { absolute } from '../urls.ts';
import { site } from '../site.ts';
import type { Context } from './context.ts';
import { placeKey, shortName } from './edition-name.ts';
import type { Link } from './head.ts';
import { shownVersion } from './recap-place.ts';
import { titleLang } from './talk-row.ts';
import type { Language } from '../domain/languages.ts';

/** A talk as a frame in a page of another site shows it. */
export interface EmbedView {
	lang: Language;
	pageTitle: string;
	canonical: string;
	place: string;
	kicker: string;
	title: string;
	titleLang: 'en' | undefined;
	href: string;
	speakers: string;
	/** Each set of notes: who signs it, and what to remember. */
	notes: { by: string; lang: Language | undefined; takeaways: string[] }[];
	more: Link;
}

/** Talks that other sites can embed: those with notes. */
export const embeddableTalks = ({ talks }: Graph): TalkNode[] =>
	talks.filter(({ recaps }) => recaps.length > 0);

export function embedView(talk: TalkNode, context: Context): EmbedView {
	const { t, u, f, lang } = context;
	const { data, event } = talk;
	const href = absolute(u.talk(talk));
	return {
		lang,
		pageTitle: `${t.embed.title(data.title)} · ${site.name}`,
		canonical: href,
		place: placeKey(event),
		kicker: [shortName(event, context), data.date && f.date(data.date)].filter(Boolean).join(' · '),
		title: data.title,
		titleLang: titleLang(lang),
		href,
		speakers: f.list(talk.billings.map(({ name }) => name)),
		notes: talk.recaps.map((recap) => {
			const { language, data: notes } = shownVersion(recap, lang);
			const [first] = recap.noteTakers;
			return {
				by: first
					? `${t.recap.by(first.name)}${f.list(recap.noteTakers.map(({ name }) => name))}`
					: t.recap.unsigned,
				lang: language === lang ? undefined : language,
				takeaways: notes.takeaways,
			};
		}),
		more: { text: t.embed.more(site.name), href },
	};
}
