import type { Graph } from '../../../src/domain/graph/nodes.ts';
import { languages, type Language } from '../../../src/domain/languages.ts';
import { listedOrganisations } from '../../../src/domain/queries/organisations.ts';
import { addressesOf } from '../../../src/files/addresses.ts';
import { inLanguage } from '../../../src/views/context.ts';
import { embeddableTalks } from '../../../src/views/embed.ts';
import { noteTakers } from '../../../src/views/note-takers.ts';
import { speakerLetters, speakers } from '../../../src/views/speakers.ts';
import { talkListPages } from '../../../src/views/talks.ts';
import type { Page } from './page.ts';
import { dayPage, eventPage, talkListPage, talkPage } from './pages-of-editions.ts';
import {
	letterPage,
	noteTakerPage,
	organisationPage,
	plainPage,
	speakerPage,
	topicPage,
} from './pages-of-things.ts';

/** Every page of the site, in every language. What the site has besides things of the record is a plain page. */
export function* pagesOf(graph: Graph): Generator<Page> {
	const made = new Set<string>();
	for (const lang of languages) {
		for (const page of pagesIn(graph, lang)) {
			made.add(page.path);
			yield page;
		}
	}
	for (const path of addressesOf(graph)) {
		if (!made.has(path)) yield plainPage(path);
	}
}

function* pagesIn(graph: Graph, lang: Language): Generator<Page> {
	const context = inLanguage(lang);
	for (const talk of graph.talks) yield talkPage(talk, context);
	for (const talk of embeddableTalks(graph)) yield plainPage(context.u.embed(talk));
	for (const event of graph.events) {
		yield eventPage(event, context);
		for (const day of event.days) yield dayPage(day, context);
	}
	for (const list of talkListPages(graph)) yield talkListPage(list, context);
	for (const topic of graph.topics) yield topicPage(topic, graph, context);
	for (const person of speakers(graph)) yield speakerPage(person, context);
	for (const letter of speakerLetters(graph)) yield letterPage(letter, graph, context);
	for (const organisation of listedOrganisations(graph)) yield organisationPage(organisation, graph, context);
	for (const person of noteTakers(graph)) yield noteTakerPage(person, context);
}
