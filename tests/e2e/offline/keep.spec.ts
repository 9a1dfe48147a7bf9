import {
	enterTunnel,
	expect,
	expectStyled,
	keepEdition,
	later,
	leaveTunnel,
	listOf,
	neededFor,
	openWithWorker,
	packs,
	progress,
	record,
	search,
	storedPacks,
	test,
	textOf,
} from '../../support/offline.ts';

const paris = 'events/kubecon-eu-2024/';
const chicago = 'events/kubecon-na-2023/';
const serverless = 'talks/kubecon-eu-2024/is-serverless-powerfully-powerless/';
const keda = 'talks/kubecon-eu-2024/how-to-save-millions-over-years-using-keda/';
const before = 'How to Save Millions Over Years Using KEDA?';
const after = 'How to Save Billions Over Years Using KEDA?';

for (const { lang, root, notes, missing } of [
	{ lang: 'English', root: '', notes: 'A service mesh multiplied', missing: /There is no network/ },
	{ lang: 'French', root: 'fr/', notes: 'un service mesh a multiplié', missing: /Il n’y a pas de réseau/ },
]) {
	test(`in ${lang}, an edition that is kept can be read and searched without a network`, async ({
		page,
		context,
		stage,
	}) => {
		await openWithWorker(page, root + paris);
		await keepEdition(page);
		await enterTunnel(context, stage);
		await page.goto(root + serverless);
		await expect(page.getByText(notes).first()).toBeVisible();
		await search(page, 'keda');
		const results = page.getByRole('dialog').getByRole('option');
		await expect(results.filter({ hasText: before })).toBeVisible();
		// The other edition is not kept, which its talk says.
		await expect(results.filter({ hasText: 'Scaling with KEDA' }).locator('.is-away')).toBeVisible();
		await expect(results.filter({ hasText: before }).locator('.is-away')).toHaveCount(0);
		await results.filter({ hasText: before }).click();
		await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
		await page.goto(`${root}talks/kubecon-na-2023/scaling-with-keda/`);
		await expect(page.getByText(missing)).toBeVisible();
	});
}

test('passages of notes and the filters of the search page work without a network', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, paris);
	await keepEdition(page);
	await enterTunnel(context, stage);
	await page.goto('search/?q=mesh');
	await expect(page.getByRole('main').locator('.result-passage mark').first()).toBeVisible();
	await page.goto('search/?q=keda&event=kubecon-eu-2024');
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/result.* for “keda”/);
});

test('pages that were read open again without a network, and others say what is there', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, '');
	await page.goto(serverless);
	await page.goto('topics/');
	await enterTunnel(context, stage);
	await page.goto(`${serverless}?highlight=mesh`);
	await expect(page.getByText('A service mesh multiplied').first()).toBeVisible();
	await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
	await page.goto('');
	await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
	await page.goto(keda);
	await expect(page.getByText(/There is no network, and the page you asked for/)).toBeVisible();
	await expect(page.getByText('Pages you have read: 3')).toBeVisible();
});

test('what to fetch is said before, counted meanwhile, and exact', async ({ page, stage }) => {
	await openWithWorker(page, paris);
	await expect(page.getByText(/^0\.\d MB to fetch, \d\d pages/)).toBeVisible();
	stage.hold(/^offline\/packs\//);
	await page.getByRole('button', { name: 'Keep this edition' }).click();
	const bar = page.getByRole('progressbar', { name: 'Fetched so far' });
	await expect(bar).toHaveJSProperty('value', 0);
	await expect(page.getByText(/of 0\.\d MB, 0 of \d\d pages/).first()).toBeVisible();
	stage.release();
	await expect(page.getByText('On your device', { exact: true })).toBeVisible();
});

test('a broken connection stops nothing: what was fetched is not fetched again', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, paris);
	const shell = packs(stage).length;
	// The last pack does not come: the line breaks while it is awaited.
	const [, , , last = ''] = await neededFor(page, 'kubecon-eu-2024.en');
	stage.hold(new RegExp(last));
	await page.getByRole('button', { name: 'Keep this edition' }).click();
	await expect.poll(() => packs(stage).length - shell).toBe(4);
	await expect.poll(() => progress(page)).toBeGreaterThan(0);
	await enterTunnel(context, stage);
	await expect(page.getByText('The connection is gone.').first()).toBeVisible();
	stage.release();
	await leaveTunnel(context, stage);
	await expect(page.getByText('On your device', { exact: true })).toBeVisible({ timeout: 15_000 });
	const asked = packs(stage).slice(shell);
	expect(asked.length).toBe(5);
	expect(asked.filter((path) => path.includes(last)).length).toBe(2);
});

