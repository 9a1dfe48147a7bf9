import type { Page } from 'playwright/test';
import { loudTest } from './pages.ts';

/** How a host serves the small site: with the headers of `_headers`, or with none, as GitHub Pages does. */
export const hosts = { 'with headers': 'FIXTURE_SITE', 'without headers': 'BARE_SITE' } as const;
export type Host = keyof typeof hosts;

/** What the policy stopped on a page, and what the console said of it. */
type Stopped = string[];

/**
 * Tests of the policy on one of the hosts. `stopped` gathers, from every page and frame, what was forbidden; the player
 * of recordings is answered here.
 */
export const policyTest = loudTest.extend<{ host: Host; stopped: Stopped }>({
	host: ['with headers', { option: true }],
	baseURL: async ({ host }, use) => use(process.env[hosts[host]]),
	stopped: [
		async ({ page }, use) => {
			const stopped: Stopped = [];
			await page.route('https://www.youtube-nocookie.com/**', (route) =>
				route.fulfill({ contentType: 'text/html', body: '<p>player</p>' }),
			);
			await watch(page, stopped);
			await use(stopped);
		},
		{ auto: true },
	],
});

/** Gather what the policy stops on a page from now on. */
async function watch(page: Page, stopped: Stopped): Promise<void> {
	await page.exposeFunction('policyStopped', (what: string) => stopped.push(what));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { policyStopped } = window as unknown as { policyStopped: (what: string) => void };
			policyStopped(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	page.on('console', (message) => {
		if (/Content Security Policy|Trusted|permissions policy/i.test(message.text()))
			stopped.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => stopped.push(`error: ${error.message}`));
}
