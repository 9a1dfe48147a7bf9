import type { Check } from './check.ts';

/** Notes are changed on the day they are published, or later. */
export const recapDates: Check = ({ records }) =>
	records.recaps.flatMap(({ file, data: { date, updated } }) => {
		if (date === undefined || updated === undefined || updated >= date) return [];
		return {
			code: 'updated-before-date',
			severity: 'error',
			file,
			path: ['updated'],
			message: `the notes were published on ${date}, but last changed on ${updated}, before that`,
			fix: 'correct one of the two dates',
		};
	});
