/** What results can be narrowed down by, by their names in addresses. */
export const filterNames = [
	'kind',
	'event',
	'year',
	'topic',
	'format',
	'speaker',
	'organisation',
	'lang',
	'has',
] as const;
export type FilterName = (typeof filterNames)[number];
