import { expect, test } from 'vitest';
import { githubReport } from '../../../src/cli/check-formats.ts';
import type { Fault } from '../../../src/domain/faults.ts';
import { exampleContent } from '../../support/example-tree.ts';
import { runCheck } from '../../support/run-check.ts';
import { Tree } from '../../support/tree.ts';

const recap = 'recaps/kubecon-eu-2024/serverless.en.md';
const text = (tag: string, author = 'Ada Writer') =>
	`---\nevent: kubecon-eu-2024\ntags: [${tag}]\nauthors: [${author}]\n---\n\nNotes.\n`;

test('a fault is shown in its line, with the reason and how to mend it', () => {
	using tree = new Tree().with({ ...exampleContent, [recap]: text('severless') });
	const { status, stdout } = runCheck([tree.root]);
	expect(status).toBe(1);
	expect(stdout.replaceAll(tree.root, 'content')).toMatchInlineSnapshot(`
		"content/recaps/kubecon-eu-2024/serverless.en.md:3:8 error “severless” is not a topic that the site knows; did you mean “serverless”? [unknown-topic]
		  2 │ event: kubecon-eu-2024
		> 3 │ tags: [severless]
		    │        ^^^^^^^^^
		  4 │ authors: [Ada Writer]
		  Why:  Topics are a closed list, so that everything on a topic is found in one place.
		  Mend: Write serverless, or the name of a file in content/topics, or add one.

		1 error, 0 warnings in 1 recap, 4 talks of 2 editions, 5 people, 3 topics.
		Every rule is explained in docs/rules.md.
		"
	`);
});

test('sound content ends with status 0 and says how much was read', () => {
	using tree = new Tree().with({ ...exampleContent, [recap]: text('serverless') });
	expect(runCheck([tree.root])).toMatchObject({
		status: 0,
		stdout: expect.stringMatching(/^0 errors, 0 warnings in 1 recap, 4 talks/) as string,
	});
});

test('a warning does not fail', () => {
	using tree = new Tree().with({
		...exampleContent,
		[recap]: text('serverless').replace('Notes.', 'Notes. '),
	});
	const { status, stdout } = runCheck([tree.root]);
	expect(stdout).toContain('[trailing-space]');
	expect(stdout).toContain('0 errors, 1 warning');
	expect(status).toBe(0);
});

test('only the faults of the files that were named are printed, whatever folder they are named from', () => {
	const other = recap.replace('serverless', 'other');
	using tree = new Tree().with({
		...exampleContent,
		[recap]: text('severless'),
		[other]: text('kedda', 'Bob Pen'),
	});
	const env = { CONTENT_DIR: tree.root, INIT_CWD: `${tree.root}/recaps` };
	for (const name of [`${tree.root}/${other}`, 'kubecon-eu-2024/other.en.md']) {
		const { status, stdout } = runCheck([name], env);
		expect(stdout).toContain('kedda');
		expect(stdout).not.toContain('severless');
		expect(stdout).toContain('1 error, 0 warnings in 1 file.');
		expect(status).toBe(1);
	}
	expect(runCheck([`${tree.root}/topics`], env).status).toBe(0);
});

test.each([
	['a file outside the content folder', ['README.md'], '“README.md” is not in the content folder'],
	['a file that is not there', ['content/nothing.md'], 'There is no file “content/nothing.md”'],
	['an option that does not exist', ['--fixx'], '--fixx'],
	['a format that does not exist', ['--format', 'xml'], 'use one of: text, json, github'],
	['sources that are not there', ['--sources', 'nowhere'], 'There is no folder “nowhere”'],
])('%s is a mistake of the command, said in a line, with status 2', (_what, given, says) => {
	const { status, stdout, stderr } = runCheck(given);
	expect(stderr).toContain(says);
	expect(stderr).not.toMatch(/^\s+at /m);
	expect(stdout).toBe('');
	expect(status).toBe(2);
});

test('the help tells the options and what the exit status means', () => {
	const { status, stdout } = runCheck(['--help']);
	for (const told of ['--fix', '--format', '--sources', 'Exit status: 0', 'NO_COLOR'])
		expect(stdout).toContain(told);
	expect(status).toBe(0);
});

test('there is colour where it is asked for and nowhere else', () => {
	using tree = new Tree().with({ ...exampleContent, [recap]: text('severless') });
	const escape = '\u001b[';
	expect(runCheck([tree.root]).stdout).not.toContain(escape);
	expect(runCheck([tree.root], { FORCE_COLOR: '1' }).stdout).toContain(escape);
	expect(runCheck([tree.root], { NO_COLOR: '1' }).stdout).not.toContain(escape);
});

test('no file can send commands to the terminal', () => {
	using tree = new Tree().with({
		...exampleContent,
		[recap]: text('keda').replace('Notes.', 'Red \u001b[31m and \u202eturned\u202c.'),
		'topics/odd.yaml': 'kind: theme\n"\\e[31mkey": 1\n',
	});
	for (const format of ['text', 'github']) {
		const { stdout } = runCheck([tree.root, '--format', format]);
		expect(stdout).toContain('<U+001B>');
		expect(stdout).not.toMatch(/[\u001b\u202e]/);
	}
});

test('--fix says what it mended, and reports the rest', () => {
	using tree = new Tree().with({ ...exampleContent, [recap]: text('o11y, quantum') });
	const { status, stdout } = runCheck([tree.root, '--fix']);
	expect(stdout).toContain(`${recap} mended: line 3: o11y → observability`);
	expect(stdout).toContain('“quantum” is not a topic');
	expect(status).toBe(1);
	expect(tree.read(recap)).toBe(text('observability, quantum'));
});

test('faults are data for programs', () => {
	using tree = new Tree().with({ ...exampleContent, [recap]: text('o11y') });
	expect(JSON.parse(runCheck([tree.root, '--format', 'json']).stdout)).toMatchObject({
		errors: 1,
		warnings: 0,
		mended: [],
		faults: [
			{
				file: `${tree.root}/${recap}`,
				line: 3,
				column: 8,
				length: 4,
				severity: 'error',
				rule: 'topic-alias',
				suggestion: 'observability',
				fixable: true,
				help: 'docs/rules.md#topic-alias',
			},
		],
	});
});

test('annotations of a workflow escape what would end them', () => {
	const fault: Fault = {
		code: 'file-name',
		severity: 'error',
		file: 'recaps/a:b,c%.md',
		path: [],
		place: { line: 4, column: 8, length: 3 },
		message: '100 % wrong\r\n::set-output name=x::y',
		fix: 'mend it',
	};
	expect(githubReport([fault], 'content')).toMatchInlineSnapshot(
		`"::error file=content/recaps/a%3Ab%2Cc%25.md,line=4,endLine=4,col=8,endColumn=11,title=file-name::100 %25 wrong<U+000D>%0A::set-output name=x::y%0AWhy: The name of a file is its address on the site, so other names are not read, and the file would be left out without a word.%0AMend: mend it"`,
	);
});
