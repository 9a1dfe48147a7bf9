import type { DayNode, EventNode } from '../domain/graph/nodes.ts';
import { fold } from '../domain/slug.ts';
import { monthNames, weekdayNames } from './cues.ts';

/** The date that a heading such as “Day 2”, “Mercredi” or “22 mai” means at an edition. */
export function dateOfHeading(text: string, event: EventNode): string | undefined {
	return dayByDate(text, event)?.date ?? dayByWeekday(text, event)?.date ?? dayByNumber(text, event)?.date;
}

/** The day of an edition that a title names, if it names one. */
export const dayNamed = (text: string, event: EventNode): DayNode | undefined =>
	dayByDate(text, event) ?? dayByNumber(text, event) ?? dayByWeekday(text, event);

const numbers: Record<string, number> = {
	one: 1,
	first: 1,
	premier: 1,
	premiere: 1,
	un: 1,
	two: 2,
	second: 2,
	deuxieme: 2,
	seconde: 2,
	deux: 2,
	three: 3,
	third: 3,
	troisieme: 3,
	trois: 3,
	four: 4,
	fourth: 4,
	quatrieme: 4,
	zero: 0,
};

function dayByNumber(text: string, event: EventNode): DayNode | undefined {
	const folded = fold(text);
	const after = /\b(?:day|jour|journee)\s*[#n°-]*\s*(\d|one|two|three|four|zero|un|deux|trois)\b/.exec(
		folded,
	)?.[1];
	const before =
		/\b(first|second|third|fourth|premiere?|deuxieme|seconde|troisieme|quatrieme)\s+(?:\w+\s+)?(?:day|jour|journee)\b/.exec(
			folded,
		)?.[1];
	const word = after ?? before;
	if (word === undefined && /\b(?:last|final|derniere?)\s+(?:\w+\s+)?(?:day|jour|journee)\b/.test(folded))
		return event.days.at(-1);
	if (word === undefined) return undefined;
	const number = /^\d$/.test(word) ? Number(word) : numbers[word];
	return event.days.find((day) => day.number === number);
}

function dayByWeekday(text: string, event: EventNode): DayNode | undefined {
	const folded = fold(text);
	const named = weekdayNames.findIndex((name) => new RegExp(`\\b${name}\\b`).test(folded));
	if (named < 0) return undefined;
	return event.days.find(({ date }) => new Date(`${date}T12:00:00Z`).getUTCDay() === (named % 5) + 1);
}

function dayByDate(text: string, event: EventNode): DayNode | undefined {
	const folded = fold(text);
	return event.days.find(({ date }) => {
		if (folded.includes(date)) return true;
		const [, month = '', day = ''] = date.split('-');
		const names = [0, 12].map((offset) => fold(monthNames[Number(month) - 1 + offset] ?? ''));
		return names.some((name) =>
			new RegExp(
				`\\b0?${Number(day)}(?:er|st|nd|rd|th)?(?: of)? ${name}\\b|\\b${name} 0?${Number(day)}(?:st|nd|rd|th)?\\b`,
			).test(folded),
		);
	});
}
