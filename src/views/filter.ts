import type { TalkNode } from '../domain/graph/nodes.ts';
import { formatsOf } from '../domain/queries/mixes.ts';
import type { Context } from './context.ts';

/** Fields that narrow a list where it stands; a script shows them, since they need one. */
export interface FilterView {
	words: string;
	format: { label: string; any: string; options: string[] } | undefined;
	notes: string | undefined;
}

/** For a list of talks: by word, by format where there are several, and by whether there are notes where some have them. */
export function filterView(talks: readonly TalkNode[], { t }: Context): FilterView {
	const formats = formatsOf(talks).map(({ format }) => t.talk.formats[format]);
	return {
		words: t.filter.talks,
		format: formats.length > 1 ? { label: t.search.format, any: t.search.any, options: formats } : undefined,
		notes: talks.some(({ recaps }) => recaps.length > 0) ? t.filter.notes : undefined,
	};
}

/** For a list of names. */
export const nameFilter = ({ t }: Context): FilterView => ({
	words: t.filter.names,
	format: undefined,
	notes: undefined,
});