test('keeping goes on by itself on the next page, when its page was left', async ({ page, stage }) => {
	await openWithWorker(page, paris);
	stage.hold(/^offline\/packs\//);
	await page.getByRole('button', { name: 'Keep this edition' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.goto('about/');
	stage.release();
	await expect.poll(async () => (await record(page, 'kept'))?.units).toEqual(['kubecon-eu-2024.en']);
});

test('a gate that answers for everything does not get in', async ({ page, stage }) => {
	await openWithWorker(page, paris);
	await expect(page.getByRole('button', { name: 'Keep this edition' })).toBeVisible();
	stage.answerInstead(/^offline\/packs\//, 'text/html', '<title>Log in</title>');
	await page.getByRole('button', { name: 'Keep this edition' }).click();
	await expect(page.getByText('The connection is gone.').first()).toBeVisible();
	expect(await record(page, 'kept')).toBeUndefined();
	stage.answerTruly();
	await expect(page.getByText('On your device', { exact: true })).toBeVisible({ timeout: 15_000 });
});

test('a build that is published meanwhile is kept whole, and nothing of the one before', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, paris);
	const [, , , last = ''] = await neededFor(page, 'kubecon-eu-2024.en');
	stage.hold(new RegExp(last));
	await page.getByRole('button', { name: 'Keep this edition' }).click();
	await expect.poll(() => progress(page)).toBeGreaterThan(0);
	stage.publish(later());
	stage.release();
	await expect(page.getByText('On your device', { exact: true })).toBeVisible({ timeout: 15_000 });
	const list = await listOf(stage.address);
	const kept = await record(page, 'kept');
	expect(kept?.build).toBe(list.build);
	const published = Object.values(list.groups)
		.flat()
		.map(([hash]) => hash);
	expect(published).toEqual(expect.arrayContaining(kept?.packs.map(({ hash }) => hash) ?? ['none']));
	await enterTunnel(context, stage);
	await page.goto(keda);
	await expect(page.getByRole('heading', { level: 1, name: after })).toBeVisible();
	await search(page, 'keda');
	await expect(page.getByRole('dialog').getByRole('option', { name: after })).toBeVisible();
});

test('after an update, pages are new online, what is kept is whole offline, and can be renewed', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, chicago);
	await keepEdition(page);
	await page.goto(paris);
	await keepEdition(page);
	const [old, shell] = [await record(page, 'kept'), await record(page, 'shell')];
	stage.publish(later());
	await page.goto(keda);
	await expect(page.getByRole('heading', { level: 1, name: after })).toBeVisible();
	await expect.poll(async () => (await record(page, 'shell'))?.build).not.toBe(shell?.build);
	expect((await record(page, 'kept'))?.build).toBe(old?.build);
	await enterTunnel(context, stage);
	await page.goto(keda);
	await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
	await expectStyled(page);
	await search(page, 'keda');
	await expect(page.getByRole('dialog').getByRole('option', { name: before })).toBeVisible();
	await leaveTunnel(context, stage);
	await page.goto(paris);
	await expect(page.getByText('The site has changed since.')).toBeVisible();
	const asked = packs(stage).length;
	await page.getByRole('button', { name: /^Renew \(0\.\d MB\)/ }).click();
	await expect.poll(async () => (await record(page, 'kept'))?.build).not.toBe(old?.build);
	await expect(page.getByText('On your device', { exact: true })).toBeVisible();
	await expect(page.getByText('The site has changed since.')).toHaveCount(0);
	const renewed = await record(page, 'kept');
	expect(renewed?.units).toEqual(old?.units);
	// What is the same in both builds is not fetched again; the fonts are.
	const kept = new Set(old?.packs.map(({ hash }) => hash));
	expect(
		packs(stage)
			.slice(asked)
			.filter((path) => kept.has(path.split('/').at(-1) ?? '')),
	).toEqual([]);
	await enterTunnel(context, stage);
	await page.goto(keda);
	await expect(page.getByRole('heading', { level: 1, name: after })).toBeVisible();
});

