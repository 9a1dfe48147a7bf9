import { expect, wholeTest as test } from '../../support/pages.ts';

test('any talk of any edition can be opened by browsing, in French', async ({ page }) => {
	await page.goto('fr/talks/');
	await page.getByRole('link', { name: 'Copenhague Europe 2018', exact: true }).click();
	await page.getByRole('link', { name: 'Envoy Internals Deep Dive' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Envoy Internals Deep Dive');
	await expect(page.getByRole('main').getByRole('link', { name: 'Matt Klein' }).first()).toBeVisible();
});

for (const width of [375, 1440]) {
	for (const path of ['events/kubecon-eu-2026/day-1/', 'topics/security/', 'talks/2025/']) {
		test(`a place far down ${path} is led to, ${width} pixels wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ reducedMotion: 'no-preference' });
			await page.goto(path);
			const places = page.locator('main a[href^="#"]');
			const place = places.nth(Math.floor((await places.count()) / 2));
			const id = (await place.getAttribute('href'))?.slice(1) ?? '';
			await place.evaluate((link: HTMLElement) => {
				link.click();
			});
			const top = () => page.locator(`[id="${id}"]`).evaluate((there) => there.getBoundingClientRect().top);
			// It is in the upper half of the window, and stays there when the groups around it are laid out.
			await expect.poll(top).toBeLessThan(400);
			await page.waitForFunction(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
			);
			expect(await top()).toBeGreaterThan(-20);
			expect(await top()).toBeLessThan(400);
		});
	}
}
