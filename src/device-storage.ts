/*
 * What the site keeps on a reader's device. What keeps it, the button that clears it, the About page and the tests all
 * go by this list.
 */

/** Where it is kept, and under which name; a name that ends in `*` stands for all that begin like it. */
interface Kept {
	place: 'localStorage' | 'caches';
	name: string;
}

/** The cache of the site below a base path for one purpose: others may share its host. */
export const cacheName = (base: string, store: string): string => `notes:${base}:${store}`;

export const kept = {
	/** Light or dark; src/browser/theme.js spells the name itself. */
	theme: { place: 'localStorage', name: 'theme' },
	searches: { place: 'localStorage', name: 'recent-searches' },
	/** Whether single keys are switched off. */
	keys: { place: 'localStorage', name: 'keys' },
	drafts: { place: 'localStorage', name: 'draft:*' },
	/** Pages for reading without a network. */
	pages: { place: 'caches', name: 'notes:*' },
	/** Whether keeping them is switched off. */
	offline: { place: 'localStorage', name: 'offline' },
} as const satisfies Record<string, Kept>;

/** Whether a name is one of `entry`. */
export const isNameOf = ({ name }: Kept, given: string): boolean =>
	name.endsWith('*') ? given.startsWith(name.slice(0, -1)) : given === name;

/** Whether the site may keep something under this name. Another site of the same host may have names of its own. */
export const isKept = (place: Kept['place'], name: string): boolean =>
	Object.values(kept).some((entry) => entry.place === place && isNameOf(entry, name));
