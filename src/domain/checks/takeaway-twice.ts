import { nameKey } from '../slug.ts';
import type { Check } from './check.ts';

/** A recap says each takeaway once. */
export const takeawayTwice: Check = ({ records, wanted }) =>
	records.recaps.flatMap(({ file, data }) => {
		if (!wanted(file)) return [];
		const keys = data.takeaways.map(nameKey);
		return data.takeaways.flatMap((takeaway, index) => {
			const first = keys.indexOf(keys[index] ?? '');
			if (first === index) return [];
			return {
				code: 'takeaway-twice',
				severity: 'error' as const,
				file,
				path: ['takeaways', index],
				message: `“${takeaway}” says the same as takeaway ${first + 1}`,
				fix: 'delete one of the two',
			};
		});
	});
