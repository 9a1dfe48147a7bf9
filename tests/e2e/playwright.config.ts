import { tmpdir } from 'node:os';
import { defineConfig } from 'playwright/test';
import { findBrowser } from '../support/browser.ts';

/*
 * `fixture` is a small site below a base path, for behaviour; `whole` is what `npm run build` made, at the root.
 * Both are served by global-setup.ts.
 */
const executablePath = await findBrowser();
// The photographs of the style guide are those of one browser.
process.env['BROWSER_OF_TESTS'] = executablePath.startsWith(tmpdir()) ? 'packaged' : 'other';
const launchOptions = { executablePath, args: ['--disable-gpu', '--disable-quic'] };

export default defineConfig({
	testDir: '.',
	snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
	outputDir: '../../test-results',
	globalSetup: './global-setup.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	reporter: [['list']],
	workers: 2,
	// Without motion: screenshots and clicks then never meet a page that is still moving.
	// The service worker is in use only where it is tested.
	use: {
		serviceWorkers: 'block',
		launchOptions,
		locale: 'en-GB',
		contextOptions: { reducedMotion: 'reduce' },
	},
	projects: [
		{ name: 'fixture', testMatch: 'fixture/*.spec.ts' },
		{ name: 'offline', testMatch: 'offline/*.spec.ts', use: { serviceWorkers: 'allow' } },
		{ name: 'whole', testMatch: 'whole/*.spec.ts' },
	],
});
