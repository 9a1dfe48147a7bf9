import type { Config } from '../contribute/config.ts';
import type { Graph } from '../domain/graph/nodes.ts';
import { languages } from '../domain/languages.ts';
import { talkFormats } from '../domain/talk-formats.ts';
import { site } from '../site.ts';
import { strings, type Strings } from '../strings/index.ts';
import { file, repository } from '../urls.ts';
import type { Context } from './context.ts';
import { headOf, type Head, type Link } from './head.ts';
import { emptyTemplate } from './template.ts';

export interface ContributeView {
	head: Head;
	title: string;
	lead: string;
	guide: Link;
	/** The way for browsers without JavaScript. */
	withoutForm: Link;
	/** What the script needs, as JSON. */
	config: string;
	scopes: Option[];
	languages: (Option & { checked: boolean })[];
	formats: Option[];
	verdicts: Option[];
	/** Pieces of Markdown, and what they make. */
	markdown: { code: string; makes: string }[];
	words: Omit<Strings['contribute'], 'say' | 'faults'>;
}

interface Option {
	value: string;
	text: string;
}

export function contributeView(graph: Graph, context: Context): ContributeView {
	const { t, u, lang } = context;
	const words = t.contribute;
	return {
		head: headOf(context, {
			title: words.title,
			description: words.description,
			page: (urls) => urls.contribute,
			section: 'contribute',
		}),
		title: words.title,
		lead: words.lead,
		guide: { text: words.guide, href: u.guide },
		withoutForm: { text: words.noScriptFile, ...emptyFile(lang) },
		config: JSON.stringify(configOf(graph, context)),
		scopes: options(words.scopes),
		languages: languages.map((value) => ({
			value,
			text: t.recap.languages[value],
			checked: value === lang,
		})),
		formats: talkFormats.map((value) => ({ value, text: t.talk.formats[value] })),
		verdicts: options(t.recap.verdictsShort),
		markdown: options(words.markdownMakes).map(({ value, text }) => ({
			code: markdown[value as keyof typeof markdown],
			makes: text,
		})),
		words,
	};
}

const markdown: Record<keyof Strings['contribute']['markdownMakes'], string> = {
	heading: '## …',
	words: '**…**  *…*  `…`',
	list: '- …  1. …',
	link: '[…](https://…)',
	quotation: '> …',
	box: '> [!NOTE]',
	table: '| … | … |',
	code: '```yaml',
	annotation: 'replicas: 0 # (1)',
	footnote: '…[^1]  [^1]: …',
};

const options = (texts: Record<string, string>): Option[] =>
	Object.entries(texts).map(([value, text]) => ({ value, text }));

function emptyFile(lang: Context['lang']): { href: string } {
	const { file: path, text } = emptyTemplate(lang);
	return { href: repository.create(path, text) };
}

function configOf(graph: Graph, { t, lang }: Context): Config {
	const { say, faults } = t.contribute;
	return {
		events: graph.events.map(({ id, data }) => ({
			id,
			name: data.name,
			detail: [data.city?.[lang] ?? t.event.virtualPlace, `${data.year}`].join(', '),
		})),
		topics: graph.topics.map(({ id, data }) => ({
			id,
			label: data.label[lang],
			aliases: [...new Set([data.label.en, data.label.fr, ...data.aliases])].filter(
				(name) => name !== data.label[lang],
			),
		})),
		editionData: file('contribute/{0}.json'),
		newFile: repository.create('', ''),
		base: site.base,
		noteWords: {
			en: { ...strings.en.notes, annotation: strings.en.notes.annotation('{0}') },
			fr: { ...strings.fr.notes, annotation: strings.fr.notes.annotation('{0}') },
		},
		messages: {
			...say,
			...Object.fromEntries(Object.entries(faults).map(([code, text]) => [`fault-${code}`, text])),
		},
	};
}
