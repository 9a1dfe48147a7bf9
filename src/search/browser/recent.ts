import { kept } from '../../device-storage.ts';

const key = kept.searches.name;
const most = 6;

/** What was searched on this device, the last first. Nothing where storage is switched off. */
export function recentSearches(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : [];
	} catch {
		return [];
	}
}

export function rememberSearch(query: string): void {
	const asked = query.trim();
	if (asked === '') return;
	const others = recentSearches().filter((other) => other.toLowerCase() !== asked.toLowerCase());
	store([asked, ...others].slice(0, most));
}

export const forgetSearches = (): void => {
	store([]);
};

function store(queries: string[]): void {
	try {
		if (queries.length === 0) localStorage.removeItem(key);
		else localStorage.setItem(key, JSON.stringify(queries));
	} catch {
		// Storage can be switched off or full; then nothing is remembered.
	}
}
