import { expect, wholeTest as test } from '../../support/pages.ts';

/** What a reader types, and what must stand among the first five results. */
const searches = [
	['search/', 'keda', 'How to Save Millions Over Years Using KEDA?'],
	['search/', 'Liz Rice', 'Liz Rice'],
	[
		'search/',
		'Elastic multi cloud',
		'Building a Large Scale Multi-Cloud Multi-Region SaaS Platform with Kubernetes Controllers',
	],
	['search/', 'Kapuscinska', 'Dealing with eBPF’s Observability Data Deluge'],
	['fr/search/', 'sobriété', 'Is Serverless Powerfully Powerless?'],
	['fr/search/', 'Kapuscinska', 'Dealing with eBPF’s Observability Data Deluge'],
] as const;

for (const [path, words, title] of searches) {
	test(`${path}?q=${words} shows “${title}” among the first five`, async ({ page }) => {
		await page.goto(`${path}?q=${encodeURIComponent(words)}`);
		await expect(page.locator('.result').first()).toBeVisible();
		const titles = await page.locator('.result .talk-title').allTextContents();
		expect(titles.slice(0, 5).map((text) => text.replace(/’/g, "'"))).toContain(title.replace(/’/g, "'"));
	});
}

test('any talk of any edition can be opened by browsing, in French', async ({ page }) => {
	await page.goto('fr/talks/');
	await page.getByRole('link', { name: 'Copenhague Europe 2018', exact: true }).click();
	await page.getByRole('link', { name: 'Envoy Internals Deep Dive' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Envoy Internals Deep Dive');
	await expect(page.getByRole('main').getByRole('link', { name: 'Matt Klein' }).first()).toBeVisible();
});
