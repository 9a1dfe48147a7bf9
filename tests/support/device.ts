import type { BrowserContext, Page } from 'playwright/test';
import { isKept } from '../../src/device-storage.ts';

/** Everything that a page finds on the device, each as its place and its name. */
export async function foundOnDevice(page: Page): Promise<string[]> {
	return page.evaluate(async () => [
		...Object.keys(localStorage).map((name) => `localStorage ${name}`),
		...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
		...(await caches.keys()).map((name) => `caches ${name}`),
		...(await indexedDB.databases()).map(({ name = '' }) => `indexedDB ${name}`),
		...document.cookie
			.split('; ')
			.filter(Boolean)
			.map((cookie) => `cookie ${cookie}`),
	]);
}

/** What of it is not on the list of what the site keeps. */
export const unlisted = (found: readonly string[]): string[] =>
	found.filter((entry) => {
		const [place = '', ...name] = entry.split(' ');
		return !(place === 'localStorage' || place === 'caches') || !isKept(place, name.join(' '));
	});

/** Counts the requests of a browser, and gathers those that leave the host and answers that set a cookie. */
export function watchRequests(
	context: BrowserContext,
	site: string | undefined,
): { count: number; wrong: string[] } {
	const { origin } = new URL(site ?? '');
	const watched = { count: 0, wrong: [] as string[] };
	context.on('request', (request) => {
		watched.count++;
		if (new URL(request.url()).origin !== origin) watched.wrong.push(request.url());
	});
	context.on('response', (response) => {
		if ('set-cookie' in response.headers()) watched.wrong.push(`${response.url()} sets a cookie`);
	});
	return watched;
}
