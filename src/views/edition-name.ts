import type { EventNode } from '../domain/graph/nodes.ts';
import { slug } from '../domain/slug.ts';
import type { Context } from './context.ts';

/** “Europe 2024”, where the whole name would only repeat what all editions share. */
export const shortName = ({ data }: EventNode, { t }: Context): string =>
	`${t.event.series[data.series]} ${data.year}`;

/** “Paris 2024”, or “Online 2020”: for the narrow columns of a picture. */
export const placeAndYear = ({ data }: EventNode, { t, lang }: Context): string =>
	`${data.city?.[lang] ?? t.event.virtualPlace} ${data.year}`;

/** What the style sheet knows an edition's place by: “paris”, “online”. */
export const placeKey = ({ data }: EventNode): string => slug(data.city?.en ?? 'online');
