import type { Check } from './check.ts';

/** The date of a talk is one of the days of its edition, and it ends after it began. */
export const talkDates: Check = ({ records }) => {
	const events = new Map(records.events.map((event) => [event.id, event.data]));
	return records.talkLists.flatMap(({ id, file, data }) => {
		const days = events.get(id)?.days;
		if (!days) return [];
		return data.talks.flatMap(({ title, date, start, end }, index) => {
			if (start !== undefined && end !== undefined && end <= start) {
				return {
					code: 'talk-dates',
					severity: 'error' as const,
					file,
					path: ['talks', index, 'end'],
					message: `“${title}” ends at ${end}, before it begins at ${start}`,
					fix: 'correct one of the two times',
				};
			}
			if (date === undefined || days.some((day) => date >= day.date && date <= (day.until ?? day.date)))
				return [];
			return {
				code: 'talk-dates',
				severity: 'error' as const,
				file,
				path: ['talks', index, 'date'],
				message: `${date} is not one of the days of “${id}”`,
				fix: `use ${days.map((day) => day.date).join(', ') || 'no date'}, or add the day to content/events/${id}.yaml`,
			};
		});
	});
};
