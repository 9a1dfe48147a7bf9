import { filterNames, type FilterName } from '../search/filters.ts';
import type { Context } from './context.ts';
import { headOf, type Head, type Link } from './head.ts';

export interface SearchView {
	head: Head;
	title: string;
	action: string;
	selects: { name: FilterName; label: string; any: string }[];
	boxes: { legend: string; name: FilterName; options: { value: string; text: string }[] };
	sort: { label: string; options: { value: string; text: string }[] };
	browse: Link[];
	words: Record<
		'label' | 'withFilters' | 'placeholder' | 'submit' | 'filters' | 'clear' | 'noScript',
		string
	>;
}

export function searchView(context: Context): SearchView {
	const { t, u } = context;
	const options = (texts: Record<string, string>) =>
		Object.entries(texts).map(([value, text]) => ({ value, text }));
	return {
		head: headOf(context, {
			title: t.search.title,
			description: t.search.description,
			page: (urls) => urls.search,
			section: 'search',
			indexed: false,
			data: { kind: 'SearchResultsPage' },
		}),
		title: t.search.title,
		action: u.search,
		selects: filterNames
			.filter((name) => name !== 'has')
			.map((name) => ({ name, label: t.search[name], any: t.search.any })),
		boxes: { legend: t.search.has, name: 'has', options: options(t.search.hasOf) },
		sort: { label: t.search.sort, options: options(t.search.sorts) },
		browse: [
			{ text: t.navigation.talks, href: u.talks },
			{ text: t.navigation.topics, href: u.topics },
			{ text: t.navigation.speakers, href: u.speakers },
			{ text: t.navigation.organisations, href: u.organisations },
			{ text: t.navigation.events, href: u.events },
			{ text: t.navigation.noteTakers, href: u.noteTakers },
		],
		words: {
			label: t.search.label,
			withFilters: t.search.withFilters,
			placeholder: t.search.placeholder,
			submit: t.search.submit,
			filters: t.search.filters,
			clear: t.search.clear,
			noScript: t.search.noScript,
		},
	};
}
