import type { RecapEntry } from '../content-kinds.ts';
import { languages } from '../languages.ts';
import { nearest, withSuggestion } from '../suggest.ts';
import type { EventNode, PersonNode, RecapNode, TalkNode, TopicNode } from './nodes.ts';
import type { Reporter } from './reporter.ts';
import { declareTalk, findTalk, giveDay, talksWithTitle } from './talk-of-recap.ts';
import type { AddTalk } from './talks.ts';
import { topicNamed } from './topics.ts';

/** What a recap may refer to, and how a talk is added that only the recap knows. */
interface RecapContext {
	events: ReadonlyMap<string, EventNode>;
	topics: ReadonlyMap<string, TopicNode>;
	person: (name: string) => PersonNode | undefined;
	addTalk: AddTalk;
	report: Reporter;
}

/** Join every recap to its edition, day and talk. Drafts stay out; so do recaps whose references cannot be followed. */
export function joinRecaps(entries: readonly RecapEntry[], context: RecapContext): RecapNode[] {
	const groups = Map.groupBy(
		entries.filter(({ data }) => !data.draft),
		({ id }) => id,
	);
	return [...groups].flatMap(([id, versions]) => {
		const ordered = versions.toSorted(
			(a, b) => languages.indexOf(a.language) - languages.indexOf(b.language),
		);
		const scopes = ordered.map((version) => scopeOf(version, context));
		const scope = scopes[0];
		const first = ordered[0];
		// Every version is looked at, so that each file hears of its own faults.
		if (!scope || !first || scopes.includes(undefined)) return [];
		return [
			{
				id,
				...scope,
				noteTakers: noteTakersOf(first, context),
				topics: first.data.tags.flatMap((tag) => context.topics.get(tag) ?? []),
				wishlist: wishedTalks(first, scope.event, context),
				versions: new Map(ordered.map((version) => [version.language, version])),
				data: first.data,
			},
		];
	});
}

function noteTakersOf({ file, data }: RecapEntry, { person, report }: RecapContext): PersonNode[] {
	const [names, path] = data.authors
		? [data.authors, ['authors']]
		: [data.source?.authors ?? [], ['source', 'authors']];
	return names.flatMap((name, position) => {
		const noteTaker = person(name);
		if (noteTaker) return noteTaker;
		report.nameWithoutId(name, file, [...path, position]);
		return [];
	});
}

/** The talks of a wishlist; a title that the edition does not have is a fault. */
function wishedTalks({ file, data }: RecapEntry, event: EventNode, { report }: RecapContext): TalkNode[] {
	return (data.wishlist ?? []).flatMap((title, position) => {
		const talk = talksWithTitle(event, title)[0];
		if (talk) return talk;
		const near = nearest(
			title,
			event.talks.map((other) => other.data.title),
		);
		report.error('wishlist-talk', file, ['wishlist', position], {
			...withSuggestion(`“${title}” is not in the talk list of “${event.data.name}”`, near),
			fix: near === undefined ? 'write the title as the list has it' : `write ${near}`,
		});
		return [];
	});
}

type Scope = Pick<RecapNode, 'event' | 'day' | 'talk'>;

function scopeOf(entry: RecapEntry, context: RecapContext): Scope | undefined {
	const { file, data } = entry;
	const { events, report } = context;
	reportTags(entry, context);
	const event = events.get(data.event);
	if (!event) {
		report.unknown('event', file, ['event'], data.event, events.keys());
		return undefined;
	}
	const day = event.days.find(({ number }) => number === data.day);
	if (data.day !== undefined && !day) {
		report.error('day-outside-event', file, ['day'], {
			message: `“${event.data.name}” has no day ${data.day}`,
			fix: `use one of its days: ${event.days.map(({ number }) => number).join(', ') || 'none is known yet, so leave the key out'}`,
		});
		return undefined;
	}
	if (data.talk === undefined) return { event, day, talk: undefined };
	const talk =
		findTalk(entry, data.talk, event, day, report) ?? declareTalk(entry, data.talk, event, context);
	if (!talk) return undefined;
	if (!talk.day && day) giveDay(talk, day);
	return { event, day: talk.day ?? day, talk };
}

function reportTags({ file, data }: RecapEntry, { topics, report }: RecapContext): void {
	data.tags.forEach((tag, position) => {
		if (topics.has(tag)) return;
		const byAlias = topicNamed(tag, topics.values());
		if (!byAlias) {
			report.unknown('topic', file, ['tags', position], tag, topics.keys());
			return;
		}
		report.error('topic-alias', file, ['tags', position], {
			message: `“${tag}” is another name of the topic “${byAlias.id}”`,
			fix: `write ${byAlias.id}`,
			suggestion: byAlias.id,
			mends: 'suggestion',
		});
	});
}
