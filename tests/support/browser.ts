import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Where Chrome and Chromium are usually installed. */
const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests: the one that CHROME_PATH names, an installed Chrome or Chromium, Playwright's own, or the
 * one that came with `npm ci`. Throws an error that says what to install where there is none.
 */
export async function findBrowser(): Promise<string> {
	const named = process.env['CHROME_PATH'];
	const found = [named, ...usual, chromium.executablePath()].find((path) => path && existsSync(path));
	if (found) return found;
	if (process.platform === 'linux' && process.arch === 'x64') {
		const { default: packaged } = await import('@sparticuz/chromium');
		return packaged.executablePath();
	}
	throw new Error(
		'The browser tests need Chrome or Chromium, and none was found. Install one of them, or run “npx playwright install chromium”, or set CHROME_PATH to the program.',
	);
}
