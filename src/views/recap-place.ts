import type { DayNode, RecapNode, RecapVersion } from '../domain/graph/nodes.ts';
import { bestLanguage, type Language } from '../domain/languages.ts';
import type { Context } from './context.ts';

/* Where notes stand, in which version, and what they are called there: for pages, feeds, the API and citations alike. */

/** The version of a recap that a page in `lang` shows. */
export function shownVersion(recap: RecapNode, lang: Language): RecapVersion {
	const language = bestLanguage(recap.versions, lang);
	const version = language && recap.versions.get(language);
	if (!version) throw new Error(`the recap “${recap.id}” has no version at all`);
	return version;
}

/** The page on which a recap stands. */
export const recapPage = ({ talk, day, event }: RecapNode, u: Context['u']): string =>
	talk ? u.talk(talk) : day ? u.day(day) : u.event(event);

/** The address of a recap: its place on the page that shows it. */
export const recapAddress = (recap: RecapNode, u: Context['u']): string =>
	`${recapPage(recap, u)}#${recapAnchor(recap)}`;

/**
 * What every id inside a recap begins with, wherever it is read. Ids of people and of headings have no underscore, so that
 * no heading can take the place of anything else on the page.
 */
export const recapIdPrefix = (recap: RecapNode): string => `${recapAnchor(recap)}__`;

/** The anchor of a recap on its page, after who signs it first, numbered where they sign several there. */
export function recapAnchor(recap: RecapNode): string {
	const signer = recap.noteTakers[0];
	const page = recap.talk ?? recap.day ?? recap.event;
	const position = page.recaps.filter(({ noteTakers: [first] }) => first === signer).indexOf(recap);
	return `by-${signer?.id ?? '_nobody'}${position > 0 ? `_${position + 1}` : ''}`;
}

/** What a recap of a day or an edition is about: “Day 1 of KubeCon …”, or the edition. */
export function recapTitle({ day, event, talk }: RecapNode, { t }: Context): string {
	if (talk) return talk.data.title;
	return day ? t.recap.ofDay(dayName(day, t), event.data.name) : event.data.name;
}

/** “Day 1”. */
export const dayName = ({ number }: DayNode, t: Context['t']): string => t.day.name(number);
