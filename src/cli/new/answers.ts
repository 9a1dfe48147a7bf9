import type { EventNode, Graph, TopicNode } from '../../domain/graph/nodes.ts';
import type { Language } from '../../domain/languages.ts';
import type { RecapInput } from '../../domain/schemas/recap.ts';
import { nearest, withSuggestion } from '../../domain/suggest.ts';
import { topicFinder } from '../../domain/topics/infer.ts';
import type { Flags, Scope } from './options.ts';
import { dayOf, eventOf, talkSubject, titleTaken, type NewTalk, type Subject } from './subject.ts';

type Source = NonNullable<RecapInput['source']>;

/** What the notes are about, and whose they are. */
export interface Outline {
	subject: Subject;
	authors: string[];
	lang: Language;
}

/** What the front matter says besides. */
export interface Details {
	tags: string[];
	source: Source | undefined;
}

/** What is proposed where nothing was given. */
export interface Proposals {
	authors: string[];
	lang: Language;
}

/** Somebody to ask. Each question proposes an answer where there is one. */
export interface Asker {
	event: (events: EventNode[]) => Promise<EventNode>;
	scope: () => Promise<Scope>;
	/** A talk of the edition, or one that its list does not have. */
	talk: (event: EventNode) => Promise<Subject>;
	day: (event: EventNode) => Promise<number>;
	tags: (topics: TopicNode[], proposed: string[]) => Promise<string[]>;
	authors: (proposed: string[]) => Promise<string[]>;
	lang: (proposed: Language) => Promise<Language>;
	source: (authors: string[]) => Promise<Source | undefined>;
}

/**
 * What the notes are about and whose they are: as the flags say, then (with `--yes`) as is proposed, then as is asked.
 * Without somebody to ask, an error names every flag that is missing.
 */
export async function askOutline(
	flags: Flags,
	graph: Graph,
	proposals: Proposals,
	asker: Asker | undefined,
): Promise<Outline> {
	if (!asker) refuseGaps(flags, proposals);
	const event =
		flags.event === undefined ? await ask(asker, 'event').event(graph.events) : eventOf(graph, flags.event);
	const subject = await subjectOf(flags, event, asker);
	const authors =
		flags.authors ??
		(flags.yes && proposals.authors.length > 0
			? proposals.authors
			: await ask(asker, 'authors').authors(proposals.authors));
	const lang = flags.lang ?? (flags.yes ? proposals.lang : await ask(asker, 'lang').lang(proposals.lang));
	return { subject, authors, lang };
}

/** Topics and source, in the same way. The topics that the site finds for the talk are proposed. */
export async function askDetails(
	flags: Flags,
	{ topics }: Graph,
	{ subject, authors }: Outline,
	asker: Asker | undefined,
): Promise<Details> {
	const known = topics.map(({ id }) => id);
	const proposed = topicsOf(subject, topics);
	const tags =
		flags.tags?.map((tag) => knownTopic(tag, known)) ??
		(proposed.length > 0 && (flags.yes || !asker)
			? proposed
			: await ask(asker, 'tags').tags(topics, proposed));
	if (flags.source) return { tags, source: wholeSource(flags.source, authors) };
	return { tags, source: flags.yes ? undefined : await asker?.source(authors) };
}

function topicsOf(subject: Subject, topics: TopicNode[]): string[] {
	if (subject.kind === 'talk') return subject.talk.topics.map(({ id }) => id);
	if (subject.kind !== 'new talk') return [];
	return [...topicFinder(topics)(subject.talk.title).keys()].map(({ id }) => id);
}

function refuseGaps(flags: Flags, proposals: Proposals): void {
	const scope = flags.scope ?? 'talk';
	const missing = [
		...(flags.event === undefined ? ['--event'] : []),
		...(scope === 'talk' && flags.talk === undefined ? ['--talk'] : []),
		...(scope === 'day' && flags.day === undefined ? ['--day'] : []),
		...(scope !== 'talk' && flags.tags === undefined ? ['--tags'] : []),
		...(flags.authors === undefined && !(flags.yes && proposals.authors.length > 0) ? ['--authors'] : []),
		...(flags.lang === undefined && !flags.yes ? ['--lang'] : []),
	];
	if (missing.length === 0) return;
	throw new Error(
		`There is no terminal to ask in, so these flags are needed too: ${missing.join(', ')}. “npm run new -- --help” explains them.`,
	);
}

function ask(asker: Asker | undefined, flag: string): Asker {
	if (asker) return asker;
	throw new Error(
		flag === 'tags'
			? `Nothing in the title of this talk names a topic, so --tags is needed too: ${topicFiles}.`
			: `--${flag} is needed too.`,
	);
}

const topicFiles = 'ids of topics, which are the names of the files in content/topics';

async function subjectOf(flags: Flags, event: EventNode, asker: Asker | undefined): Promise<Subject> {
	const scope =
		flags.scope ??
		(flags.talk !== undefined || !asker || flags.yes
			? 'talk'
			: flags.day !== undefined
				? 'day'
				: await asker.scope());
	if (scope === 'edition') return { kind: 'edition', event };
	if (scope === 'day') {
		return { kind: 'day', event, day: dayOf(event, flags.day ?? (await ask(asker, 'day').day(event))) };
	}
	if (flags.talk === undefined) return ask(asker, 'talk').talk(event);
	if (!flags.newTalk) {
		if (flags.speakers) throw new Error('--speakers goes with --new-talk: the talk list knows the others.');
		return talkSubject(event, flags.talk, flags.day);
	}
	return newTalk(event, { title: flags.talk, speakers: flags.speakers ?? [] }, flags.day);
}

function newTalk(event: EventNode, talk: NewTalk, day: number | undefined): Subject {
	const taken = titleTaken(event, talk.title);
	if (taken !== undefined) throw new Error(`--talk: “${talk.title}” cannot be a new talk: ${taken}.`);
	return { kind: 'new talk', event, talk, day: day === undefined ? undefined : dayOf(event, day) };
}

function knownTopic(tag: string, known: string[]): string {
	if (known.includes(tag)) return tag;
	throw new Error(
		`${withSuggestion(`--tags: there is no topic “${tag}”`, nearest(tag, known)).message}. It takes ${topicFiles}.`,
	);
}

function wholeSource(given: NonNullable<Flags['source']>, authors: string[]): Source {
	if (given.title === undefined) throw new Error('A source needs its title: add --source-title.');
	const { title, url, publisher, date } = given;
	return {
		title,
		authors: given.authors ?? authors,
		...(publisher !== undefined && { publisher }),
		...(url !== undefined && { url }),
		...(date !== undefined && { date }),
	};
}
