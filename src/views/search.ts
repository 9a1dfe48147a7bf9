import type { Graph } from '../domain/graph/nodes.ts';
import { talkFormats } from '../domain/schemas/talk.ts';
import { file } from '../urls.ts';
import type { Context } from './context.ts';
import { headOf, type Head, type Link } from './head.ts';

export interface SearchView {
	head: Head;
	title: string;
	action: string;
	/** The folder of the search index. */
	bundle: string;
	selects: { name: string; label: string; any: string; options: { value: string; text: string }[] }[];
	boxes: { legend: string; name: string; options: { value: string; text: string }[] };
	/** Filters whose values are too many for a list: a name is typed. */
	names: { name: string; label: string }[];
	browse: Link[];
	/** The words that the script in the browser needs; texts with gaps have {0}, {1}. */
	messages: Record<string, string>;
	words: Record<'label' | 'placeholder' | 'submit' | 'filters' | 'clear' | 'noScript', string>;
}

export function searchView(graph: Graph, context: Context): SearchView {
	const { t, u, lang } = context;
	const listed = graph.events.filter(({ talks }) => talks.length > 0);
	const same = (texts: string[]) => texts.map((text) => ({ value: text, text }));
	const years = [...new Set(listed.map(({ data }) => `${data.year}`))];
	const formats = talkFormats.filter((format) => graph.talks.some(({ data }) => data.format === format));
	const topics = graph.topics
		.filter(({ talks }) => talks.length > 0)
		.map(({ data }) => data.label[lang])
		.toSorted((a, b) => a.localeCompare(b, lang));
	return {
		head: headOf(context, {
			title: t.search.title,
			description: t.search.description,
			page: (urls) => urls.search,
			section: 'search',
			indexed: false,
		}),
		title: t.search.title,
		action: u.search,
		bundle: file('pagefind/'),
		selects: [
			{
				name: 'kind',
				label: t.search.kind,
				any: t.search.any,
				options: Object.entries(t.search.kinds).map(([value, text]) => ({ value, text })),
			},
			{
				name: 'event',
				label: t.search.event,
				any: t.search.any,
				options: same(listed.map(({ data }) => data.name)),
			},
			{ name: 'year', label: t.search.year, any: t.search.any, options: same(years) },
			{ name: 'topic', label: t.search.topic, any: t.search.any, options: same(topics) },
			{
				name: 'format',
				label: t.search.format,
				any: t.search.any,
				options: same(formats.map((format) => t.talk.formats[format])),
			},
		],
		boxes: {
			legend: t.search.has,
			name: 'has',
			options: [
				{ value: 'notes', text: t.search.hasNotes },
				{ value: 'recording', text: t.search.hasRecording },
			],
		},
		names: [
			{ name: 'speaker', label: t.search.speaker },
			{ name: 'organisation', label: t.search.organisation },
		],
		browse: [
			{ text: t.navigation.talks, href: u.talks },
			{ text: t.navigation.topics, href: u.topics },
			{ text: t.navigation.speakers, href: u.speakers },
			{ text: t.navigation.organisations, href: u.organisations },
			{ text: t.navigation.events, href: u.events },
			{ text: t.navigation.noteTakers, href: u.noteTakers },
		],
		messages: {
			searching: t.search.searching,
			start: t.search.start,
			one: t.search.results(1, '{0}'),
			many: t.search.results(2, '{0}'),
			resultsFor: t.search.resultsFor('{0}', '{1}'),
			nothing: t.search.nothing('{0}'),
			nothingHint: t.search.nothingHint,
			unavailable: t.search.unavailable,
			unavailableDev: t.search.unavailableDev,
			more: t.search.more,
			notes: t.talk.hasNotes,
			recording: t.talk.hasRecording,
			...Object.fromEntries(Object.entries(t.search.kindOf).map(([kind, text]) => [`kind-${kind}`, text])),
		},
		words: {
			label: t.search.label,
			placeholder: t.search.placeholder,
			submit: t.search.submit,
			filters: t.search.filters,
			clear: t.search.clear,
			noScript: t.search.noScript,
		},
	};
}
