import { filterNames, type FilterName } from '../filters.ts';

/** Everything that is asked on the search page. */
export interface Asked {
	query: string;
	filters: Partial<Record<FilterName, string[]>>;
	sort: 'relevance' | 'date';
	/** Take every word as it is written. */
	exact: boolean;
}

/** Read what is asked from an address. Values may be repeated, or joined by commas. */
export function askedIn(search: string): Asked {
	const params = new URLSearchParams(search);
	const filters = filterNames.map((name) => [
		name,
		params
			.getAll(name)
			.flatMap((value) => value.split(','))
			.filter(Boolean),
	]);
	return {
		query: params.get('q')?.trim() ?? '',
		filters: Object.fromEntries(
			filters.filter(([, values]) => values && values.length > 0),
		) as Asked['filters'],
		sort: params.get('sort') === 'date' ? 'date' : 'relevance',
		exact: params.get('exact') === '1',
	};
}

/** The address of a search, from the question mark on; empty where nothing is asked. */
export function addressOf({ query, filters, sort, exact }: Asked): string {
	const params = new URLSearchParams();
	if (query) params.set('q', query);
	for (const name of filterNames) {
		const values = filters[name] ?? [];
		if (values.length > 0) params.set(name, values.join(','));
	}
	if (sort === 'date') params.set('sort', sort);
	if (exact) params.set('exact', '1');
	const text = params.toString().replaceAll('%2C', ',');
	return text ? `?${text}` : '';
}
