import { slug } from '../domain/slug.ts';
import { linesOf, oneLine } from './clean.ts';
import type { Edition, ListedTalk } from './edition.ts';
import type { NotesForm } from './form.ts';

/** Front matter that nobody has checked yet, in the order in which it is written. */
export type FrontMatter = Record<string, unknown>;

/**
 * The front matter that a form stands for. What is empty is left out, so that the schema says what is missing.
 * @param edition what is known about the edition of the form, once it is loaded
 * @param today the date on which the notes are handed in
 */
export function recapData(form: NotesForm, edition: Edition | undefined, today: string): FrontMatter {
	const talk = listedTalk(form, edition);
	const ofTalk = form.scope === 'talk';
	const day = form.scope === 'event' ? undefined : dayOf(form, talk);
	const source = sourceOf(form);
	const authors = linesOf(form.authors);
	const wishlist = ofTalk ? [] : linesOf(form.wishlist);
	const takeaways = form.takeaways.map(oneLine).filter(Boolean);
	return withoutGaps({
		event: form.event || undefined,
		day,
		...(ofTalk && {
			talk: talk && edition ? nameOf(talk, edition) : oneLine(form.title) || undefined,
			speakers: speakersOf(form, talk),
		}),
		tags: form.tags.length > 0 ? form.tags : undefined,
		lang: form.lang,
		authors: authors.length > 0 ? authors : undefined,
		source,
		takeaways: takeaways.length > 0 ? takeaways : undefined,
		verdict: (ofTalk && form.verdict) || undefined,
		wishlist: wishlist.length > 0 ? wishlist : undefined,
		format: (ofTalk && !talk && form.format) || undefined,
		date: today,
	});
}

/** The talk of the list that is chosen, if one is. */
export const listedTalk = (
	{ scope, declared, talk }: NotesForm,
	edition: Edition | undefined,
): ListedTalk | undefined =>
	scope === 'talk' && !declared ? edition?.talks.find(({ id }) => id === talk) : undefined;

const dayOf = ({ day }: NotesForm, talk: ListedTalk | undefined) =>
	talk?.day ?? (day === '' ? undefined : Number(day));

function speakersOf({ speakers }: NotesForm, talk: ListedTalk | undefined): string[] | undefined {
	if (talk && talk.speakers.length > 0) return talk.speakers;
	const named = linesOf(speakers);
	return named.length > 0 ? named : undefined;
}

/** The title, or the id where other talks have the same title. */
const nameOf = ({ id, title }: ListedTalk, { talks }: Edition) =>
	talks.some((other) => other.id !== id && slug(other.title) === slug(title)) ? id : title;

function sourceOf({ source }: NotesForm): FrontMatter | undefined {
	const authors = linesOf(source.authors);
	const { title, publisher, url, date, licence } = source;
	const filled = withoutGaps({
		title: oneLine(title) || undefined,
		authors: authors.length > 0 ? authors : undefined,
		publisher: oneLine(publisher) || undefined,
		url: oneLine(url) || undefined,
		date: date || undefined,
		licence: oneLine(licence) || undefined,
	});
	return Object.keys(filled).length > 0 ? filled : undefined;
}

const withoutGaps = (data: FrontMatter): FrontMatter =>
	Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
