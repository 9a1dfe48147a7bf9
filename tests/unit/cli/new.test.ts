import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { talkFinder } from '../../../src/cli/new/find-talks.ts';
import { loadContent } from '../../../src/files/load.ts';
import { Tree } from '../../support/tree.ts';

const site = () => Tree.copyOf('tests/fixtures/site');

/** `npm run new` without a terminal. */
function runNew(tree: Tree, flags: string[], environment: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...flags], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: tree.root, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
	});
	return { status, said: stdout + stderr };
}

const recapsOf = (tree: Tree) =>
	globSync('recaps/**/*.md', { cwd: tree.root }).map((file) => file.replaceAll('\\', '/'));

/** Run the command, and give the one file that it wrote. */
function written(
	tree: Tree,
	flags: string[],
	environment?: Record<string, string>,
): { file: string; text: string } {
	const before = new Set(recapsOf(tree));
	const { status, said } = runNew(tree, flags, environment);
	expect(status, said).toBe(0);
	const [file = '', another] = recapsOf(tree).filter((each) => !before.has(each));
	expect(another).toBeUndefined();
	expect(said).toContain(`${file} is there and passes the check`);
	return { file, text: tree.read(file) };
}

const faultsOf = (tree: Tree) => loadContent(tree.root).faults.filter(({ severity }) => severity === 'error');

/** What the author does: write notes, say what to remember, take `draft` away. */
const finished = (text: string) =>
	text
		.replace(/^draft: true.*\n/m, '')
		.replace(/^# (takeaways:| {2}- )/gm, '$1')
		.replace(/<!--[^]*-->/, 'What was said.');

const event = ['--event', 'kubecon-eu-2024'];
const ada = ['--authors', 'Ada Lovelace', '--lang', 'en'];
const keda = [...event, '--talk', 'how-to-save-millions-over-years-using-keda'];

describe('npm run new writes a file that passes the check, as a draft and when it is finished:', () => {
	test.each([
		['a talk by its id', [...keda, ...ada], 'how-to-save-millions-over-years-using-keda.en.md'],
		[
			'a talk by its title, which somebody else has notes on',
			[...event, '--talk', 'Is Serverless Powerfully Powerless?', ...ada],
			'is-serverless-powerfully-powerless-ada-lovelace.en.md',
		],
		[
			'a talk that the list does not have',
			[
				...event,
				'--talk',
				'eBPF: in the “Corridor”',
				'--new-talk',
				'--day',
				'2',
				'--speakers',
				'Ann: One, Bo Two',
				...ada,
			],
			'ebpf-in-the-corridor.en.md',
		],
		[
			'a talk whose day the list does not know',
			[...event, '--talk', 'a-talk-without-a-day', '--day', '2', '--tags', 'keda', ...ada],
			'a-talk-without-a-day.en.md',
		],
		['a day', [...event, '--scope', 'day', '--day', '2', '--tags', 'ebpf,keda', ...ada], 'day-2.en.md'],
		['an edition', [...event, '--scope', 'edition', '--tags', 'ebpf', ...ada], 'edition-ada-lovelace.en.md'],
		[
			'notes drawn from a post',
			[
				...keda,
				...ada,
				'--source-title',
				'Day 1: # notes',
				'--source-url',
				'https://example.org/a',
				'--source-date',
				'2024-04-05',
			],
			'how-to-save-millions-over-years-using-keda.en.md',
		],
	])('%s', (_, flags, name) => {
		using tree = site();
		const { file, text } = written(tree, flags);
		expect(file).toBe(`recaps/kubecon-eu-2024/${name}`);
		expect(faultsOf(tree)).toEqual([]);
		tree.with({ [file]: finished(text) });
		expect(faultsOf(tree)).toEqual([]);
		expect(loadContent(tree.root).graph.recaps.map(({ id }) => id)).toContain(
			file.replace(/^recaps\/|\.en\.md$/g, ''),
		);
	});
});

test('the front matter is filled in with what the site knows', () => {
	using tree = site();
	expect(written(tree, [...keda, ...ada]).text).toMatchInlineSnapshot(`
		"---
		event: kubecon-eu-2024
		day: 1
		talk: How to Save Millions Over Years Using KEDA?
		speakers: [Solene Butruille]
		tags: [keda]
		lang: en
		authors: [Ada Lovelace]
		# What to remember, the best first; at most seven, of at most 250 characters each:
		# takeaways:
		#   - "A sentence that stands on its own."
		draft: true # keeps the notes off the site: delete this line once they are written
		---

		<!-- Write the notes here, in your own words: who said what, and your opinion under a heading of its own. Headings begin with ##. Delete this line. -->
		"
	`);
});

test('the same person’s notes in the same language are refused, with the name of the file', () => {
	using tree = site();
	const { file, text } = written(tree, [...keda, ...ada]);
	const before = recapsOf(tree);
	const { status, said } = runNew(tree, [...keda, '--authors', 'ADA LOVELACE', '--lang', 'en']);
	expect(status).toBe(1);
	expect(said).toContain(`content/${file}`);
	expect(recapsOf(tree)).toEqual(before);
	expect(tree.read(file)).toBe(text);
});

test('the same person’s notes in the other language get the same name and what both must have in common', () => {
	using tree = site();
	const english = written(tree, [...keda, ...ada, '--tags', 'ebpf,keda']);
	tree.with({ [english.file]: finished(english.text) });
	const french = written(tree, [...keda, '--authors', 'Ada Lovelace', '--lang', 'fr']);
	expect(french.file).toBe(english.file.replace('.en.md', '.fr.md'));
	tree.with({ [french.file]: finished(french.text) });
	expect(faultsOf(tree)).toEqual([]);
});

test('a file that cannot be read is not overwritten', () => {
	using tree = site();
	const file = 'recaps/kubecon-eu-2024/how-to-save-millions-over-years-using-keda.en.md';
	tree.with({ [file]: 'no front matter' });
	expect(written(tree, [...keda, ...ada]).file).not.toBe(file);
	expect(tree.read(file)).toBe('no front matter');
});

test('--yes takes the name that Git signs with and the language of the system', () => {
	using tree = site();
	const git = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'Jean Tab' };
	const { file, text } = written(tree, [...keda, '--yes'], { ...git, LC_ALL: 'fr_FR.UTF-8' });
	expect(file).toMatch(/\.fr\.md$/);
	expect(text).toContain('authors: [Jean Tab]');
});

