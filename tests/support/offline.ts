import { test as base, expect, type BrowserContext, type Page } from 'playwright/test';
import { Stage } from './stage.ts';

/** Tests with a host of their own, and with the service worker. No request may leave that host. */
export const test = base.extend<{ stage: Stage; here: undefined }>({
	stage: async ({}, use) => {
		const stage = await Stage.start(process.env['FIXTURE_FOLDER'] ?? '');
		await use(stage);
		await stage.cut();
	},
	baseURL: async ({ stage }, use) => use(stage.address),
	here: [
		async ({ context, stage }, use) => {
			const elsewhere: string[] = [];
			context.on('request', (request) => {
				if (!request.url().startsWith(stage.address)) elsewhere.push(request.url());
			});
			await use(undefined);
			expect(elsewhere).toEqual([]);
		},
		{ auto: true },
	],
});
export { expect };

export const later = () => process.env['LATER_FOLDER'] ?? '';

/** Open a page and wait until the worker serves it and its shell is on the device. */
export async function openWithWorker(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await expect.poll(() => record(page, 'shell')).toBeTruthy();
	// The page itself was loaded before there was a worker, which fetches it once more.
	await expect.poll(() => isRead(page, new URL(page.url()).pathname)).toBe(true);
}

/** Keep the edition whose page is open, in the language of the page. */
export async function keepEdition(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(?:Keep this edition|Garder cette édition)/ }).click();
	await expect(page.getByText(/^(?:On your device|Sur votre appareil)$/)).toBeVisible();
}

/** No network at all, as in a tunnel: the host is gone, and the browser knows. */
export async function enterTunnel(context: BrowserContext, stage: Stage): Promise<void> {
	await stage.cut();
	await context.setOffline(true);
}

export async function leaveTunnel(context: BrowserContext, stage: Stage): Promise<void> {
	await stage.restore();
	await context.setOffline(false);
}

interface Kept {
	build: string;
	units: string[];
	places: Record<string, string>;
	packs: { hash: string }[];
}

export const record = (page: Page, name: 'shell' | 'kept'): Promise<Kept | undefined> =>
	page.evaluate(async (name) => {
		const response = await caches.match(`/notes/${name}`, { cacheName: 'notes:/notes/:records' });
		return (await response?.json()) as Kept | undefined;
	}, name);

/** Hashes of the packs that are on the device. */
export const storedPacks = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const requests = await (await caches.open('notes:/notes/:packs')).keys();
		return requests.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
	});

const isRead = (page: Page, address: string): Promise<boolean> =>
	page.evaluate(
		async (address) => Boolean(await caches.match(address, { cacheName: 'notes:/notes/:read' })),
		address,
	);

/** Packs that the host was asked for. */
export const packs = (stage: Stage) => stage.asked.filter((path) => path.startsWith('offline/packs/'));

/** Search by the dialog of the page that is open. */
export async function search(page: Page, query: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('combobox').fill(query);
}

/** The list of packs that is published. */
export const listOf = async (address: string) => {
	// eslint-disable-next-line no-restricted-globals -- The host of the test.
	const response = await fetch(`${address}offline/packs.json`);
	return (await response.json()) as { build: string; groups: Record<string, [hash: string][]> };
};

/** Hashes of the packs that keeping a unit fetches, in order. */
export async function neededFor(page: Page, unit: string): Promise<string[]> {
	const { groups } = await listOf(new URL('/notes/', page.url()).href);
	const [subject = '', language = ''] = unit.split('.');
	const names = [`base.${language}`, subject, unit, 'search', `search.${language}`];
	return Object.entries(groups)
		.filter(([name]) => names.includes(name))
		.flatMap(([, list]) => list.map(([hash]) => hash));
}

/** Bytes that were fetched, as the page shows it. */
export const progress = (page: Page) =>
	page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value);

/** A page as it was read last. */
export const textOf = (page: Page, path: string) =>
	page.evaluate(async (path) => {
		const response = await caches.match(`/notes/${path}`, { cacheName: 'notes:/notes/:read' });
		return response?.text();
	}, path);

/** The page has its styles and its script: the theme can be switched, which the script of the page offers. */
export async function expectStyled(page: Page): Promise<void> {
	await expect(page.locator('body')).toHaveCSS('font-family', /Familjen|Faustina/);
	await expect(page.locator('[data-theme-switch]')).toBeVisible();
}
