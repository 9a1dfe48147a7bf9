/**
 * A pattern that finds any of some phrases as whole words, whatever stands between their words (a space, a hyphen, or
 * both). A phrase that ends with an asterisk is the beginning of a word: `autoscal*` finds “autoscaler”.
 * @param phrases found whatever their case
 * @param exact found only as they are written: “Flux”, and not “in flux”
 * @returns undefined where there are no phrases
 */
export function phrasePattern(
	phrases: readonly string[],
	exact: readonly string[] = [],
	flags = '',
): RegExp | undefined {
	const sources = [...phrases.map((phrase) => `(?i:${source(phrase)})`), ...exact.map(source)];
	if (sources.length === 0) return undefined;
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, `u${flags}`);
}

function source(phrase: string): string {
	const open = phrase.endsWith('*');
	const words = (open ? phrase.slice(0, -1) : phrase)
		.split(/[\s-]+/)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
	return words.join('[\\s\\u2010-\\u2015-]+') + (open ? '[\\p{L}\\p{N}]*' : '');
}
