import type { Page } from 'playwright/test';
import { handQueries } from '../../search/queries.ts';
import { Scale } from '../../search/weigh.ts';
import { expect, wholeTest as test } from '../../support/pages.ts';

/** Judged queries, through the dialog as a reader sees it. The rest is asked by `npm run search:eval`. */
const sample = handQueries().filter((_, place) => place % 12 === 0);
const kB = 1000;

async function firstFive(page: Page, text: string): Promise<string[]> {
	await page.locator('dialog input').fill(text);
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/“|«/);
	const addresses = await page
		.getByRole('option')
		.evaluateAll((options) => options.slice(0, 5).map((option) => option.getAttribute('href') ?? ''));
	return addresses.map((address) => address.replace(/\?.*/, '').replace(/^\/fr\//, '/'));
}

for (const language of ['en', 'fr'] as const) {
	test(`the dialog puts the right page among the first five (${language})`, async ({ page }) => {
		test.slow();
		const queries = sample.filter((query) => query.language === language);
		await page.goto(language === 'en' ? '' : 'fr/');
		await page.keyboard.press('/');
		const wrong: string[] = [];
		for (const { text, right } of queries) {
			const found = await firstFive(page, text);
			const isRight = right.size === 0 ? found.length === 0 : found.some((address) => right.has(address));
			if (!isRight) wrong.push(`${text}: ${found.join(' ')}`);
			await page.locator('dialog input').fill('');
			await expect(page.getByRole('dialog').getByRole('status')).toHaveText('');
		}
		expect(wrong.length / queries.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
	});
}

test('search weighs at most 200 kB until it is ready, and 60 kB a query', async ({ page }) => {
	const scale = new Scale(page);
	await page.goto('fr/');
	await page.waitForLoadState('networkidle');
	await scale.read();
	await Promise.all([
		page.waitForResponse(/\.pf_meta/),
		page.waitForResponse(/\/wasm\./),
		page.getByRole('banner').getByRole('searchbox').focus(),
	]);
	expect(await scale.read()).toBeLessThanOrEqual(200 * kB);
	await page.keyboard.press('Control+k');
	await firstFive(page, 'liz rice cilium');
	await page.waitForLoadState('networkidle');
	expect(await scale.read()).toBeLessThanOrEqual(60 * kB);
});