describe('npm run new says', () => {
	test.each([
		['every flag that is missing', [], 'these flags are needed too: --event, --talk, --authors, --lang'],
		['what a day needs', ['--scope', 'day', ...event, ...ada], 'these flags are needed too: --day, --tags'],
		['which flag was meant', ['--autors', 'A'], 'There is no flag --autors; did you mean “authors”?'],
		[
			'which edition was meant',
			['--event', 'kubecon-eu-2023', '--talk', 'x', ...ada],
			'there is no edition “kubecon-eu-2023”',
		],
		[
			'which talks come near',
			[...event, '--talk', 'serverles powerfuly', ...ada],
			'--talk is-serverless-powerfully-powerless',
		],
		[
			'that a new talk is none',
			[...event, '--new-talk', '--talk', 'Is Serverless Powerfuly Powerless', ...ada],
			'the talk list has “Is Serverless Powerfully Powerless?”',
		],
		[
			'which day there is not',
			[...event, '--scope', 'day', '--day', '9', '--tags', 'keda', ...ada],
			'has no day 9',
		],
		['which topic was meant', [...keda, '--tags', 'kedda', ...ada], 'did you mean “keda”?'],
		['that no topic was found', [...event, '--talk', 'a-talk-without-a-day', ...ada], '--tags is needed too'],
		['which languages there are', [...keda, '--lang', 'de'], '--lang is “de”, and can be en, fr'],
		[
			'that a source needs a title',
			[...keda, ...ada, '--source-url', 'https://example.org/'],
			'add --source-title',
		],
		[
			'what a source cannot be',
			[
				...keda,
				...ada,
				'--source-title',
				'T',
				'--source-date',
				'2024-02-31',
				'--source-url',
				'http://a.example/',
			],
			'--source-date: write a date that exists',
		],
		['that the talk was on another day', [...keda, '--day', '2', ...ada], 'was on day 1, not on day 2'],
		[
			'that the list knows the speakers',
			[...keda, '--speakers', 'X', ...ada],
			'--speakers goes with --new-talk',
		],
		['what all flags are', ['--help'], '--source-url'],
	])('%s, and writes nothing', (_, flags, message) => {
		using tree = site();
		const before = recapsOf(tree);
		const { status, said } = runNew(tree, flags);
		expect(said).toContain(message);
		expect(status).toBe(flags.includes('--help') ? 0 : 1);
		expect(recapsOf(tree)).toEqual(before);
	});
});

describe('the search for a talk finds first', () => {
	const { graph } = loadContent('content');
	const find = talkFinder(graph.talks);

	test.each([
		['the great sidecar debate', 'the-great-sidecar-debate'],
		['grate sidecar debait morgan', 'the-great-sidecar-debate'],
		['powerfuly dubois', 'is-serverless-powerfully-powerless'],
		['serverless gomez selles', 'is-serverless-powerfully-powerless'],
		['kapuscinska deluge', 'dealing-with-ebpfs-observability-data-deluge'],
		['save milions keda butrulle', 'how-to-save-millions-over-years-using-keda'],
	])('“%s”', (typed, id) => {
		expect(find(typed)[0]?.id).toBe(id);
	});

	test('nothing for what no talk has', () => {
		expect(find('zzzzqqqq')).toEqual([]);
	});
});
