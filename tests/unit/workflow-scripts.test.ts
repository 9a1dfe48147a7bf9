import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { Tree } from '../support/tree.ts';

/*
 * The scripts of the workflows that decide something, run as they stand there, with a `gh` that answers from a file
 * and writes down what it was asked. Windows has no bash to run them.
 */
interface Workflow {
	jobs: Record<string, { steps: { name?: string; run?: string }[] }>;
}

function script(file: string, job: string, name: string): string {
	const { jobs } = parse(readFileSync(`.github/workflows/${file}`, 'utf8')) as Workflow;
	const found = jobs[job]?.steps.find((step) => step.name === name)?.run;
	if (found === undefined) throw new Error(`${file} has no step “${name}” in ${job}`);
	return found;
}

/** A folder with a `gh`: each line of `answers` is the beginning of a command, a tab, and what it prints. */
function runner(answers: Record<string, string>, files: Record<string, string> = {}): Tree {
	const cases = Object.entries(answers).map(
		([command, answer]) => `"${command}"*) printf '%s\\n' '${answer}';;`,
	);
	const tree = new Tree().with({
		'bin/gh': `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >> asked\ncase "$*" in\n${cases.join('\n')}\nesac\n`,
		output: '',
		asked: '',
		...files,
	});
	chmodSync(join(tree.root, 'bin/gh'), 0o755);
	return tree;
}

function run(tree: Tree, text: string, environment: Record<string, string>) {
	const node = process.execPath.replace(/[/\\][^/\\]+$/, '');
	return spawnSync('bash', ['-e', '-c', text], {
		cwd: tree.root,
		encoding: 'utf8',
		env: {
			...process.env,
			PATH: [join(tree.root, 'bin'), node, process.env['PATH']].join(delimiter),
			GITHUB_OUTPUT: 'output',
			GITHUB_REPOSITORY: 'o/r',
			GITHUB_SERVER_URL: 'https://github.com',
			...environment,
		},
	});
}

describe.skipIf(process.platform === 'win32')('a pull request', () => {
	test.each([
		['of notes runs only what notes need', ['content/recaps/e/n.en.md'], 'false'],
		['of the record and its changelog too', ['content/talks/e.yaml', 'CHANGELOG.md'], 'false'],
		['of code runs everything', ['src/urls.ts'], 'true'],
		['of both too', ['content/talks/e.yaml', 'package.json'], 'true'],
		['of the site’s own pages too', ['content/pages/about.en.mdx'], 'true'],
		['of a path that only contains “content/” too', ['src/content/x.ts'], 'true'],
	])('%s', (_, files, code) => {
		using tree = runner({ 'api --paginate repos/o/r/pulls/7/files': files.join('\n') });
		const { status, stderr } = run(tree, script('tests.yml', 'scope', 'Look for anything but content'), {
			NUMBER: '7',
		});
		expect(status, stderr).toBe(0);
		expect(tree.read('output')).toBe(`code=${code}\n`);
	});

	test('that is none, but a push to main, runs everything', () => {
		using tree = runner({});
		run(tree, script('tests.yml', 'scope', 'Look for anything but content'), { NUMBER: '' });
		expect(tree.read('output')).toBe('code=true\n');
		expect(tree.read('asked')).toBe('');
	});
});

describe.skipIf(process.platform === 'win32')('the comment about a preview', () => {
	const comment = script('preview-comment.yml', 'comment', 'Comment, or renew the comment');
	const environment = { RUN: '99', HEAD_SHA: 'abc' };
	const answers = {
		'api repos/o/r/pulls/7': 'abc',
		'api --paginate repos/o/r/actions/runs/99/artifacts': '55',
	};

	const prepared = (given: Record<string, string>, number: string): Tree => {
		const tree = runner(given, {
			'data/number.txt': number,
			'data/preview.json': JSON.stringify({ pages: [{ url: '/talks/e/t/', name: 'T' }] }),
		});
		mkdirSync(join(tree.root, 'src/cli'), { recursive: true });
		cpSync('src/cli', join(tree.root, 'src/cli'), { recursive: true });
		cpSync('package.json', join(tree.root, 'package.json'));
		return tree;
	};

	test('is written once', () => {
		using tree = prepared(answers, '7\n');
		const { status, stderr } = run(tree, comment, environment);
		expect(status, stderr).toBe(0);
		expect(tree.read('asked')).toContain('--method POST repos/o/r/issues/7/comments');
		expect(tree.read('comment.md')).toContain('https://github.com/o/r/actions/runs/99/artifacts/55');
	});

	test('is renewed where it stands', () => {
		using tree = prepared({ ...answers, 'api --paginate repos/o/r/issues/7/comments': '123' }, '7\n');
		run(tree, comment, environment);
		expect(tree.read('asked')).toContain('--method PATCH repos/o/r/issues/comments/123');
		expect(tree.read('asked')).not.toContain('POST');
	});

	test.each([
		['what is no number', '7; echo hacked', 1],
		['a path', '../../x', 1],
		['nothing', '', 1],
		['the number of another pull request', '8', 0],
	])('is not written for %s', (_, number, expected) => {
		using tree = prepared({ ...answers, 'api repos/o/r/pulls/8': 'other' }, number);
		const { status } = run(tree, comment, environment);
		expect(status).toBe(expected);
		expect(tree.read('asked')).not.toMatch(/POST|PATCH/);
	});
});
