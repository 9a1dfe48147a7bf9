import type { EventNode, Graph } from '../domain/graph/nodes.ts';
import { languages, type Language } from '../domain/languages.ts';
import { listedOrganisations } from '../domain/queries/organisations.ts';
import { absolute, programFiles, urls, type Urls } from '../urls.ts';
import { inLanguage } from '../views/context.ts';
import { recapPage } from '../views/recap-place.ts';
import { shortLink } from '../views/short-link.ts';
import type { Publication } from './publication.ts';
import { escapeHtml } from '../html.ts';

interface Redirect {
	from: string;
	to: string;
	lang: Language;
}

/**
 * What was renamed is found at its old addresses, and what has notes at a short one: by a list that Netlify and
 * Cloudflare Pages read, and by a page at each of them for all other hosts. Only pages with notes have a short address:
 * Cloudflare reads 2,000 lines.
 */
export const redirects: Publication = ({ graph }) => {
	const all = languages.flatMap((lang) => [...movedIn(graph, lang), ...shortIn(graph, lang)]);
	if (all.length === 0) return [];
	return [
		{
			path: programFiles.redirects,
			type: 'text/plain; charset=utf-8',
			body: () => all.map(({ from, to }) => `${from} ${to} 301\n`).join(''),
		},
		...all.map((redirect) => ({
			path: `${redirect.from}index.html`,
			type: 'text/html; charset=utf-8',
			body: () => pageOf(redirect),
		})),
	];
};

function movedIn(graph: Graph, lang: Language): Redirect[] {
	const u = urls[lang];
	const { events, talks, topics, people } = graph;
	return [
		...events.flatMap((event) => event.data.previousIds.flatMap((id) => ofEdition(event, id, u))),
		...talks.flatMap((talk) =>
			talk.data.previousIds.map((id) => [u.talk({ id, event: talk.event }), u.talk(talk)] as const),
		),
		...topics.flatMap((topic) =>
			topic.data.previousIds.map((id) => [u.topic({ id }), u.topic(topic)] as const),
		),
		...people.flatMap((person) =>
			(person.data?.previousIds ?? []).flatMap((id) => [
				...(person.talks.length > 0 ? [[u.speaker({ id }), u.speaker(person)] as const] : []),
				...(person.recaps.length > 0 ? [[u.noteTaker({ id }), u.noteTaker(person)] as const] : []),
			]),
		),
		...listedOrganisations(graph).flatMap((organisation) =>
			(organisation.data?.previousIds ?? []).map(
				(id) => [u.organisation({ id }), u.organisation(organisation)] as const,
			),
		),
	].map(([from, to]) => ({ from, to, lang }));
}

/** The pages that notes stand on, each once. */
function shortIn({ recaps }: Graph, lang: Language): Redirect[] {
	const u = urls[lang];
	const pages = new Map(recaps.map((recap) => [recapPage(recap, u), shortLink(recap, u)]));
	return [...pages].map(([to, from]) => ({ from, to, lang }));
}

/** An edition takes its days, its list and its talks along. */
function ofEdition(event: EventNode, id: string, u: Urls): (readonly [string, string])[] {
	const former = { id };
	return [
		[u.event(former), u.event(event)],
		...event.days.map((day) => [u.day({ event: former, number: day.number }), u.day(day)] as const),
		...(event.talks.length > 0 ? [[u.talkList(former), u.talkList(event)] as const] : []),
		...event.talks.map((talk) => [u.talk({ id: talk.id, event: former }), u.talk(talk)] as const),
	];
}

function pageOf({ to, lang }: Redirect): string {
	const { t } = inLanguage(lang);
	const address = escapeHtml(absolute(to));
	return [
		'<!doctype html>',
		`<html lang="${lang}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<title>${escapeHtml(t.moved.title)}</title>`,
		`<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">`,
		'<meta name="robots" content="noindex">',
		`<link rel="canonical" href="${address}">`,
		'</head>',
		'<body>',
		`<h1>${escapeHtml(t.moved.title)}</h1>`,
		`<p><a href="${escapeHtml(to)}">${escapeHtml(t.moved.link)}</a></p>`,
		'</body>',
		'</html>',
		'',
	].join('\n');
}
