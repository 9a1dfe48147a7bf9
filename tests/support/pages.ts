import { test as base, expect, type Page } from 'playwright/test';

/** Tests of the small site in which something goes wrong on purpose. */
export const loudTest = base.extend({
	baseURL: [async ({}, use) => use(process.env['FIXTURE_SITE']), { scope: 'test' }],
});

/** Tests of the small site: addresses are relative to its base, and no page may write an error to the console. */
export const test = loudTest.extend<{ quiet: undefined }>({
	quiet: [quietConsole, { auto: true }],
});

/** The same for tests that take the network away: what cannot be loaded then is an error in the console. */
export const offlineTest = base.extend({
	baseURL: [async ({}, use) => use(process.env['FIXTURE_SITE']), { scope: 'test' }],
});

/** The same for the whole site. */
export const wholeTest = base.extend<{ quiet: undefined }>({
	baseURL: [async ({}, use) => use(process.env['WHOLE_SITE']), { scope: 'test' }],
	quiet: [quietConsole, { auto: true }],
});

async function quietConsole(
	{ page }: { page: Page },
	use: (nothing: undefined) => Promise<void>,
): Promise<void> {
	const said: string[] = [];
	page.on('console', (message) => {
		// How soon a font is used says how busy the machine is that runs the tests.
		if (message.text().includes('preloaded using link preload but not used')) return;
		// Only the tests of what works offline let the service worker in; Playwright says so for the others.
		if (message.text().includes('Service Worker registration blocked by Playwright')) return;
		if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
	});
	page.on('pageerror', (error) => said.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith('http://localhost') && !request.url().startsWith('data:'))
			said.push(request.url());
	});
	await use(undefined);
	expect(said).toEqual([]);
}

export { expect };
