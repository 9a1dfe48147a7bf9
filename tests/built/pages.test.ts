import { describe, expect, test } from 'vitest';
import { listedOrganisations } from '../../src/domain/queries/organisations.ts';
import { languages } from '../../src/domain/languages.ts';
import { addressesOf } from '../../src/files/addresses.ts';
import { metaPolicy } from '../../src/policy.ts';
import { site } from '../../src/site.ts';
import { urls } from '../../src/urls.ts';
import { builtPages, fileUrls, graph, pageAt, pageUrls, records } from './site.ts';

describe('what goes in comes out', () => {
	test('every talk, person, topic, edition and day has a page in every language', () => {
		const wanted = languages.flatMap((lang) => {
			const u = urls[lang];
			return [
				...graph.talks.map(u.talk),
				...graph.topics.map(u.topic),
				...listedOrganisations(graph).map(u.organisation),
				...graph.events.map(u.event),
				...graph.events.flatMap(({ days }) => days).map(u.day),
				...graph.people.filter(({ talks }) => talks.length > 0).map(u.speaker),
				...graph.people.filter(({ recaps }) => recaps.length > 0).map(u.noteTaker),
			];
		});
		expect(wanted.filter((url) => !pageUrls.has(url))).toEqual([]);
		expect(new Set(wanted).size).toBe(wanted.length);
	});

	test('every recap file stands on its page, with its notes', () => {
		const published = records.recaps.filter(({ data }) => !data.draft);
		const shown = graph.recaps.flatMap(({ versions }) => [...versions.values()].map(({ file }) => file));
		expect(shown.toSorted()).toEqual(published.map(({ file }) => file).toSorted());
		for (const { talk, day, event, versions } of graph.recaps) {
			for (const [lang, { file, body }] of versions) {
				const u = urls[lang];
				const html = pageAt(talk ? u.talk(talk) : day ? u.day(day) : u.event(event));
				expect(html, file).toContain(`/edit/${site.branch}/content/${file}`);
				const firstWords =
					/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){2}/u.exec(body.replace(/^[#>*-].*$/gm, ''))?.[0] ?? '';
				expect(firstWords, file).not.toBe('');
				expect(html, file).toContain(firstWords);
			}
		}
	});

	test('no page of notes is empty', () => {
		for (const { url, html } of builtPages()) {
			const bodies = html.match(/<div class="prose"[^>]*>\s*<\/div>/g) ?? [];
			expect(bodies, url).toEqual([]);
		}
	});
});

test('every page has one h1, a title, a description, its language and its address', () => {
	const wrong: string[] = [];
	for (const { url, html } of builtPages()) {
		const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
		const lang = url.startsWith(`${site.base}fr/`) ? 'fr' : 'en';
		if (count(/<h1[ >]/g) !== 1) wrong.push(`${url}: ${count(/<h1[ >]/g)} h1`);
		if (!/<title>[^<]{3,}<\/title>/.test(html)) wrong.push(`${url}: title`);
		if (!/<meta name="description" content="[^"]{20,}"/.test(html)) wrong.push(`${url}: description`);
		if (!html.includes(`<html lang="${lang}">`)) wrong.push(`${url}: lang`);
		if (count(/<link rel="canonical"/g) !== 1) wrong.push(`${url}: canonical`);
	}
	expect(wrong).toEqual([]);
});

test('titles of pages are unique in a language, but for talks that share theirs', () => {
	const titles = new Map<string, string>();
	const doubled: string[] = [];
	for (const { url, html } of builtPages()) {
		if (/\/talks\/[^/]+\/[^/]+\//.test(url)) continue;
		const title = `${url.startsWith(`${site.base}fr/`) ? 'fr' : 'en'} ${/<title>([^<]*)/.exec(html)?.[1] ?? ''}`;
		if (titles.has(title)) doubled.push(`${url} and ${titles.get(title) ?? ''}`);
		titles.set(title, url);
	}
	expect(doubled).toEqual([]);
});

test('no link within the site leads nowhere, and every fragment names something on its page', () => {
	const broken: string[] = [];
	const ids = new Map<string, Set<string>>();
	const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
	const withFragment: [string, string, string][] = [];
	for (const { url, html } of builtPages()) {
		ids.set(url, idsOf(html));
		for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
			if (/^(?:https:|mailto:)/.test(address)) continue;
			const [path = '', fragment = ''] = address.split('#');
			const target = path === '' ? url : new URL(path, `http://host${url}`).pathname;
			if (!pageUrls.has(target) && !fileUrls.has(target)) broken.push(`${url} → ${address}`);
			if (fragment) withFragment.push([url, target, fragment]);
		}
	}
	const lost = withFragment.filter(([, target, fragment]) => !ids.get(target)?.has(fragment));
	expect([...broken, ...lost.map((parts) => parts.join(' → '))].slice(0, 20)).toEqual([]);
});

test('no id stands twice in a page', () => {
	const doubled: string[] = [];
	for (const { url, html } of builtPages()) {
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		if (new Set(ids).size !== ids.length) doubled.push(url);
	}
	expect(doubled).toEqual([]);
});

/** An attribute that runs or styles something, in a tag whose values are taken out. */
const inlineAttribute = /<[a-z][^<>]*\s(?:style|srcdoc|on[a-z]+)=/i;

test('every page states the policy before anything that it holds for', () => {
	const head = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${metaPolicy}">`;
	const without: string[] = [];
	for (const { url, html } of builtPages()) if (!html.includes(head)) without.push(url);
	expect(without).toEqual([]);
});

test('nothing is loaded from another host, and nothing runs or styles inline', () => {
	const wrong: string[] = [];
	for (const { url, html } of builtPages()) {
		if (/<(?:script|img|iframe|source|video|audio)[^>]*\ssrc="(?:https?:)?\/\//.test(html))
			wrong.push(`${url}: loads`);
		if (/<link[^>]*rel="(?:stylesheet|preload|icon)"[^>]*href="(?:https?:)?\/\//.test(html))
			wrong.push(`${url}: link`);
		// Data for search engines is no script: nothing runs it.
		if (/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)[^>]*>/i.test(html))
			wrong.push(`${url}: inline script`);
		if (/<style/i.test(html)) wrong.push(`${url}: inline style`);
		const [attribute] = inlineAttribute.exec(html.replace(/="[^"]*"/g, '=')) ?? [];
		if (attribute) wrong.push(`${url}: ${attribute}`);
		if (/\s(?:href|src|action)="\s*(?:javascript|data|vbscript):/i.test(html))
			wrong.push(`${url}: runs a link`);
	}
	expect(wrong).toEqual([]);
});

test('the check knows the address of every page, so that it finds links to pages that are not there', () => {
	const known = addressesOf(graph);
	const unknown = [...pageUrls].filter((url) => !known.has(`/${url.slice(site.base.length)}`));
	expect(unknown).toEqual([]);
	expect([...known].filter((address) => !pageUrls.has(site.base + address.slice(1)))).toEqual([]);
});
