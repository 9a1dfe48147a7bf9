import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleContent } from '../../support/example-tree.ts';
import { runCheck } from '../../support/run-check.ts';
import { Tree } from '../../support/tree.ts';

/*
 * The check as a process of its own, with little memory: whatever stands in the folder, it ends by itself, says which file
 * is at fault, and prints no stack trace.
 */
const folder = 'recaps/kubecon-eu-2024';
const recap = `${folder}/serverless.en.md`;
const fields = 'event: kubecon-eu-2024\ntags: [keda]\nauthors: [Ada Writer]';
const notes = (body: string) => ({ [recap]: `---\n${fields}\n---\n\n${body}\n` });
const yaml = (more: string) => ({ [recap]: `---\n${fields}\n${more}\n---\n\nNotes.\n` });
const talks = (text: string) => ({ 'talks/kubecon-na-2023.yaml': text });

function faultsIn(tree: Tree): string[] {
	const { status, stdout, stderr } = runCheck(['--format', 'json'], {
		CONTENT_DIR: tree.root,
		NODE_OPTIONS: '--max-old-space-size=256 --stack-trace-limit=20',
	});
	expect(stderr).toBe('');
	const { faults } = JSON.parse(stdout) as {
		faults: { file: string; rule: string; line: number; severity: string }[];
	};
	expect(status).toBe(faults.some(({ severity }) => severity === 'error') ? 1 : 0);
	return faults.map(({ file, rule, line }) => `${file.slice(tree.root.length + 1)}:${line} ${rule}`);
}

test.skipIf(process.platform === 'win32')('links, devices and odd folders are not followed', () => {
	using tree = new Tree().with(exampleContent);
	const link = (target: string, path: string) => {
		mkdirSync(dirname(join(tree.root, path)), { recursive: true });
		symlinkSync(target, join(tree.root, path));
	};
	link('/etc/passwd', `${folder}/secret.en.md`);
	link('/etc/passwd', `${folder}/secret.png`);
	link('/etc', 'recaps/kubecon-na-2023');
	link('..', `${folder}/loop`);
	link('nowhere', 'topics/dangling.yaml');
	link('/etc/passwd', 'pages/about.en.mdx');
	execFileSync('mkfifo', [join(tree.root, 'topics/pipe.yaml')]);
	const deep = join(tree.root, 'topics', ...Array.from({ length: 12 }, () => 'deep'));
	mkdirSync(deep, { recursive: true });
	writeFileSync(join(deep, 'x.yaml'), 'x');
	expect(faultsIn(tree)).toEqual([
		'pages/about.en.mdx:1 file-link',
		`${folder}/loop:1 file-link`,
		`${folder}/secret.en.md:1 file-link`,
		`${folder}/secret.png:1 file-link`,
		'recaps/kubecon-na-2023:1 file-link',
		'topics/dangling.yaml:1 file-link',
		'topics/deep/deep/deep/deep/:1 file-folder',
		'topics/pipe.yaml:1 file-link',
	]);
});

test.skipIf(process.platform !== 'linux')('a folder whose name is no text is a fault', () => {
	using tree = new Tree().with(exampleContent);
	const name = Buffer.concat([Buffer.from(`${tree.root}/topics/a`), Buffer.from([0xff])]);
	mkdirSync(name);
	expect(faultsIn(tree)).toEqual(['topics/a\ufffd/:1 file-link']);
});

test.skipIf(process.platform === 'win32')(
	'a name can neither print lines of a report nor colour a terminal',
	() => {
		using tree = new Tree().with({ ...exampleContent, 'topics/a\n::error::x\u001b[31m.yaml': 'x' });
		for (const format of ['text', 'github']) {
			const { stdout } = runCheck(['--format', format], { CONTENT_DIR: tree.root, NO_COLOR: '1' });
			expect(stdout).toContain('file-name');
			expect(stdout).not.toMatch(/^::error::x|\u001b/m);
		}
	},
);

