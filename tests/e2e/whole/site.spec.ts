import { expect, wholeTest as test } from '../../support/pages.ts';

test('any talk of any edition can be opened by browsing, in French', async ({ page }) => {
	await page.goto('fr/talks/');
	await page.getByRole('link', { name: 'Copenhague Europe 2018', exact: true }).click();
	await page.getByRole('link', { name: 'Envoy Internals Deep Dive' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Envoy Internals Deep Dive');
	await expect(page.getByRole('main').getByRole('link', { name: 'Matt Klein' }).first()).toBeVisible();
});
