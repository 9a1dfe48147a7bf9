import type { Language } from '../../domain/languages.ts';
import { languages } from '../../domain/languages.ts';
import { talkFormats } from '../../domain/talk-formats.ts';
import { strings } from '../../strings/index.ts';
import type { Core, EventRecord, TopicRecord } from '../entity-files.ts';
import { packWords } from '../text/vocabulary.ts';
import { isStopWord, textsOf } from '../text/words.ts';
import type { EntityList } from './entity-list.ts';
import type { EntityTerms } from './entity-terms.ts';
import { eventWords } from './event-words.ts';
import { recordsPerFile } from './records.ts';

/** What every search in a language needs before it can begin. */
export function coreOf(
	list: EntityList,
	{ terms, lengths, priors }: EntityTerms,
	notes: ReadonlySet<string>,
	language: Language,
): Omit<Core, 'version' | 'code'> {
	const events = eventRecords(list, language);
	const topics = topicRecords(list, language);
	const more = [
		...events.flatMap(({ words }) => words),
		...topics.flatMap(({ names }) => names.flatMap(textsOf)),
	];
	const { words, commonness } = terms.words(more, notes);
	return {
		counts: list.counts(),
		blocks: terms.blocks().map(({ first }) => first),
		words: packWords(words),
		commonness,
		lengths: lengths.map((length) => Math.min(length, 35).toString(36)).join(''),
		priors: priors.map((prior) => prior.toString(36)).join(''),
		recordsPerFile,
		topics,
		organisations: list.organisations.map(({ id, name, talks }) => ({ id, name, talks: talks.length })),
		events,
		noteTakers: list.noteTakers.map(({ id, name, recaps }) => ({ id, name, talks: recaps.length })),
		formatNames: talkFormats.map((format) => strings[language].talk.formats[format]),
		formats: talkFormats.map((format) => [
			...new Set(languages.map((each) => meaningful(strings[each].talk.formats[format]).join(' '))),
		]),
	};
}

function topicRecords({ topics }: EntityList, language: Language): TopicRecord[] {
	return topics.map(({ id, data, talks }) => {
		const names = [data.label.en, data.label.fr, ...data.aliases].map((name) => meaningful(name).join(' '));
		return {
			id,
			name: data.label[language],
			talks: talks.length,
			names: [...new Set(names)].filter(Boolean),
		};
	});
}

function eventRecords({ events }: EntityList, language: Language): EventRecord[] {
	let next = 0;
	return events.map((event) => {
		const { id, data, talks, days } = event;
		const first = next;
		next += talks.length;
		let start = first;
		return {
			id,
			name: data.name,
			talks: talks.length,
			place: data.city?.[language] ?? strings[language].event.virtualPlace,
			year: data.year,
			words: eventWords(event),
			first,
			days: days.map(({ number, date, talks: ofDay }) => {
				const record = { number, date, first: start, talks: ofDay.length };
				start += ofDay.length;
				return record;
			}),
		};
	});
}

const meaningful = (text: string) => textsOf(text).filter((word) => !isStopWord(word));
