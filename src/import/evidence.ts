import type { PersonNode, TalkNode } from '../domain/graph/nodes.ts';
import { slug } from '../domain/slug.ts';
import type { Edition } from './edition.ts';
import { contentWords } from './words.ts';

/** What speaks for a passage being on a talk. */
export interface Clues {
	/** What its title may be. */
	titles: readonly string[];
	/** The speakers named in its head. */
	named: ReadonlySet<PersonNode>;
	/** The speakers named in the first words below. */
	near: ReadonlySet<PersonNode>;
	/** Its head, as it stands. */
	head: string;
	/** Where its head, and where all of it links to. */
	headLinks: readonly string[];
	allLinks: readonly string[];
	/** The words of what stands below. */
	body: readonly string[];
	keynote: boolean;
	/** The day on which the post is here, if it says so. */
	date: string | undefined;
}

/** How well a talk fits. Everything is between 0 and 1. */
export interface Fit {
	talk: TalkNode;
	title: number;
	/** The share of the post’s title that the talk’s title has. */
	ofText: number;
	/** The share of its speakers named in the head, and near it. */
	named: number;
	near: number;
	/** Whether the head has the first name or the company of a speaker. */
	hints: number;
	body: number;
	link: boolean;
	score: number;
}

/** The talks of the edition that fit at all, best first. */
export function fitsOf(clues: Clues, edition: Edition): Fit[] {
	const titles = clues.titles
		.map((title, index) => ({ words: contentWords(title), whole: index === 0 }))
		.filter(({ words }) => words.some((word) => /\p{L}{2}/u.test(word)));
	const linked = linkedTalks(clues, edition);
	const head = `-${slug(clues.head)}-`;
	return edition.talks
		.map((talk) => fitOf(talk, clues, { titles, head, linked }, edition))
		.filter(({ score }) => score > 0.2)
		.sort((a, b) => b.score - a.score);
}

/** The talks that the head links to; else the only one that the whole passage links to. */
function linkedTalks({ headLinks, allLinks }: Clues, { linked }: Edition): Set<TalkNode> {
	const inHead = new Set(headLinks.flatMap((url) => linked(url) ?? []));
	const all = new Set(allLinks.flatMap((url) => linked(url) ?? []));
	return inHead.size > 0 ? inHead : all.size === 1 ? all : new Set();
}

interface TitleWords {
	words: string[];
	whole: boolean;
}

interface Prepared {
	titles: readonly TitleWords[];
	/** The head as a slug, with hyphens around it. */
	head: string;
	linked: ReadonlySet<TalkNode>;
}

function fitOf(talk: TalkNode, clues: Clues, { titles, head, linked }: Prepared, edition: Edition): Fit {
	let title = 0;
	let ofText = 0;
	for (const { words, whole } of titles) {
		const compared = edition.titles.compare(words, talk);
		// One word between separators is easily in a title by chance.
		const trust = words.length > 1 || whole ? 1 : 0.6;
		title = Math.max(title, trust * compared.together);
		if (words.length > 1 || whole) ofText = Math.max(ofText, trust * compared.ofText);
	}
	const people = talk.billings.map(({ person }) => person);
	const share = (of: ReadonlySet<PersonNode>) =>
		people.length === 0 ? 0 : people.filter((person) => of.has(person)).length / people.length;
	const named = share(clues.named);
	const near = share(clues.near);
	const body = title + named + near > 0.1 ? edition.titles.compare(clues.body, talk).ofTitle : 0;
	const hints = clues.named.size === 0 ? hintsOf(head, talk, edition) : 0;
	const link = linked.has(talk);
	const date = clues.date ?? edition.day?.date;
	const small =
		(date !== undefined && talk.day?.date === date ? 0.06 : 0) +
		(clues.keynote === (talk.data.format === 'keynote') ? 0.04 : 0);
	const score =
		title + 0.7 * named + 0.5 * near + 0.3 * body + (link ? 1.2 : 0) + (title + named + near > 0 ? small : 0);
	return { talk, title, ofText, named, near, hints, body, link, score: score + 0.3 * hints };
}

/** How much of “Tim (Google)” a head has of a speaker who is not named in full. */
function hintsOf(head: string, talk: TalkNode, { hints }: Edition): number {
	const found = (hints.get(talk) ?? []).map(
		({ firstName, company }) => 0.5 * Number(head.includes(firstName)) + 0.5 * Number(head.includes(company)),
	);
	return Math.max(0, ...found);
}
