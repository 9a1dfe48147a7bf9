import { chromium, type Browser } from 'playwright';
import { serveSite } from '../../src/cli/serve-site.ts';
import { findBrowser } from '../support/browser.ts';
import { spreadOf } from './measure/statistics.ts';
import { table } from './table.ts';

/** What a browser tells of something that it did. */
interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	pid: number;
	tid: number;
}

/** What a page took, in milliseconds. */
interface Painted {
	/** From the navigation to the first text or picture. */
	firstPaint: number;
	/** Styles, layout and painting until then, and half a second on. */
	rendering: number;
	longestTask: number;
	/** How much has moved (CLS). */
	shift: number;
}

/** How many times slower than this machine. */
const slower = 4;
const phone = { width: 412, height: 823 };
const steps = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** The fullest pages of the site, and some others. */
export const longPages = [
	'talks/2025/',
	'talks/kubecon-eu-2026/',
	'events/kubecon-eu-2026/day-1/',
	'events/kubecon-na-2025/',
	'topics/security/',
	'topics/',
	'organisations/google/',
	'speakers/a/',
	'speakers/',
	'trends/',
	'',
];

/** How long a browser on a slow phone takes to render pages of a finished site, by its own traces; as a table. */
export async function readersTable(folder: string, pages: readonly string[], runs: number): Promise<string> {
	const { address, stop } = await serveSite(folder, 0);
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
	try {
		const rows: string[][] = [];
		for (const page of pages) {
			const painted: Painted[] = [];
			for (let run = 1; run <= runs; run += 1) painted.push(await paint(browser, address, page));
			const median = (key: keyof Painted) => spreadOf(painted.map((one) => one[key])).median;
			rows.push([
				`/${page}`,
				median('firstPaint').toFixed(0),
				median('rendering').toFixed(0),
				median('longestTask').toFixed(0),
				median('shift').toFixed(3),
			]);
		}
		return table(
			[
				`${slower} times slower, ${phone.width} pixels wide`,
				'first paint ms',
				'rendering ms',
				'longest task ms',
				'shift',
			],
			rows,
		);
	} finally {
		await browser.close();
		stop();
	}
}

async function paint(browser: Browser, address: string, path: string): Promise<Painted> {
	const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2 });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	// Scripts, styles and fonts are there already, as for a reader who comes from another page.
	await page.goto(`${address}about/`);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const events: TraceEvent[] = [];
	devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	await devtools.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing', 'loading', 'toplevel'] },
	});
	await page.goto(address + path, { waitUntil: 'load' });
	await page.waitForTimeout(500);
	const shift = await page.evaluate(
		() =>
			new Promise<number>((done) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					done(sum);
				}, 50);
			}),
	);
	const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
	await devtools.send('Tracing.end');
	await complete;
	await context.close();
	const named = (name: string) => events.findLast((event) => event.name === name);
	const first = named('firstContentfulPaint');
	const begun = named('navigationStart');
	if (!first || !begun) throw new Error(`the browser has not told when it painted /${path}`);
	const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid);
	const milliseconds = ({ dur = 0 }: TraceEvent) => dur / 1000;
	return {
		firstPaint: (first.ts - begun.ts) / 1000,
		rendering: own.filter(({ name }) => steps.has(name)).reduce((sum, event) => sum + milliseconds(event), 0),
		longestTask: Math.max(0, ...own.filter(({ name }) => name.includes('RunTask')).map(milliseconds)),
		shift,
	};
}
