import type { EventNode } from '../domain/graph/nodes.ts';
import { slug } from '../domain/slug.ts';
import type { Context } from './context.ts';

/** “Europe 2024”, where the whole name would only repeat what all editions share. */
export const shortName = ({ data }: EventNode, { t }: Context): string =>
	`${t.event.series[data.series]} ${data.year}`;

/** “Paris 2024”, for the narrow columns of a picture; “Europe 2020” where there was no place, as twice in that year. */
export const placeAndYear = (event: EventNode, context: Context): string => {
	const { city, year } = event.data;
	return city ? `${city[context.lang]} ${year}` : shortName(event, context);
};

/** What the style sheet knows an edition's place by: “paris”, “online”. */
export const placeKey = ({ data }: EventNode): string => slug(data.city?.en ?? 'online');
