import { slug, talkSlug } from '../domain/slug.ts';
import { linesOf } from './clean.ts';
import type { Edition } from './edition.ts';
import type { NotesForm } from './form.ts';
import { listedTalk } from './recap-data.ts';

/**
 * Where the recap of a form goes, from the content folder: after the talk, the day or the edition; with the name of
 * the note taker where other notes have taken that, and a number where that is taken too. Empty until there is an
 * edition and a subject.
 */
export function recapPath(form: NotesForm, edition: Edition | undefined): string {
	const subject = subjectOf(form, edition);
	if (!edition || subject === '') return '';
	const taken = new Set(edition.taken);
	const signer = slug(linesOf(form.authors)[0] ?? linesOf(form.source.authors)[0] ?? '');
	const named = signer === '' ? subject : `${subject}-${signer}`;
	const name = [subject, named].find((free) => !taken.has(free)) ?? numbered(named, taken);
	return `recaps/${edition.id}/${name}.${form.lang}.md`;
}

function subjectOf(form: NotesForm, edition: Edition | undefined): string {
	if (form.scope === 'event') return 'edition';
	if (form.scope === 'day') return form.day === '' ? '' : `day-${form.day}`;
	return form.declared ? talkSlug(form.title) : (listedTalk(form, edition)?.id ?? '');
}

function numbered(name: string, taken: ReadonlySet<string>): string {
	let count = 2;
	while (taken.has(`${name}-${count}`)) count += 1;
	return `${name}-${count}`;
}
