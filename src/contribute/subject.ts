import { formats } from '../format.ts';
import type { Language } from '../domain/languages.ts';
import type { Messages } from './messages.ts';
import { linesOf, oneLine } from './clean.ts';
import type { Edition, EditionDay } from './edition.ts';
import type { NotesForm } from './form.ts';
import { listedTalk } from './recap-data.ts';
import { find, node } from './dom.ts';

/** “Day 1”. */
export const dayName = (number: number | string, say: Messages): string =>
	Number(number) === 0 ? say('day0') : say('dayN', `${number}`);

/** What the notes are about, in a line: the title of the talk, or the day and the edition. */
export function subjectTitle(form: NotesForm, edition: Edition | undefined, say: Messages): string {
	if (form.scope === 'talk') {
		return form.declared ? oneLine(form.title) : (listedTalk(form, edition)?.title ?? '');
	}
	const name = edition?.name ?? '';
	return form.scope === 'day' && form.day !== '' ? `${dayName(form.day, say)}, ${name}` : name;
}

/** Who gave the talk, by the list or else by the form. */
export const speakersOf = (form: NotesForm, edition: Edition | undefined): string[] => {
	const listed = listedTalk(form, edition)?.speakers ?? [];
	return form.scope !== 'talk' || listed.length > 0 ? listed : linesOf(form.speakers);
};

/** Show the fields that this subject asks for, and what the talk list says about it. */
export function showSubject(
	root: HTMLElement,
	form: NotesForm,
	edition: Edition | undefined,
	view: SubjectView,
): void {
	const { scope, declared } = form;
	const ofTalk = scope === 'talk';
	const talk = listedTalk(form, edition);
	const dated = (edition?.days.length ?? 0) > 0;
	const asked: Record<string, boolean> = {
		talk: ofTalk && !declared,
		title: ofTalk && declared,
		day: scope === 'day' || (ofTalk && dated && (declared || (talk !== undefined && talk.day === undefined))),
		speakers: ofTalk && (declared || talk?.speakers.length === 0),
		format: ofTalk && declared,
		verdict: ofTalk,
		wishlist: !ofTalk,
	};
	for (const [name, wanted] of Object.entries(asked)) find(root, `[data-field="${name}"]`).hidden = !wanted;
	find(root, '[data-declare]').hidden = !ofTalk || declared;
	find(root, '[data-listed]').hidden = !ofTalk || !declared;
	showDays(root, form.day, edition?.days ?? [], view);
	showFacts(root, form, edition, view);
}

interface SubjectView {
	say: Messages;
	lang: Language;
}

const dayText = ({ number, date, until }: EditionDay, { say, lang }: SubjectView) =>
	`${dayName(number, say)} · ${until === undefined ? formats[lang].date(date) : formats[lang].dateRange(date, until)}`;

function showDays(root: HTMLElement, chosen: string, days: EditionDay[], view: SubjectView): void {
	const select = find<HTMLSelectElement>(root, 'select[name=day]');
	const none = select.options[0];
	// The chosen day stays while the days are not loaded, and where the edition does not have it.
	const foreign = chosen === '' || days.some(({ number }) => `${number}` === chosen) ? [] : [chosen];
	select.replaceChildren(
		...(none ? [none] : []),
		...days.map((day) => node('option', { value: `${day.number}` }, dayText(day, view))),
		...foreign.map((day) => node('option', { value: day }, dayName(day, view.say))),
	);
	select.value = chosen;
}

function showFacts(
	root: HTMLElement,
	form: NotesForm,
	edition: Edition | undefined,
	view: SubjectView,
): void {
	const { say } = view;
	const talk = listedTalk(form, edition);
	const day = edition?.days.find(({ number }) => number === talk?.day);
	const facts = talk
		? [
				...(day ? [dayText(day, view)] : []),
				...(talk.speakers.length > 0 ? [say('speakers', talk.speakers.join(', '))] : []),
				...(talk.notes > 0 ? [say(talk.notes === 1 ? 'existingOne' : 'existing', `${talk.notes}`)] : []),
			]
		: [];
	const holder = find(root, '[data-facts]');
	holder.hidden = facts.length === 0;
	holder.replaceChildren(...facts.map((text) => node('p', {}, text)));
}
