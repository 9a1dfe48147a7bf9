import type { Check } from './check.ts';

/** A recap says something below its front matter. */
export const emptyBody: Check = ({ records }) =>
	records.recaps.flatMap(({ file, data, body, bodyLine }) => {
		if (data.draft || /[\p{L}\p{N}]/u.test(body.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))) return [];
		return {
			code: 'empty-body',
			severity: 'error',
			file,
			path: [],
			place: { line: bodyLine, column: 1 },
			message: 'there are no notes below the front matter',
			fix: 'write the notes, or set draft: true until they are written',
		};
	});
