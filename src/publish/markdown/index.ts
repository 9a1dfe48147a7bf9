import { languages } from '../../domain/languages.ts';
import { markdownAt } from '../../urls.ts';
import { inLanguage } from '../../views/context.ts';
import type { Publication } from '../publication.ts';
import { dayMarkdown, editionMarkdown, talkMarkdown, topicMarkdown } from './documents.ts';

/** The pages of talks, days, editions and topics as Markdown, in every language. */
export const markdown: Publication = ({ graph }) =>
	languages.flatMap((lang) => {
		const context = inLanguage(lang);
		const { u } = context;
		const beside = (page: string, body: () => string) => ({
			path: markdownAt(page),
			type: 'text/markdown; charset=utf-8',
			body,
		});
		return [
			...graph.events.map((event) => beside(u.event(event), () => editionMarkdown(event, context))),
			...graph.events.flatMap(({ days }) =>
				days.map((day) => beside(u.day(day), () => dayMarkdown(day, context))),
			),
			...graph.talks.map((talk) => beside(u.talk(talk), () => talkMarkdown(talk, context))),
			...graph.topics.map((topic) => beside(u.topic(topic), () => topicMarkdown(topic, context))),
		];
	});
