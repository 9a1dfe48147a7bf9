import type { Check } from './check.ts';

/** The day of a recap is the day on which the talk list has the talk. */
export const dayOfTalk: Check = ({ graph }) =>
	graph.recaps.flatMap((recap) => {
		const { talk } = recap;
		if (!talk?.day) return [];
		const { day, data } = talk;
		return [...recap.versions.values()]
			.filter((version) => version.data.day !== undefined && version.data.day !== day.number)
			.map((version) => ({
				code: 'day-of-talk',
				severity: 'error' as const,
				file: version.file,
				path: ['day'],
				message: `the talk list has “${data.title}” on day ${day.number} (${data.date ?? day.date}), not on day ${version.data.day}`,
				fix: `write day: ${day.number}, or correct content/talks/${talk.event.id}.yaml`,
			}));
	});
