import { publishedOn, changedOn } from '../../domain/queries/recap-dates.ts';
import type { RecapNode, RecapVersion } from '../../domain/graph/nodes.ts';
import { defaultLanguage, type Language } from '../../domain/languages.ts';
import { site } from '../../site.ts';
import { absolute } from '../../urls.ts';
import { inLanguage } from '../../views/context.ts';
import { recapAddress, recapTitle } from '../../views/recap-place.ts';
import type { Source } from '../publication.ts';
import { escapeHtml } from '../../html.ts';

/** Notes as an entry of a feed, whatever its format. */
export interface FeedEntry {
	/** The same for ever, wherever the site is published. */
	id: string;
	/** The language of the notes, which may be another than that of the feed. */
	lang: Language;
	title: string;
	titleLang: Language;
	/** Where the notes stand. */
	url: string;
	published: Date;
	updated: Date;
	authors: { name: string; url: string }[];
	topics: { id: string; label: string }[];
	/** The first takeaway, as plain text. */
	summary: string | undefined;
	html: string;
	/** The post that the notes are drawn from. */
	source: string | undefined;
}

/** A version of some notes as an entry: the same in every feed that has it, so that readers know it again. */
export async function entryOf(
	recap: RecapNode,
	version: RecapVersion,
	notes: Source['notes'],
): Promise<FeedEntry> {
	const { data, language } = version;
	const context = inLanguage(language);
	const { u } = context;
	const { html } = await notes(recap, version);
	return {
		id: `${site.tag}:recaps/${recap.id}/${language}`,
		lang: language,
		title: recapTitle(recap, context),
		titleLang: recap.talk ? defaultLanguage : language,
		url: absolute(recapAddress(recap, u)),
		published: midnight(publishedOn(recap, data)),
		updated: midnight(changedOn(recap, data)),
		authors: recap.noteTakers.map((person) => ({ name: person.name, url: absolute(u.noteTaker(person)) })),
		topics: recap.topics.map((topic) => ({ id: topic.id, label: topic.data.label[language] })),
		summary: data.takeaways[0],
		html: [takeaways(version), html, credit(version)].filter(Boolean).join('\n'),
		source: data.source?.url,
	};
}

/** Notes have a day, not a time; feeds want one. */
const midnight = (date: string) => new Date(`${date}T00:00:00Z`);

function takeaways({ data, language }: RecapVersion): string {
	if (data.takeaways.length === 0) return '';
	const items = data.takeaways.map((text) => `<li>${escapeHtml(text)}</li>`);
	return `<p><strong>${inLanguage(language).t.recap.takeaways}</strong></p>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** Where the notes come from: the credit goes with them wherever they are read. */
function credit({ data: { source }, language }: RecapVersion): string {
	if (!source) return '';
	const { t, f } = inLanguage(language);
	const title = escapeHtml(source.title);
	const named = source.url === undefined ? title : `<a href="${escapeHtml(source.url)}">${title}</a>`;
	const authors = escapeHtml(f.list(source.authors));
	return `<p>${t.feed.drawnFrom(`${named} (${authors})`)} ${escapeHtml(t.recap.summary)}</p>`;
}
