import { chromium, type Browser, type Page } from 'playwright';
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersIn } from '../../src/cli/headers-file.ts';
import { findBrowser } from '../support/browser.ts';
import { handQueries } from './queries.ts';
import { Scale } from './weigh.ts';

/*
 * `npm run search:weigh`: what search of the finished site costs a reader, in a real browser: bytes (gzip) until it is ready
 * and for a query, and the time to the first result on a slow line (60 ms round trip, 1.6 Mbit/s), each in a fresh browser.
 */
const sample = handQueries().filter(
	({ half, right }, place) => half === 'dev' && right.size > 0 && place % 8 === 0,
);
const folder = process.env['OUT_DIR'] ?? 'dist';
const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

const { address, stop } = await serveZipped(folder);
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--disable-gpu', '--no-sandbox'],
});
const ready: number[] = [];
const perQuery: number[] = [];
const cold: number[] = [];
const warm: number[] = [];
const keys: number[] = [];
for (const { language, text } of sample) {
	const home = `${address}${language === 'en' ? '' : `${language}/`}`;
	await inFresh(browser, false, async (page) => {
		const scale = new Scale(page);
		await page.goto(home);
		await page.waitForLoadState('networkidle');
		await scale.read();
		await Promise.all([
			page.waitForResponse(/\.pf_meta/),
			page.waitForResponse(/\/wasm\./),
			page.getByRole('banner').getByRole('searchbox').focus(),
		]);
		ready.push(await scale.read());
		await page.keyboard.press('/');
		await firstResult(page, text);
		await page.waitForLoadState('networkidle');
		perQuery.push(await scale.read());
		keys.push(await firstResult(page, `${text} `));
	});
	await inFresh(browser, true, async (page) => {
		await page.goto(home);
		await page.waitForLoadState('networkidle');
		const started = performance.now();
		await page.keyboard.press('/');
		await firstResult(page, text);
		cold.push(performance.now() - started);
		await page.waitForLoadState('networkidle');
		warm.push(await firstResult(page, 'service mesh performance'));
	});
}
await browser.close();
stop();

const line = (name: string, values: number[], unit: string) => {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) =>
		Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
	console.log(`${name.padEnd(46)} median ${at(0.5)}  p95 ${at(0.95)}  most ${at(1)} ${unit}`);
};
const kB = (values: number[]) => values.map((value) => value / 1000);
console.log(`${sample.length} queries, each in a fresh browser`);
line('from intent to ready', kB(ready), 'kB');
line('a query, once ready', kB(perQuery), 'kB');
line('from “/” to the first result, cold, slow line', cold, 'ms');
line('another query, slow line', warm, 'ms');
line('from the last key to the list, warm, no delay', keys, 'ms');

/** Put a query in the dialog. @returns milliseconds until its first result is painted */
async function firstResult(page: Page, text: string): Promise<number> {
	await page.locator('dialog input').waitFor();
	return page.evaluate(async (query) => {
		const field = document.querySelector<HTMLInputElement>('dialog input');
		const list = document.querySelector('.finder-list');
		if (!field || !list) return NaN;
		const started = performance.now();
		await new Promise<void>((changed) => {
			const watch = new MutationObserver(() => {
				if (!list.querySelector('a')) return;
				watch.disconnect();
				requestAnimationFrame(() => {
					changed();
				});
			});
			watch.observe(list, { childList: true });
			field.value = query;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		});
		return performance.now() - started;
	}, text);
}

async function inFresh(browser: Browser, slow: boolean, use: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	if (slow) {
		const session = await context.newCDPSession(page);
		const bytesPerSecond = (1.6 * 1_000_000) / 8;
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 60,
			downloadThroughput: bytesPerSecond,
			uploadThroughput: bytesPerSecond,
		});
	}
	await use(page);
	await context.close();
}

/** Serve a folder the way hosts do, with gzip and the headers of the site. */
async function serveZipped(folder: string): Promise<{ address: string; stop: () => void }> {
	const headersAt = headersIn(readFileSync(join(folder, '_headers'), 'utf8'));
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		if (!existsSync(path) || !statSync(path).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(path)];
		response.setHeaders(headersAt(pathname));
		const head = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
		if (type)
			response.writeHead(200, { ...head, 'content-encoding': 'gzip' }).end(gzipSync(readFileSync(path)));
		else response.writeHead(200, head).end(readFileSync(path));
	});
	await new Promise<void>((listening) => server.listen(0, listening));
	const bound = server.address();
	const port = typeof bound === 'object' && bound ? bound.port : 0;
	return { address: `http://localhost:${port}/`, stop: () => server.close() };
}
