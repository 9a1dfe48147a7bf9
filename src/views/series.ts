import type { RecapNode, RecapVersion } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import { dayName } from './recap-place.ts';

/** A part of the series of posts that notes belong to. */
export interface SeriesPart {
	text: string;
	/** Notes on this site, or the post elsewhere; absent where no address is known. */
	href: string | undefined;
	/** Says where the part is, if it is not on this site. */
	note: string | undefined;
}

/**
 * The parts of the series: days of the edition that the same people noted and that stand on this site, then the parts
 * that nobody has here.
 */
export function partsOf(recap: RecapNode, { data }: RecapVersion, { t, u }: Context): SeriesPart[] {
	if (recap.talk) return [];
	const here = recap.event.days
		.flatMap(({ recaps }) => recaps)
		.filter((other) => other !== recap && other.noteTakers[0] === recap.noteTakers[0])
		.flatMap(({ day }) =>
			day
				? [{ text: t.day.title(dayName(day, t), recap.event.data.name), href: u.day(day), note: undefined }]
				: [],
		);
	const elsewhere = (data.source?.series ?? []).map(({ title, url }) => ({
		text: title,
		href: url,
		note: url === undefined ? t.recap.partUnknown : t.recap.partElsewhere,
	}));
	return [...here, ...elsewhere];
}
