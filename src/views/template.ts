import type { Language } from '../domain/languages.ts';

/** A recap of anything that waits to be written. */
export const emptyTemplate = (lang: Language): { file: string; text: string } => ({
	file: `recaps/kubecon-eu-2024/my-notes.${lang}.md`,
	text: [
		'---',
		'event: ',
		'day: ',
		'talk: ""',
		'tags: []',
		`lang: ${lang}`,
		'authors: [""]',
		'---',
		'',
		'',
	].join('\n'),
});
