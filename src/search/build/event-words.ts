import type { EventNode } from '../../domain/graph/nodes.ts';
import { languages } from '../../domain/languages.ts';
import { formats } from '../../format.ts';
import { strings } from '../../strings/index.ts';
import { isStopWord, textsOf } from '../text/words.ts';

/** Words that mean an edition: its name, city, country, region and year, in every language. */
export function eventWords({ id, data }: EventNode): string[] {
	const { country, city, name, series, year } = data;
	const texts = [
		id,
		name,
		series,
		`${year}`,
		...languages.flatMap((language) => [
			city ? city[language] : strings[language].event.virtualPlace,
			country ? formats[language].country(country) : '',
		]),
	];
	return [...new Set(texts.flatMap(textsOf))].filter((word) => !isStopWord(word));
}