test('a page that is open since before an update does not search with an index of another build', async ({
	page,
	stage,
}) => {
	await openWithWorker(page, serverless);
	stage.publish(later());
	await search(page, 'keda');
	await expect(
		page.getByRole('dialog').getByText('The site was renewed since you opened this page.').first(),
	).toBeVisible();
	await page.reload();
	await search(page, 'keda');
	await expect(page.getByRole('dialog').getByRole('option', { name: after })).toBeVisible();
});

test('a page read before an update keeps its own styles and scripts without a network', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, keda);
	await page.goto(serverless);
	const shell = await record(page, 'shell');
	stage.publish(later());
	await page.goto(paris);
	// The worker of the new build is in charge, and has taken away what the old one had.
	const old = shell?.packs.map(({ hash }) => hash) ?? [];
	await expect
		.poll(async () => (await storedPacks(page)).filter((hash) => old.includes(hash)).length)
		.toBeLessThan(2);
	await enterTunnel(context, stage);
	await page.goto(keda);
	await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
	await expectStyled(page);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
});

test('on a line that is dead but not cut, what is here is shown, and the late answer next time', async ({
	page,
	stage,
}) => {
	await openWithWorker(page, keda);
	await page.goto(paris);
	await keepEdition(page);
	stage.publish(later());
	stage.hold(/^talks\//);
	await page.goto(keda);
	await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
	stage.release();
	await expect.poll(() => textOf(page, keda)).toContain('Billions');
	stage.hold(/^talks\//);
	await page.goto(keda);
	await expect(page.getByRole('heading', { level: 1, name: after })).toBeVisible();
	stage.release();
});

test('without room, what was kept before stays whole, and the page says so', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, paris);
	await keepEdition(page);
	const whole = await record(page, 'kept');
	await page.goto(chicago);
	await expect(page.getByRole('button', { name: 'Keep this edition' })).toBeVisible();
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(page.url()).origin,
		quotaSize: 1000,
	});
	await page.getByRole('button', { name: 'Keep this edition' }).click();
	await expect(page.getByText(/^There is no room for it on this device/)).toBeVisible();
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
	expect(await record(page, 'kept')).toEqual(whole);
	await enterTunnel(context, stage);
	await page.goto(keda);
	await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
	await search(page, 'keda');
	await expect(page.getByRole('dialog').getByRole('option', { name: before })).toBeVisible();
});

test('of two tabs one works, both show how far it is, and the other goes on when the first is closed', async ({
	page,
	context,
	stage,
}) => {
	await openWithWorker(page, paris);
	const other = await context.newPage();
	await other.goto(paris);
	await expect(other.getByRole('button', { name: 'Keep this edition' })).toBeVisible();
	const shell = packs(stage).length;
	const [, , , last = ''] = await neededFor(page, 'kubecon-eu-2024.en');
	stage.hold(new RegExp(last));
	await page.getByRole('button', { name: 'Keep this edition' }).click();
	await expect.poll(() => progress(other)).toBeGreaterThan(0);
	expect(await progress(other)).toBe(await progress(page));
	expect(packs(stage).length - shell).toBe(4);
	await page.close();
	stage.release();
	await other.reload();
	await expect(other.getByText('On your device', { exact: true })).toBeVisible();
	const asked = packs(stage).slice(shell);
	expect(asked.filter((path) => !path.includes(last)).length).toBe(3);
});
