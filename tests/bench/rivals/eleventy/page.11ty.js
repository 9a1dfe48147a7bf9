export const data = {
	pagination: { data: 'pages', size: 1, alias: 'page_' },
	eleventyExcludeFromCollections: true,
	permalink: ({ page_: { path } }) => (path.endsWith('/') ? `${path}index.html` : path),
};

const special = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const e = (text) => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => special[character]) : text);
const each = (list, make) => (list === undefined ? '' : list.map(make).join(''));
const lang = (of) => (of ? ` lang="${of}"` : '');
const link = ({ href, text }) => `<a href="${e(href)}">${e(text)}</a>`;
const items = (links) => each(links, (one) => `<li>${link(one)}</li>`);

export function render({ page_: view, shared, notes }) {
	const { chrome, site, rows } = shared[view.lang];
	return `<!doctype html>
<html lang="${view.lang}">
<head>${head(view.head, chrome, site)}</head>
<body>
${top(view.head, chrome)}
<main id="content" tabindex="-1">
${header(view)}
${main(view, (file) => this.notes(file, notes[file]))}
${neighbours(view)}
${each(view.cards, cards)}
${each(view.lists, (list) => talks(list, rows))}
${each(view.chips, chips)}
</main>
${footer(chrome)}
</body>
</html>
`;
}

