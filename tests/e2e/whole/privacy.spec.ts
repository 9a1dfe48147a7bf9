import { languages } from '../../../src/domain/languages.ts';
import { urls } from '../../../src/urls.ts';
import { kinds } from '../../built/kinds.ts';
import { framedUrls, pageUrls } from '../../built/site.ts';
import { foundOnDevice, unlisted, watchRequests } from '../../support/device.ts';
import { expect, wholeTest as test } from '../../support/pages.ts';

/** One page in so many is opened; CRAWL=1 opens all of them, which takes a while. */
const oneIn = Number(process.env['CRAWL'] ?? 40);
const parts = 2;

// Short addresses lead on at once, to pages that are here too.
const sample = [...pageUrls, ...framedUrls]
	.map((url) => url.slice(1))
	.sort()
	.filter((_, place) => place % oneIn === 0);
const ofEveryKind = languages.flatMap((lang) =>
	Object.values(kinds).map((page) => page(urls[lang]).slice(1)),
);
const addresses = [...new Set([...ofEveryKind, ...sample])];

for (let part = 0; part < parts; part++) {
	test(`pages ask no other host, set no cookie and keep only what is listed, part ${part + 1} of ${parts}`, async ({
		page,
		context,
		baseURL,
	}) => {
		test.setTimeout(0);
		const watched = watchRequests(context, baseURL);
		const ofPart = addresses.filter((_, place) => place % parts === part);
		for (const address of ofPart) {
			await page.goto(address);
			expect(unlisted(await foundOnDevice(page)), address).toEqual([]);
		}
		expect(watched.wrong).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(watched.count).toBeGreaterThan(ofPart.length);
		console.log(`${ofPart.length} pages, ${watched.count} requests`);
	});
}

test('what the site keeps, once everything is used, is on the list', async ({ page, context, baseURL }) => {
	const watched = watchRequests(context, baseURL);
	await page.goto('');
	await page.locator('[data-theme-switch]').click();
	await page.keyboard.press('?');
	await page.getByRole('dialog').getByRole('checkbox').uncheck();
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search' }).fill('data deluge');
	await page
		.getByRole('option', { name: /Data Deluge/ })
		.first()
		.click();
	await expect(page).toHaveURL(/talks/);
	await page.goto('contribute/');
	await page.getByRole('textbox', { name: 'Notes', exact: true }).fill('Notes that are kept.');
	await expect.poll(() => foundOnDevice(page)).toHaveLength(4);
	expect(unlisted(await foundOnDevice(page))).toEqual([]);
	expect(watched.wrong).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});
