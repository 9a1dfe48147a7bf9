import type { RecapEntry } from '../content-kinds.ts';
import { slug, talkSlug } from '../slug.ts';
import { nearest, withSuggestion } from '../suggest.ts';
import type { DayNode, EventNode, TalkNode } from './nodes.ts';
import type { Reporter } from './reporter.ts';
import type { AddTalk } from './talks.ts';

/** The talk of the list that a title means: the same title, else the same slug or id. `undefined` where the list has none. */
export function findTalk(
	{ file }: RecapEntry,
	title: string,
	event: EventNode,
	day: DayNode | undefined,
	report: Reporter,
): TalkNode | undefined {
	const found = talksWithTitle(event, title);
	const onDay = found.filter((talk) => talk.day === day);
	const candidates = onDay.length > 0 ? onDay : found;
	if (candidates.length > 1) {
		report.error('talk-ambiguous', file, ['talk'], {
			message: `“${event.data.name}” has ${candidates.length} talks with the title “${title}”`,
			fix: `write the id of the one you mean: ${candidates.map(({ id }) => id).join(', ')}`,
		});
	}
	return candidates[0];
}

/** The talks that a title means: those that have it, else the one with this id, else those with the same slug. */
export function talksWithTitle(event: EventNode, title: string): TalkNode[] {
	const same = event.talks.filter((talk) => talk.data.title === title);
	if (same.length > 0) return same;
	const withId = event.talks.filter((talk) => talk.id === title);
	if (withId.length > 0) return withId;
	const wanted = slug(title);
	return event.talks.filter((talk) => talk.id === wanted || slug(talk.data.title) === wanted);
}

/** Add a talk that only a recap knows. `undefined` where the list nearly has it, or no address is free for it. */
export function declareTalk(
	{ file, data }: RecapEntry,
	title: string,
	event: EventNode,
	{ addTalk, report }: { addTalk: AddTalk; report: Reporter },
): TalkNode | undefined {
	const listed = event.talks.filter(({ declared }) => !declared).map((talk) => talk.data.title);
	const near = nearest(title, listed);
	if (near !== undefined) {
		report.error('talk-nearly', file, ['talk'], {
			...withSuggestion(`“${title}” is not in the talk list of “${event.data.name}”`, near),
			fix: `write the title as the list has it: ${near}`,
		});
		return undefined;
	}
	const id = talkSlug(title);
	if (id.length < 2) {
		report.error('name-without-id', file, ['talk'], {
			message: `no address can be made of the title “${title}”`,
			fix: 'write the title with letters of the Latin script',
		});
		return undefined;
	}
	if (event.talks.some((talk) => talk.id === id)) {
		report.error('duplicate-id', file, ['talk'], {
			message: `the address of “${title}” is taken by another talk of “${event.data.name}”`,
			fix: `write the id of that talk if you mean it (${id}), or a title that begins differently`,
		});
		return undefined;
	}
	const date = event.days.find(({ number }) => number === data.day)?.date;
	const speakers = (data.speakers ?? []).map((name) => ({ name }));
	return addTalk(
		event,
		{
			id,
			previousIds: [],
			title,
			...(date === undefined ? {} : { date }),
			format: data.format ?? 'session',
			speakers,
			topics: [],
			slides: [],
		},
		{ file },
	);
}

/** The day of a recap is the day of a talk whose date nobody recorded. */
export function giveDay(talk: TalkNode, day: DayNode): void {
	talk.day = day;
	talk.event.undated = talk.event.undated.filter((other) => other !== talk);
	day.talks.push(talk);
}
