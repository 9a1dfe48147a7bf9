import type { Context } from './context.ts';
import type { Link } from './head.ts';

/** A link with how many talks stand behind it. */
export interface CountedLink extends Link {
	count: string;
}

/** Links to things that were counted. */
export const countedLinks = <Counted extends { talks: number }>(
	items: readonly Counted[],
	{ f }: Context,
	link: (item: Counted) => Link,
): CountedLink[] => items.map((item) => ({ ...link(item), count: f.number(item.talks) }));
