/** How many, and the number as it is written in the language. */
type Count = (count: number, written: string) => string;
export const counted =
	(one: string, many: string): Count =>
	(count, written) =>
		`${written} ${count === 1 ? one : many}`;

/** The words of search in English. The browser loads these and nothing else of the interface. */
export const search = {
	title: 'Search',
	description: 'Search talks, speakers, topics and notes of KubeCon + CloudNativeCon.',
	label: 'Search',
	withFilters: 'Search with filters',
	placeholder: 'Topic, speaker, title…',
	submit: 'Search',
	close: 'Close',
	dayName: (number: number) => `Day ${number}`,
	/** The kinds of page, by their name in addresses. */
	kinds: {
		talk: 'Talks',
		person: 'Speakers',
		noteTaker: 'Note takers',
		topic: 'Topics',
		organisation: 'Organisations',
		event: 'Editions',
		day: 'Days',
	},
	kindOf: {
		talk: 'Talk',
		person: 'Speaker',
		noteTaker: 'Note taker',
		topic: 'Topic',
		organisation: 'Organisation',
		event: 'Edition',
		day: 'Day',
	},
	talks: counted('talk', 'talks'),
	recaps: counted('recap', 'recaps'),
	results: counted('result', 'results'),
	resultsFor: (results: string, query: string) => `${results} for “${query}”`,
	ranked: 'Best matches',
	passages: 'In the notes',
	recent: 'Recent searches, kept on this device only',
	forget: 'Forget them',
	tryThese: 'For example',
	examples: ['keda', 'liz rice cilium', 'keynote ebpf paris 2024', 'day 2 copenhagen'],
	corrected: (query: string) => `Showing results for “${query}”.`,
	original: (query: string) => `Search for “${query}” instead`,
	relaxed: 'No page has all of that; here is what has most of it.',
	nothing: (query: string) => `Nothing found for “${query}”.`,
	nothingHint: 'Check the spelling, use fewer words, or browse:',
	nothingFiltered: 'Nothing is left with these filters. Take one away, or clear them.',
	all: (results: string) => `${results}, with filters`,
	searching: 'Searching…',
	unavailable: 'The search index could not be loaded. Check the connection and try again, or browse:',
	renewed: 'The site was renewed since you opened this page. Reload it to search, or browse:',
	needsNetwork: 'needs a network',
	unavailableDev:
		'The search index is being built, or “npm run build” has not been run yet. Reload in a minute.',
	noScript:
		'Search works in the browser and needs JavaScript. Without it, everything can be reached through these lists:',
	filters: 'Filters',
	kind: 'Kind',
	event: 'Edition',
	year: 'Year',
	topic: 'Topic',
	speaker: 'Speaker',
	organisation: 'Organisation',
	format: 'Format',
	lang: 'Notes in',
	languages: { en: 'English', fr: 'French' },
	has: 'Only with',
	hasOf: { notes: 'notes', recording: 'recording', slides: 'slides' },
	sort: 'Order',
	sorts: { relevance: 'Best match', date: 'Newest first' },
	without: (filter: string) => `Take away the filter “${filter}”`,
	any: 'Any',
	clear: 'Clear',
	more: 'Show more',
};

/** The words of search, in any language. */
export type SearchStrings = typeof search;
