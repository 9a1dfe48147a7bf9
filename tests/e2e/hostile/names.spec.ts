import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { serveSite } from '../../../src/cli/serve-site.ts';
import { loadContent } from '../../../src/files/load.ts';
import { oddCharacters } from '../../../src/domain/characters.ts';
import { name } from '../../../src/domain/schemas/scalars.ts';
import { nameKey, slug } from '../../../src/domain/slug.ts';
import { ownNames } from '../../support/hostile/own.ts';
import { naughty } from '../../support/hostile/vectors.ts';
import { watch } from '../../support/hostile/watch.ts';
import { expect, loudTest as test } from '../../support/pages.ts';
import { Tree } from '../../support/tree.ts';

/*
 * Naughty strings as titles, names, companies, rooms, topics, takeaways and sources, in real files, through the check and
 * the real build. What the check refuses is left out; everything else becomes a site.
 */
const outDir = '.cache/hostile-site';
/** Strings that differ as names do: two spellings of one name are one person. */
const names = [...new Map([...ownNames, ...naughty].map((text) => [nameKey(text), text])).values()];

/** Whether the schemas accept a text as a name and as a takeaway. */
const isAccepted = (text: string) =>
	name.safeParse(text).success && oddCharacters(text).length === 0 && text.normalize('NFC') === text;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('the check accepts or refuses each string by its own fault, and what it accepts is built', () => {
	const accepted = names.filter(isAccepted);
	expect(accepted.length).toBeGreaterThan(300);
	for (const text of names.filter((one) => !isAccepted(one)).slice(0, 60)) {
		using tree = contentOf([text]);
		const { faults } = loadContent(tree.root);
		expect(
			faults.filter(({ severity }) => severity === 'error').length,
			JSON.stringify(text),
		).toBeGreaterThan(0);
	}
	using sound = contentOf(accepted);
	const { faults } = loadContent(sound.root);
	expect(
		faults.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file}: ${message}`),
	).toEqual([]);
	rmSync(outDir, { recursive: true, force: true });
	const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		encoding: 'utf8',
		shell: process.platform === 'win32',
		env: {
			...process.env,
			CONTENT_DIR: sound.root,
			OUT_DIR: outDir,
			SITE_BASE: '/',
			ASTRO_TELEMETRY_DISABLED: '1',
		},
	});
	expect(stderr).not.toMatch(/\n {4}at /);
	expect(status, stderr).toBe(0);
});

test('no page has a tag, an attribute or a script that came out of a name', () => {
	const wrong = globSync('**/*.html', { cwd: outDir }).flatMap((file) => {
		// Within an attribute every sign is text; what is left between angle brackets is a tag.
		// The data for search engines has no angle bracket at all, and nothing runs it.
		const html = readFileSync(join(outDir, file), 'utf8')
			.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
			.replace(/"[^"]*"/g, '""');
		const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
		return tags.filter((tag) => forbidden.test(tag)).map((tag) => `${file}: ${tag}`);
	});
	expect(wrong.slice(0, 10)).toEqual([]);
});

const forbidden =
	/^<(?:script(?![^>]*\ssrc=)|iframe|object|embed|base|style|marquee|b>|i>|u>)|\s(?:on[a-z]+|style)=/i;

test('in the browser nothing runs and nothing asks another host, search with its results included', async ({
	page,
}) => {
	const { address, stop } = await serveSite(outDir, 0, '/');
	const misdeeds = await watch(page.context(), new URL(address).origin);
	const pages = [
		'',
		'speakers/',
		'topics/',
		'organisations/',
		'coverage/',
		'trends/',
		'talks/kubecon-eu-2024/',
		'fr/talks/kubecon-eu-2024/',
		'events/kubecon-eu-2024/',
		'events/kubecon-eu-2024/day-1/',
		'speakers/other/',
		'note-takers/',
		'contribute/?talk=kubecon-eu-2024/talk-1',
	];
	const talks = Array.from({ length: 8 }, (_, index) => `talks/kubecon-eu-2024/talk-${index + 1}/`);
	for (const path of [...pages, ...talks]) {
		await page.goto(`${address}${path}`);
		await expect(page.locator('body > header, body > main, body > footer')).toHaveCount(3);
	}
	for (const query of ['script', 'alert', 'img onerror', 'constructor', '<script>', '__proto__']) {
		await page.goto(`${address}search/?${new URLSearchParams({ q: query }).toString()}`);
		await expect(page.locator('main li').first()).toBeVisible();
	}
	stop();
	expect(misdeeds).toEqual({ ran: [], asked: [] });
});

/** A name needs letters of which an address can be made. */
const asName = (text: string) => (slug(text).length < 2 ? `Ada ${text}` : text);

/** A content folder in which each string stands in every kind of place. */
function contentOf(strings: readonly string[]): Tree {
	const groups = Array.from({ length: Math.ceil(strings.length / 7) }, (_, index) =>
		strings.slice(index * 7, index * 7 + 7),
	);
	const recaps = groups.map((takeaways, index): [string, string] => [
		`recaps/kubecon-eu-2024/r${index}.en.md`,
		`---\n${stringify({ event: 'kubecon-eu-2024', day: 1, tags: ['naughty'], source: { title: takeaways.at(-1), authors: [`Writer Number ${index}`], licence: takeaways[0], note: takeaways[1] }, takeaways })}---\n\nNotes.\n`,
	]);
	const topics = groups.map((some, index): [string, string] => [
		`topics/t${index}.yaml`,
		stringify({
			kind: 'theme',
			category: 'data',
			label: some[0],
			description: some.at(-1),
			aliases: some.slice(1),
		}),
	]);
	return new Tree().with({
		'events/kubecon-eu-2024.yaml': stringify({
			name: strings[0],
			series: 'europe',
			year: 2024,
			city: strings[2],
			venue: strings[3],
			starts: '2024-03-19',
			ends: '2024-03-22',
			days: [{ number: 1, date: '2024-03-20' }],
			confidence: 'low',
			confidenceNote: strings[1],
		}),
		'talks/kubecon-eu-2024.yaml': stringify({
			talks: strings.map((text, index) => ({
				id: `talk-${index + 1}`,
				title: text,
				date: '2024-03-20',
				room: text,
				track: text,
				speakers: [{ name: asName(text), role: text, company: asName(text) }],
			})),
		}),
		'topics/naughty.yaml': stringify({
			kind: 'theme',
			category: 'data',
			label: 'Naughty',
			description: 'Naughty.',
		}),
		...Object.fromEntries([...recaps, ...topics]),
	});
}
