import type { DayNode, EventNode, Graph, TalkNode } from '../domain/graph/nodes.ts';
import type { Language } from '../domain/languages.ts';
import { editionOf } from './edition.ts';
import { markFurniture } from './furniture.ts';
import { dayOf, eventOf, languageOf } from './guess.ts';
import type { Block, Post } from './post.ts';
import { readPost } from './read.ts';
import { partsOf, type Section } from './sections.ts';
import { wishedTalks } from './wishlist.ts';

/** What the caller knows about a post. */
export interface Given {
	event?: EventNode;
	day?: DayNode;
	language?: Language;
}

/** A talk that a post tells of. */
export interface ImportedTalk {
	/** Where it begins in the file. */
	line: number;
	/** Absent where the talk list does not have it. */
	talk: TalkNode | undefined;
	/** The official title, or the one of the post. */
	title: string;
	speakers: string[];
	confidence: number;
	why: string;
	section: Section;
}

/** A post taken apart. */
export interface Imported {
	post: Post;
	event: EventNode;
	/** Absent for a post on a whole edition. */
	day: DayNode | undefined;
	language: Language;
	/** What was guessed, and from what. */
	guesses: string[];
	talks: ImportedTalk[];
	/** What belongs to no talk. */
	rest: Block[];
	/** Talks that the author would have liked to see. */
	wishlist: TalkNode[];
	dropped: Block[];
}

/**
 * Take a post apart into talks and the rest.
 * @throws an error written for people where the edition cannot be told
 */
export function importPost(source: string, fileName: string, graph: Graph, given: Given = {}): Imported {
	const read = readPost(source, fileName);
	const marked = markFurniture(read.blocks, read.isPage);
	const blocks = marked.filter(({ furniture }) => furniture === undefined);
	const dropped = marked.filter(({ furniture }) => furniture !== undefined);
	const post: Post = { ...read, blocks };
	const title = titleOf(post);
	if (title !== undefined) post.title = title;

	const guesses: string[] = [];
	const guessed = given.event ? undefined : eventOf(post, graph);
	const event = given.event ?? guessed?.event;
	if (!event)
		throw new Error(
			'Which edition the post is on cannot be told from its text. Say it: --event kubecon-eu-2024',
		);
	if (guessed) guesses.push(`edition ${event.id}: ${guessed.why}`);

	const first = partsOf(blocks, editionOf(event, given.day), title);
	const day = given.day ?? dayOf(post, first.sections, event);
	if (!given.day)
		guesses.push(
			day
				? `day ${day.number}: most of its talks were on that day, or the title names it`
				: 'whole edition: no single day fits',
		);
	const parts = day && !given.day ? partsOf(blocks, editionOf(event, day), title) : first;
	const language = given.language ?? languageOf(blocks);
	if (!given.language) guesses.push(`language ${language}: most of its small words`);

	return {
		post,
		event,
		day,
		language,
		guesses,
		talks: parts.sections.map(importedTalk),
		rest: parts.rest,
		wishlist: wishedTalks(parts.wishlist, editionOf(event, day)),
		dropped,
	};
}

/** The title in the markup, or the first heading, or the first line that can be one. */
function titleOf({ title, blocks }: Post): string | undefined {
	const top = blocks.slice(0, 8);
	const first = blocks.filter(({ kind, depth }) => kind === 'heading' && depth === 1);
	return (
		title ??
		(first.length === 1 ? first[0]?.text : undefined) ??
		top.find(({ text }) => text.length < 150 && /kube ?con/i.test(text))?.text ??
		top.find(({ kind, depth }) => kind === 'heading' && depth > 6)?.text
	);
}

function importedTalk(section: Section): ImportedTalk {
	const { start } = section;
	const { talk } = start;
	return {
		line: section.line,
		talk,
		title: talk?.data.title ?? start.title,
		speakers: talk ? talk.billings.map(({ name }) => name) : start.names,
		confidence: start.confidence,
		why: start.why,
		section,
	};
}
