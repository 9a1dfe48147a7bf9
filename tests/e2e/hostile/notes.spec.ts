import { globSync } from 'node:fs';
import type { Page } from 'playwright';
import { markdownToHtml } from 'satteri';
import { type previewTree } from '../../../src/markdown/preview.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { strings } from '../../../src/strings/index.ts';
import { aRecap } from '../../support/content.ts';
import { fetchedSuites, suites, type Suite } from '../../support/hostile/vectors.ts';
import { dangersIn, furnitureOf, watch, type Misdeeds } from '../../support/hostile/watch.ts';
import { expect, loudTest as test } from '../../support/pages.ts';

/*
 * Thousands of hostile texts go through the pipeline of notes, each into a box of its own in a real page of the site.
 * The page is served without any policy that would stop a script: the pipeline has to do it alone.
 */
const words = strings.en.notes;
const framePage = 'talks/kubecon-eu-2024/is-serverless-powerfully-powerless/';
const perPage = 60;
test.describe.configure({ timeout: 180_000 });
const baseURL = process.env['FIXTURE_SITE'] ?? '';

for (const suite of suites) {
	test(`nothing of ${suite.name} runs, asks another host or breaks the page`, async ({ page }) => {
		expect(await tryOut(page, suite, throughPipeline)).toEqual(nothing);
	});
}

for (const suite of fetchedSuites) {
	test(`nothing of ${suite.name} runs, asks another host or breaks the page`, async ({ page }) => {
		test.skip(
			suite.missing,
			`The suite of ${suite.name} is not here: “npm run vectors” gets it from the sources of Debian.`,
		);
		expect(suite.vectors.length).toBeGreaterThan(500);
		expect(await tryOut(page, suite, throughPipeline)).toEqual(nothing);
	});
}

test('without the allow-list our own texts do run, ask other hosts and break pages, so these tests can tell', async ({
	page,
}) => {
	const asIs = (vector: string) => Promise.resolve(markdownToHtml(vector, {}).html);
	const [suite = { name: '', vectors: [] }] = suites;
	const { ran, asked, broken } = await tryOut(page, suite, asIs, { blame: false });
	expect(ran.length).toBeGreaterThan(5);
	expect(asked.length).toBeGreaterThan(5);
	expect(broken.length).toBeGreaterThan(20);
});

test('nothing of them runs, asks another host or breaks the page in the preview of the form', async ({
	page,
}) => {
	const misdeeds = await watch(page.context(), new URL(baseURL).origin);
	await page.goto('contribute/');
	const furniture = await furnitureOf(page);
	const [engine = ''] = globSync('.cache/fixture-site/_astro/engine.*.js').map((file) =>
		file.replace('.cache/fixture-site/', ''),
	);
	const vectors = suites.flatMap((suite) => suite.vectors);
	const failed = await page.evaluate(showAll, {
		engine: `${baseURL}${engine}`,
		base: new URL(baseURL).pathname,
		vectors,
		alerts: words.alerts,
	});
	await page.waitForLoadState('networkidle');
	expect({ ...misdeeds, failed, dangers: await dangersIn(page) }).toEqual({
		ran: [],
		asked: [],
		failed: [],
		dangers: [],
	});
	expect(await furnitureOf(page)).toEqual(furniture);
	await expect(page.locator('.vector')).toHaveCount(vectors.length);
});

const nothing = { ran: [], asked: [], broken: [] };

/** A text as HTML; undefined where the build would stop. */
type Render = (vector: string, idPrefix: string) => Promise<string | undefined>;

const pixel = { src: '/notes/favicon.svg', width: 1, height: 1 };
const anyImage = { get: () => pixel } as unknown as ReadonlyMap<string, typeof pixel>;

const throughPipeline: Render = async (body, idPrefix) => {
	try {
		const options = { idPrefix, base: '/notes/', images: anyImage, words };
		return (await renderBody(aRecap({}, { body }), options)).html;
	} catch (error) {
		if (error instanceof Error && error.message.includes('notes.en.md: ')) return undefined;
		throw error;
	}
};

