import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { enterTunnel, expect, keepEdition, openWithWorker, record, test } from '../../support/offline.ts';

const stored = (page: Page) =>
	page.evaluate(async () => ({
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
	}));

test('what is kept is listed with its size, and can be removed', async ({ page, context, stage }) => {
	await openWithWorker(page, 'events/kubecon-eu-2024/');
	await page.getByLabel(/^Also in French/).check();
	await keepEdition(page);
	await page.goto('offline/');
	const item = page.getByRole('listitem').filter({ hasText: 'Europe 2024, in French' });
	await expect(item).toContainText(/0\.\d MB/);
	await item.getByRole('button', { name: /^Remove/ }).click();
	await expect(item).toHaveCount(0);
	await enterTunnel(context, stage);
	await page.goto('talks/kubecon-eu-2024/a-keynote-nobody-noted/');
	await expect(page.getByRole('heading', { level: 1, name: 'A Keynote Nobody Noted' })).toBeVisible();
	await page.goto('fr/talks/kubecon-eu-2024/a-keynote-nobody-noted/');
	await expect(page.getByText(/Il n’y a pas de réseau/)).toBeVisible();
});

test('the whole site can be kept', async ({ page, context, stage }) => {
	await openWithWorker(page, 'offline/');
	await page.getByRole('button', { name: 'Keep the whole site' }).click();
	await expect.poll(async () => (await record(page, 'kept'))?.units).toEqual(['site.en']);
	await enterTunnel(context, stage);
	for (const path of [
		'speakers/kevin-dubois/',
		'topics/keda/',
		'talks/kubecon-na-2023/scaling-with-keda/',
		'contribute/',
	]) {
		await page.goto(path);
		await expect(page.locator('[data-offline-missing]')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('switched off, nothing is left, and nothing comes back until it is switched on', async ({
	page,
	stage,
}) => {
	await openWithWorker(page, 'events/kubecon-eu-2024/');
	await keepEdition(page);
	await page.goto('offline/');
	await page.getByRole('button', { name: 'Remove everything and switch off' }).click();
	await expect(page.getByText('Switched off: nothing is kept on this device.')).toBeVisible();
	await expect.poll(() => stored(page)).toEqual({ caches: [], workers: 0 });
	const asked = stage.asked.length;
	await page.goto('events/kubecon-eu-2024/');
	await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
	expect(await stored(page)).toEqual({ caches: [], workers: 0 });
	expect(stage.asked.slice(asked)).not.toContain('sw.js');
	await page.goto('offline/');
	await page.getByRole('button', { name: 'Switch on again' }).click();
	await expect.poll(async () => (await stored(page)).workers).toBe(1);
});

test('a worker that was published to end all others ends them, and leaves nothing', async ({
	page,
	stage,
}) => {
	await openWithWorker(page, 'events/kubecon-eu-2024/');
	await keepEdition(page);
	stage.answerInstead(/^sw\.js$/, 'text/javascript', await offWorker());
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});
	await expect.poll(() => stored(page)).toEqual({ caches: [], workers: 0 });
	await page.goto('talks/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a build that is published only in part leaves the one before in use', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, '');
	const shell = await record(page, 'shell');
	const worker = readFileSync(`${process.env['LATER_FOLDER'] ?? ''}/sw.js`, 'utf8');
	stage.answerInstead(/^sw\.js$/, 'text/javascript', worker);
	const failed = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
		const fresh = registration?.installing;
		await new Promise((done) => fresh?.addEventListener('statechange', done));
		return fresh?.state;
	});
	expect(failed).toBe('redundant');
	expect(await record(page, 'shell')).toEqual(shell);
	await enterTunnel(context, stage);
	await page.goto('offline/');
	await expect(page.getByRole('heading', { level: 1, name: 'Without a network' })).toBeVisible();
});

test('the site can be installed, in the language of the page', async ({ page, stage }) => {
	for (const [root, lang] of [
		['', 'en'],
		['fr/', 'fr'],
	]) {
		await page.goto(root ?? '');
		const session = await page.context().newCDPSession(page);
		const { errors } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		const address = await page.locator('link[rel=manifest]').getAttribute('href');
		const manifest = (await (await page.request.get(new URL(address ?? '', stage.address).href)).json()) as {
			lang: string;
			start_url: string;
			icons: { src: string; purpose: string }[];
			shortcuts: { url: string }[];
		};
		expect(manifest.lang).toBe(lang);
		expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
		const linked = [
			manifest.start_url,
			...manifest.icons.map(({ src }) => src),
			...manifest.shortcuts.map(({ url }) => url),
		];
		for (const link of linked)
			expect((await page.request.get(new URL(link, stage.address).href)).status(), link).toBe(200);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing is offered that cannot be done, and the page says why', async ({ page }) => {
		await page.goto('events/kubecon-eu-2024/');
		await expect(page.getByRole('button', { name: /Keep/ })).toHaveCount(0);
		expect(await page.locator('.keep').evaluate((box) => box.getBoundingClientRect().height)).toBe(0);
		await page.goto('offline/');
		// Playwright takes no text from this element, though it is shown.
		const shown = await page
			.locator('noscript')
			.evaluate((box: HTMLElement) => [box.offsetHeight > 0, box.textContent]);
		expect(shown).toEqual([true, expect.stringContaining('this site needs JavaScript')]);
		await expect(page.getByText('There is no network')).toBeHidden();
	});
});

async function offWorker(): Promise<string> {
	process.env['OFFLINE'] = 'off';
	const { bundleWorker } = await import('../../../src/offline/build/worker.ts');
	try {
		return await bundleWorker({ build: '', packs: [] });
	} finally {
		delete process.env['OFFLINE'];
	}
}
