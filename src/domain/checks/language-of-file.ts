import type { Check } from './check.ts';

/** Where the front matter names a language, it is the one of the file name. */
export const languageOfFile: Check = ({ records }) =>
	records.recaps.flatMap(({ file, language, data }) => {
		if (data.lang === undefined || data.lang === language) return [];
		return {
			code: 'language-of-file',
			severity: 'error',
			file,
			path: ['lang'],
			message: `the name of the file says “${language}”, the front matter says “${data.lang}”`,
			fix: `name the file ….${data.lang}.md, or write lang: ${language}`,
		};
	});
