import { languages } from '../domain/languages.ts';
import { newestRecaps } from '../domain/queries/grouping.ts';
import { site } from '../site.ts';
import { absolute, markdownAt, programFiles } from '../urls.ts';
import { inLanguage } from '../views/context.ts';
import { recapPage, recapTitle } from '../views/recap-place.ts';
import { notesOf } from './markdown/documents.ts';
import type { Publication, Source } from './publication.ts';

/**
 * What language models look for (llmstxt.org): a list of what is worth reading, in Markdown, and all notes in one file.
 * The list names editions, topics and notes; talks without notes are found through their editions.
 */
export const llms: Publication = ({ graph }) => [
	{ path: programFiles.llms, type: 'text/markdown; charset=utf-8', body: () => list(graph) },
	{ path: programFiles.llmsFull, type: 'text/markdown; charset=utf-8', body: () => allNotes(graph) },
];

type Graph = Source['graph'];

function list({ events, topics, recaps }: Graph): string {
	const context = inLanguage('en');
	const { t, u, f } = context;
	const item = (text: string, page: string, note = '') =>
		`- [${text}](${absolute(markdownAt(page))})${note && `: ${note}`}`;
	return [
		`# ${site.name}`,
		`> ${t.siteDescription}`,
		`Every page of an edition, a day, a talk or a topic has a copy in Markdown at index.md below its address. French pages begin with ${absolute(inLanguage('fr').u.home)}. Notes are ${site.contentLicence.name}; say who wrote them.`,
		`## Notes\n\n${[
			`- [All notes in one file](${absolute(programFiles.llmsFull)})`,
			...newestRecaps(recaps).map((recap) =>
				item(
					recapTitle(recap, context),
					recapPage(recap, u),
					`${recap.event.data.name}, ${f.list(recap.noteTakers.map(({ name }) => name))}`,
				),
			),
		].join('\n')}`,
		`## Editions\n\n${events.map((event) => item(event.data.name, u.event(event))).join('\n')}`,
		`## Topics\n\n${topics.map((topic) => item(topic.data.label.en, u.topic(topic), topic.data.description.en)).join('\n')}`,
		'',
	].join('\n\n');
}

const allNotes = ({ recaps }: Graph): string =>
	[
		`# ${site.name}`,
		...recaps.flatMap((recap) =>
			languages
				.filter((lang) => recap.versions.has(lang))
				.map((lang) => {
					const context = inLanguage(lang);
					return [
						`# ${recapTitle(recap, context)}`,
						absolute(recapPage(recap, context.u)),
						notesOf(recap, context),
					].join('\n\n');
				}),
		),
		'',
	].join('\n\n');