test('names that are one file elsewhere clash', () => {
	using tree = new Tree().with({
		...exampleContent,
		...notes('Notes.'),
		[`${folder}/Serverless.en.md`]: 'x',
		'topics/caf\u00e9.yaml': 'x',
		'topics/cafe\u0301.yaml': 'x',
		[`${folder}/serverless.en.MD`]: 'x',
		[`${folder}/${'x'.repeat(150)}.en.md`]: 'x',
	});
	expect(
		faultsIn(tree)
			.map((fault) => fault.replace(/^.*:1 /, ''))
			.toSorted(),
	).toEqual(['file-name', 'file-name', 'file-name-clash', 'file-name-clash', 'file-name-clash']);
});

test.each<[string, Record<string, string | Uint8Array>, string[]]>([
	['a quotation of 3,000 levels', notes(`${'>'.repeat(3000)} x`), ['too-deep']],
	['50,000 brackets', notes('['.repeat(50_000)), ['empty-body']],
	['tags within tags', notes(`x ${'<b>'.repeat(3000)}a${'</b>'.repeat(3000)}`), ['too-deep']],
	['45,000 unknown tags', notes('<x>\n'.repeat(45_000)), ['html-tag']],
	['25,000 wrong links', notes('[x](y)\n'.repeat(25_000)), ['link-address']],
	[
		'a table of millions of cells',
		notes(`|${'a|'.repeat(1500)}\n|${'-|'.repeat(1500)}\n${'|a\n'.repeat(30_000)}`),
		['table-size'],
	],
	['a YAML bomb', yaml('takeaways: &a ["x", "x"]\ntalk: [*a,*a,*a,*a,*a]'), ['yaml-alias']],
	['an alias of itself', yaml('takeaways: &a [*a]'), ['yaml-alias']],
	[
		'20,000 keys',
		yaml(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')),
		['file-size'],
	],
	[
		'4,000 keys',
		yaml(Array.from({ length: 4000 }, (_, index) => `k${index}: 1`).join('\n')),
		['unknown-key'],
	],
	[
		'keys of prototypes',
		yaml('__proto__: { polluted: true }\nconstructor: { prototype: { x: 1 } }\ntoString: x'),
		['unknown-key'],
	],
	['half a million talks', talks(`talks: [${'a,'.repeat(450_000)}]`), ['file-size']],
	['40,000 talks', talks(`talks: [${'a,'.repeat(40_000)}]`), ['wrong-type']],
	[
		'3,000 people with nearly one name',
		talks(
			`talks:\n${Array.from({ length: 3000 }, (_, index) => `- { id: talk-${index}, title: Talk ${index}, speakers: [{ name: Ada Writer${index} }] }\n`).join('')}`,
		),
		['near-names'],
	],
	['10,000 levels of keys', { 'topics/deep.yaml': `a: ${'{a: '.repeat(10_000)}` }, ['too-deep']],
	['UTF-16', { [recap]: Buffer.from(`\ufeff---\n${fields}\n---\n`, 'utf16le') }, ['file-encoding']],
	[
		'lines that end with CR only',
		{ [recap]: `---\r${fields.replaceAll('\n', '\r')}\r---\r\rNotes.\r` },
		['line-ends'],
	],
	[
		'an image that is a page',
		{ ...notes('Notes.'), [`${folder}/chart.png`]: '<script>alert(1)</script>' },
		['image-type'],
	],
	['a page of the site that is none', { 'pages/evil.en.mdx': 'export const ran = 1;' }, ['file-folder']],
])('%s: the check says so and ends', (_what, files, rules) => {
	using tree = new Tree().with({ ...exampleContent, ...files });
	const found = faultsIn(tree);
	expect([...new Set(found.map((fault) => fault.replace(/^.* /, '')))]).toEqual(
		expect.arrayContaining(rules),
	);
	expect(found.length).toBeLessThanOrEqual(110);
});

test.each([
	['notes', recap, 'file-size'],
	['an image', `${folder}/chart.png`, 'image-type'],
])('%s of 3 GB are not read', (_what, file, rule) => {
	using tree = new Tree().with({ ...exampleContent, [file]: 'x' });
	truncateSync(join(tree.root, file), 3e9);
	expect(faultsIn(tree)).toEqual([`${file}:1 ${rule}`]);
});
