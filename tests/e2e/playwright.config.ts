import { defineConfig } from 'playwright/test';
import { findBrowser } from '../support/browser.ts';

/*
 * `fixture` is a small site below a base path, for behaviour; `whole` is what `npm run build` made, at the root.
 * Both are served by global-setup.ts.
 */
const launchOptions = { executablePath: await findBrowser(), args: ['--disable-gpu', '--disable-quic'] };

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	globalSetup: './global-setup.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	reporter: [['list']],
	workers: 2,
	// Without motion: screenshots and clicks then never meet a page that is still moving.
	use: { launchOptions, locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } },
	projects: [
		{ name: 'fixture', testMatch: 'fixture/*.spec.ts' },
		{ name: 'whole', testMatch: 'whole/*.spec.ts' },
	],
});
