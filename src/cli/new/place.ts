import type { RecapEntry, Records } from '../../domain/content-kinds.ts';
import type { Graph } from '../../domain/graph/nodes.ts';
import { talksWithTitle } from '../../domain/graph/talk-of-recap.ts';
import { languages, type Language } from '../../domain/languages.ts';
import { nameKey, slug, talkSlug } from '../../domain/slug.ts';
import type { Outline } from './answers.ts';
import type { Subject } from './subject.ts';

/** Where a new recap goes, and the same person's notes in the other language, where there are some. */
export interface Place {
	/** Path from the content folder. */
	file: string;
	translates: RecapEntry | undefined;
}

/**
 * A free name for a recap: that of its subject, or, where somebody else's notes have it, that with the author's name.
 * Notes of the same person on the same subject are one recap: the other language gets the same name, and the same
 * language is refused.
 */
export function placeFor({ subject, authors, lang }: Outline, graph: Graph, records: Records): Place {
	const same = samePerson(graph);
	const mine = records.recaps
		.filter((recap) => isAbout(recap, subject))
		.filter(({ data }) =>
			(data.authors ?? data.source?.authors ?? []).some((name) =>
				authors.some((author) => same(name, author)),
			),
		);
	const already = mine.find(({ language }) => language === lang);
	if (already) {
		throw new Error(
			`There are notes by ${authors.join(', ')} on this already: content/${already.file}\nEdit that file; nothing was written.`,
		);
	}
	const [translates] = mine;
	if (translates) return { file: fileOf(translates.id, lang), translates };
	return { file: fileOf(freeId(subject, authors, records), lang), translates: undefined };
}

const fileOf = (id: string, lang: Language) => `recaps/${id}.${lang}.md`;

/** Whether two names are one person's: alike but for accents and case, or spellings that the site has joined. */
function samePerson({ people }: Graph): (one: string, other: string) => boolean {
	const idOf = (name: string) => {
		const key = nameKey(name);
		const person = people.find((each) =>
			[each.name, ...each.aliases].some((spelling) => nameKey(spelling) === key),
		);
		return person?.id ?? key;
	};
	return (one, other) => idOf(one) === idOf(other);
}

function isAbout({ data }: RecapEntry, subject: Subject): boolean {
	if (data.event !== subject.event.id) return false;
	switch (subject.kind) {
		case 'talk':
			return (
				data.talk !== undefined &&
				talksWithTitle(subject.event, data.talk).includes(subject.talk) &&
				sameDay(data.day, subject.talk.day?.number)
			);
		case 'new talk':
			return data.talk !== undefined && talkSlug(data.talk) === talkSlug(subject.talk.title);
		case 'day':
			return data.talk === undefined && data.day === subject.day.number;
		case 'edition':
			return data.talk === undefined && data.day === undefined;
	}
}

/** A day that nobody recorded may be any. */
const sameDay = (one: number | undefined, other: number | undefined): boolean =>
	one === undefined || other === undefined || one === other;

function freeId(subject: Subject, authors: string[], { recaps, unreadable }: Records): string {
	const taken = (id: string) =>
		recaps.some((recap) => recap.id === id) ||
		languages.some((language) => unreadable.has(`recaps/${id}.${language}`));
	const id = `${subject.event.id}/${nameOf(subject)}`;
	const signed = [id, slug(authors[0] ?? '')].filter((part) => part !== '').join('-');
	for (let number = 1; ; number++) {
		const free = [id, signed, `${signed}-${number}`].find((each) => !taken(each));
		if (free !== undefined) return free;
	}
}

function nameOf(subject: Subject): string {
	switch (subject.kind) {
		case 'talk':
			return subject.talk.id;
		case 'new talk':
			return talkSlug(subject.talk.title);
		case 'day':
			return `day-${subject.day.number}`;
		case 'edition':
			return 'edition';
	}
}
