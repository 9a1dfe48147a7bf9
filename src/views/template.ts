import type { TalkNode } from '../domain/graph/nodes.ts';
import type { Language } from '../domain/languages.ts';
import { repository } from '../urls.ts';

/** Where notes on `talk` can be written, with everything filled in that the site knows. */
export function writeNotesHref(talk: TalkNode, lang: Language): string {
	const { file, text } = recapTemplate(talk, lang);
	return repository.create(file, text);
}

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

/** A recap of `talk` that waits to be written: where the file goes, and what stands in it. */
function recapTemplate(talk: TalkNode, lang: Language): { file: string; text: string } {
	const lines = [
		'---',
		`event: ${talk.event.id}`,
		...(talk.day ? [`day: ${talk.day.number}`] : []),
		`talk: ${JSON.stringify(talk.data.title)}`,
		`speakers: [${talk.billings.map(({ name }) => JSON.stringify(name)).join(', ')}]`,
		`tags: [${talk.topics.map(({ id }) => id).join(', ')}]`,
		`lang: ${lang}`,
		'authors: [""]',
		'takeaways:',
		'  - ""',
		'---',
		'',
		'',
	];
	// Notes of somebody else may have taken the talk's name already.
	const name = talk.recaps.length === 0 ? talk.id : `${talk.id}-${talk.recaps.length + 1}`;
	return { file: `recaps/${talk.event.id}/${name}.${lang}.md`, text: lines.join('\n') };
}