/** Show all texts of a suite in pages, and say what they did. A page in which something is wrong is shown again by halves. */
async function tryOut(
	page: Page,
	{ vectors }: Suite,
	render: Render,
	{ blame = true } = {},
): Promise<Outcome> {
	const misdeeds = await watch(page.context(), new URL(baseURL).origin);
	const served = await (await page.request.get(`${baseURL}${framePage}`)).text();
	const frame = served.replace(/<meta http-equiv="content-security-policy"[^>]*>/gi, '');
	let html = '';
	await page.route('**/vectors/', (route) =>
		route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
	);
	const fill = (boxes: readonly string[]) => {
		html = frame.replace(/<div class="prose"[^>]*>[^]*?(?=<footer class="recap-footer")/, () =>
			boxes.join('\n'),
		);
	};
	fill([]);
	await page.goto('vectors/');
	const furniture = (await furnitureOf(page)).join('\n');
	const outcome: Outcome = { ran: [], asked: [], broken: [] };
	const show = async (some: readonly string[]): Promise<void> => {
		const boxes = await Promise.all(some.map((vector, index) => boxOf(vector, index, render)));
		fill(boxes);
		await page.goto('vectors/', { waitUntil: blame ? 'load' : 'domcontentloaded' }).catch(() => undefined);
		const broken = await whatIsBroken(page, furniture);
		const [ran, asked] = [misdeeds.ran.splice(0), misdeeds.asked.splice(0)];
		if (blame && some.length > 1 && broken.length + ran.length + asked.length > 0) {
			await show(some.slice(0, some.length / 2));
			await show(some.slice(some.length / 2));
			return;
		}
		const because = (what: string) => (blame ? `${what}, because of ${some[0] ?? ''}` : what);
		outcome.ran.push(...ran.map(because));
		outcome.asked.push(...asked.map(because));
		outcome.broken.push(...broken.map(because));
	};
	for (let at = 0; at < vectors.length; at += perPage) await show(vectors.slice(at, at + perPage));
	return outcome;
}

/** What is wrong with a page; one that has led the reader away is wrong altogether. */
async function whatIsBroken(page: Page, furniture: string): Promise<string[]> {
	try {
		const [dangers, around] = [await dangersIn(page), await furnitureOf(page)];
		return [...dangers, ...(around.join('\n') === furniture ? [] : ['the frame of the page'])];
	} catch (error) {
		return [`the page was left (${String(error).split('\n')[0] ?? ''})`];
	}
}

interface Outcome extends Misdeeds {
	broken: string[];
}

async function boxOf(vector: string, index: number, render: Render): Promise<string> {
	const id = `by-ada_${index}`;
	return `<div class="prose vector" data-at="${index}" id="${id}">${(await render(vector, `${id}__`)) ?? ''}</div>`;
}

interface Shown {
	engine: string;
	base: string;
	vectors: string[];
	alerts: Record<string, string>;
}

/** Runs in the browser: what the form does with a text, for many. Returns the texts that it could not show. */
async function showAll({ engine, base, vectors, alerts }: Shown): Promise<string[]> {
	const { previewNodes } = (await import(engine)) as {
		previewNodes: (body: string, options: Omit<Parameters<typeof previewTree>[1], never>) => Node[];
	};
	const failed: string[] = [];
	vectors.forEach((vector, index) => {
		const box = document.createElement('div');
		Object.assign(box, { id: `by-ada_${index}`, className: 'prose vector' });
		box.dataset['at'] = `${index}`;
		try {
			const annotation = (number: string) => number;
			const words = { footnotes: 'Footnotes', table: 'Table', annotation, alerts };
			box.append(
				...previewNodes(vector, {
					idPrefix: `${box.id}__`,
					base,
					words,
					image: (alt, name) => `${alt} ${name}`,
				}),
			);
		} catch (error) {
			failed.push(`${vector}: ${String(error)}`);
		}
		document.querySelector('main')?.append(box);
	});
	return failed;
}
