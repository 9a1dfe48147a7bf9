import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../domain/content-kinds.ts';
import type { Graph, RecapNode } from '../domain/graph/nodes.ts';
import { languages, type Language } from '../domain/languages.ts';
import { addressesOf } from '../files/addresses.ts';
import { repository, urls } from '../urls.ts';
import { site } from '../site.ts';

/**
 * Hold what went into a build against what came out: every file of notes stands on its page in every language, with its
 * words, and everything that has an address has its page. Throws an error that names each file and page that is lost.
 */
export function countPages({ graph, records }: { graph: Graph; records: Records }, outDir: string): void {
	const lost = [
		...unlinked(graph, records),
		...graph.recaps.flatMap((recap) => languages.flatMap((language) => lostNotes(recap, language, outDir))),
		...[...addressesOf(graph)]
			.filter((address) => !existsSync(pageFile(outDir, address)))
			.map((address) => `${address} has no page`),
	];
	if (lost.length === 0) return;
	throw new Error(
		`The site is not complete, so it must not be published:\n\n${lost.slice(0, most).join('\n')}${lost.length > most ? `\n… and ${lost.length - most} more` : ''}\n\nThe content has no fault that would explain it, so this is a mistake of the program. Please report it: ${site.repository}/issues`,
	);
}

const most = 50;

/** Files that were read and then stand nowhere in the graph. */
function unlinked(graph: Graph, records: Records): string[] {
	const linked = new Set(
		graph.recaps.flatMap(({ versions }) => [...versions.values()].map(({ file }) => file)),
	);
	const count = (what: string, given: number, found: number) =>
		given === found ? [] : [`${given} ${what} were read, and ${found} of them are on the site`];
	return [
		...records.recaps
			.filter(({ file, data }) => !data.draft && !linked.has(file))
			.map(({ file }) => `content/${file} was read, but belongs to no page`),
		...count('editions', records.events.length, graph.events.length),
		...count('topics', records.topics.length, graph.topics.length),
		...records.talkLists.flatMap(({ id, file, data }) => {
			const event = graph.events.find((one) => one.id === id);
			const listed = event?.talks.filter(({ declared }) => !declared).length ?? 0;
			return count(`talks of content/${file}`, data.talks.length, listed);
		}),
	];
}

/** What is wrong with the notes on their page of a language. */
function lostNotes(recap: RecapNode, language: Language, outDir: string): string[] {
	const { talk, day, event, versions } = recap;
	const u = urls[language];
	const address = (talk ? u.talk(talk) : day ? u.day(day) : u.event(event)).slice(site.base.length - 1);
	const file = (versions.get(language) ?? [...versions.values()][0])?.file ?? '';
	const page = pageFile(outDir, address);
	if (!existsSync(page)) return [`content/${file}: its page ${address} was not made`];
	const notes = readFileSync(page, 'utf8')
		.split(/(?=<article class="recap")/)
		.find((part) => part.includes(`href="${repository.edit(file)}"`));
	if (notes === undefined) return [`content/${file}: its page ${address} does not show it`];
	const [, body = ''] = /<div class="prose"[^>]*>([^]*?)<footer class="recap-footer"/.exec(notes) ?? [];
	return /[\p{L}\p{N}]/u.test(body.replace(/<(?!img)[^>]*>/g, ''))
		? []
		: [`content/${file}: its notes on ${address} are empty`];
}

const pageFile = (outDir: string, address: string) =>
	join(outDir, address, address.endsWith('/') ? 'index.html' : '');
