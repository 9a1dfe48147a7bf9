import { slug } from '../slug.ts';
import type { Check } from './check.ts';

/** The file of a person or an organisation is named after the name in it, because the id of others is made that way. */
export const personFileName: Check = ({ records }) =>
	[...records.people, ...records.organisations].flatMap(({ id, file, data }) => {
		const wanted = slug(data.name);
		if (wanted === id || wanted === '') return [];
		return {
			code: 'file-is-name',
			severity: 'error',
			file,
			path: ['name'],
			message: `the file is named “${id}”, but the name in it makes “${wanted}”`,
			fix: `rename the file to ${wanted}.yaml, or correct the name`,
		};
	});