const head = (of, chrome, site) => `<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src https://www.youtube-nocookie.com; form-action 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(of.title)}</title>
<meta name="description" content="${e(of.description)}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${of.canonical}">
${each(of.alternates, ({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${href}">`)}
${of.json ? `<link rel="alternate" type="application/json" href="${of.json}">` : ''}
${each(of.feeds, ({ type, title, href }) => `<link rel="alternate" type="${type}" title="${e(title)}" href="${href}">`)}
${of.markdown ? `<link rel="alternate" type="text/markdown" href="${of.markdown}">` : ''}
<script src="/theme.js"></script>
<link rel="preload" as="font" type="font/woff2" href="/serif.woff2" crossorigin><link rel="preload" as="font" type="font/woff2" href="/sans.woff2" crossorigin>
<link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/apple-touch-icon.png"><link rel="manifest" href="${of.manifest}">
<meta name="theme-color" content="#fafbfd" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#0f131a" media="(prefers-color-scheme: dark)">
<meta property="og:site_name" content="${site.name}"><meta property="og:type" content="${of.card.type}"><meta property="og:locale" content="${of.card.locale}"><meta property="og:title" content="${e(of.card.title)}"><meta property="og:description" content="${e(of.description)}"><meta property="og:url" content="${of.canonical}"><meta property="og:image" content="${of.card.image}"><meta property="og:image:alt" content="${e(of.card.alt)}"><meta property="og:image:width" content="${of.card.width}"><meta property="og:image:height" content="${of.card.height}">
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">${of.linkeddata}</script>
<link rel="stylesheet" href="/site.css"><script type="module" src="/site.js"></script>`;

const top = (of, chrome) => `<a class="skip" href="#content">${chrome.words.skip}</a>
<header class="site-header">
<a class="brand" href="${chrome.home}">${mark}${e(chrome.sitename)}</a>
<nav aria-label="${e(chrome.words.main)}"><ul>${items(chrome.navigation)}</ul></nav>
<form class="site-search" role="search" action="${chrome.search.action}" aria-label="${e(chrome.search.label)}" data-search-open><button type="submit" aria-label="${e(chrome.search.submit)}">${icon}</button><input type="search" name="q" aria-label="${e(chrome.search.label)}" aria-keyshortcuts="/ Control+K Meta+K" placeholder="${e(chrome.search.placeholder)}" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></form>
<div class="site-tools">${each(of.otherlanguages, ({ lang, href }) => `<a class="tool" href="${href}" lang="${lang}" hreflang="${lang}">${lang}</a>`)}<button class="tool" type="button" data-theme-switch data-reserved hidden aria-label="${e(chrome.words.theme)}" title="${e(chrome.words.theme)}">${icon}</button></div>
</header>`;

const footer = (chrome) =>
	`<footer class="site-footer"><div class="footer-brand">${mark}<p>${e(chrome.words.independent)}</p><p>${e(chrome.words.licence)}</p></div><ul>${items(chrome.footer)}</ul></footer>`;

const mark =
	'<svg class="site-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path class="mark-lines" d="M4 6.5h20M4 25.5h14"/><path class="mark-band" d="M1.5 16h29"/><path class="mark-lines" d="M4 16h23"/></svg>';
const icon =
	'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m21 21-4.34-4.34"/><circle cx="11" cy="11" r="8"/></svg>';

const header = (
	view,
) => `${view.breadcrumbs ? `<nav aria-label="${e(view.head.trail)}"><ol class="breadcrumbs">${items(view.breadcrumbs)}</ol></nav>` : ''}
<header class="page-header">
${view.kicker ? `<p class="kicker">${e(view.kicker)}</p>` : ''}
<h1${lang(view.titlelang)}>${e(view.title)}</h1>
${view.lead ? `<p class="lead">${e(view.lead)}</p>` : ''}
${view.labels ? `<p class="labels">${each(view.labels, ({ key, text }) => `<span class="mark format-${key}">${e(text)}</span>`)}</p>` : ''}
${view.speakers ? `<ul class="speakers">${each(view.speakers, speaker)}</ul>` : ''}
</header>`;

const speaker = ({ name, href, role, organisation: company }) =>
	`<li><a href="${href}">${e(name)}</a>${role || company ? `<span class="role">${role ? e(role) : ''}${role && company ? ', ' : ''}${company ? (company.href ? link(company) : e(company.text)) : ''}</span>` : ''}</li>`;

const main = (view, html) => `<div class="talk-layout"><div class="talk-main">
${each(view.notices, (text) => `<p class="notice">${e(text)}</p>`)}
${view.video ? `<a class="video" href="${e(view.video.href)}" rel="noopener">${icon}<strong>${e(view.video.text)}</strong></a>` : ''}
${view.notes ? `<div class="talk-notes">${each(view.notes, (note) => article(note, html))}</div>` : ''}
${view.invitation ? `<section class="invitation"><p>${e(view.invitation.text)}</p><a class="button" href="${e(view.invitation.link.href)}">${icon}${e(view.invitation.link.text)}</a></section>` : ''}
</div><aside class="talk-aside">
${view.actions ? `<ul class="actions">${items(view.actions)}</ul>` : ''}
${view.facts ? `<dl class="facts">${each(view.facts, ({ label, text, href }) => `<div><dt>${e(label)}</dt><dd>${href ? link({ text, href }) : e(text)}</dd></div>`)}</dl>` : ''}
${view.topics ? `<ul class="chips">${items(view.topics)}</ul>` : ''}
</aside></div>`;

const article = (note, html) => `<article class="recap" id="${note.id}">
<header class="recap-header"><p class="recap-by">${e(note.by)} <span class="names">${each(note.notetakers, ({ text, href, card }) => `<span>${link({ text, href })}${card ? `<small>(${e(card)})</small>` : ''}</span>`)}</span></p>
<p class="recap-meta">${each(note.meta, (text) => `<span>${e(text)}</span>`)}</p>
${note.verdict ? `<p class="verdict verdict-${note.verdict.key}">${e(note.verdict.text)}</p>` : ''}${note.notice ? `<p class="notice">${e(note.notice)}</p>` : ''}</header>
${note.takeaways ? `<section class="takeaways"><h2 class="label">${e(note.words.takeaways)}</h2><ul${lang(note.lang)}>${each(note.takeaways, (text) => `<li><span>${e(text)}</span></li>`)}</ul></section>` : ''}
<div class="prose"${lang(note.lang)}>${html(note.file)}</div>
${note.series ? `<section class="recap-list"><h2>${e(note.words.series)}</h2><ul class="series">${each(note.series, ({ text, href }) => `<li>${href ? link({ text, href }) : e(text)}</li>`)}</ul></section>` : ''}
<footer class="recap-footer">${note.source ? `<p>${e(note.words.drawnfrom)} <cite>${note.source.url ? link({ text: note.source.title, href: note.source.url }) : e(note.source.title)}</cite>, ${e(note.source.authors)} (${e(note.source.details?.join(', ') ?? '')}). ${e(note.words.summary)}</p>` : ''}
<ul class="actions"><li>${link(note.edit)}</li><li>${link(note.discuss)}</li></ul><p class="share"><span>${e(note.words.share)}</span>${each(note.share, link)}</p></footer>
</article>`;

const neighbours = ({ previous, next }) =>
	previous || next
		? `<nav class="neighbours">${previous ? neighbour(previous, 'prev') : ''}${next ? neighbour(next, 'next') : ''}</nav>`
		: '';
const neighbour = ({ href, label, text }, rel) =>
	`<a rel="${rel}" href="${href}"><small>${e(label)}</small><span>${e(text)}</span></a>`;

const talks = (list, rows) => `<section${list.id ? ` id="${list.id}"` : ''}>
${list.heading ? `<h2>${list.href ? link({ href: list.href, text: list.heading }) : e(list.heading)}</h2>` : ''}
<ul class="talk-rows">${each(list.talks, (address) => row(rows[address], list))}</ul></section>`;

const row = (talk, show) =>
	`<li class="talk-row${talk.notes ? ' has-notes' : ''}${talk.cancelled ? ' is-cancelled' : ''}" data-field="${talk.field ?? ''}"><a class="talk-title" href="${talk.href}"${lang(talk.titlelang)}><span>${e(talk.title)}</span></a>${talk.speakers ? `<span class="talk-speakers">${e(talk.speakers)}</span>` : ''}<span class="talk-meta">${show.time && talk.time ? `<span>${talk.time}</span>` : ''}<span>${e(talk.format)}</span>${show.event ? `<span>${e(talk.event)}</span>` : ''}${talk.cancelled ? `<span class="mark is-warning">${e(talk.cancelled)}</span>` : ''}${talk.notes ? `<span class="mark is-notes">${e(talk.notes)}</span>` : ''}${talk.recording ? `<span class="has-recording">${e(talk.recording)}</span>` : ''}${show.topics ? each(talk.topics, ({ href, text }) => `<a class="topic" href="${href}">${e(text)}</a>`) : ''}</span></li>`;

const chips = ({ heading, links }) =>
	links
		? `<section><h2>${e(heading)}</h2><ul class="chips">${each(links, ({ href, text, count }) => `<li><a href="${e(href)}">${e(text)}${count ? `<small>${e(count)}</small>` : ''}</a></li>`)}</ul></section>`
		: '';

const cards = ({ heading, recaps }) =>
	`<section><h2>${e(heading)}</h2><ul class="recap-cards">${each(recaps, (card) => `<li class="recap-card"><h3 class="card-title"><a href="${card.href}"${lang(card.titlelang)}>${e(card.title)}</a></h3>${card.takeaway ? `<p class="card-text"${lang(card.takeawaylang)}><span>${e(card.takeaway)}</span></p>` : ''}<p class="card-meta"><span>${e(card.by)}</span><span>${e(card.where)}</span>${card.verdict ? `<span class="mark verdict-${card.verdict.key}">${e(card.verdict.short)}</span>` : ''}</p></li>`)}</ul></section>`;
