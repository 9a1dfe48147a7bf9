import type { TalkNode } from '../domain/graph/nodes.ts';
import { languages } from '../domain/languages.ts';
import { escapeHtml } from '../html.ts';
import { site } from '../site.ts';
import { absolute, oEmbedAt } from '../urls.ts';
import { inLanguage, type Context } from '../views/context.ts';
import { embeddableTalks } from '../views/embed.ts';
import type { Publication } from './publication.ts';

/** Pixels that the frame needs; its text takes the width that it gets. */
const size = { width: 600, height: 420 };

/** What other sites ask for when somebody writes the address of a talk with notes there: oEmbed 1.0, kind “rich”. */
export const oEmbeds: Publication = ({ graph }) =>
	languages.flatMap((lang) => {
		const context = inLanguage(lang);
		return embeddableTalks(graph).map((talk) => ({
			path: oEmbedAt(context.u.talk(talk)),
			type: 'application/json; charset=utf-8',
			body: () => `${JSON.stringify(oEmbed(talk, context), undefined, '\t')}\n`,
		}));
	});

function oEmbed(talk: TalkNode, { t, u, f }: Context) {
	const title = t.embed.title(talk.data.title);
	const names = [...new Set(talk.recaps.flatMap(({ noteTakers }) => noteTakers.map(({ name }) => name)))];
	return {
		version: '1.0',
		type: 'rich',
		title,
		...(names.length > 0 && { author_name: f.list(names) }),
		provider_name: site.name,
		provider_url: absolute(u.home),
		html: `<iframe src="${escapeHtml(absolute(u.embed(talk)))}" title="${escapeHtml(title)}" width="${size.width}" height="${size.height}" loading="lazy"></iframe>`,
		...size,
	};
}
