import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../../src/domain/rules/index.ts';
import type { Example } from '../../../src/domain/rules/rule.ts';
import { loadContent } from '../../../src/files/load.ts';
import { mendContent } from '../../../src/files/mend.ts';
import { exampleContent, filesOf, writeFiles } from '../../support/example-tree.ts';
import { Tree } from '../../support/tree.ts';

const recap = 'recaps/kubecon-eu-2024/serverless.en.md';

const treeOf = (example: Example): Tree => {
	const tree = new Tree().with(exampleContent);
	writeFiles(tree, filesOf(example));
	return tree;
};

/** The bytes of every file, by path. */
const bytesOf = ({ root }: Tree) =>
	new Map(
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [path, readFileSync(path, 'latin1')]),
	);

const fixing = [...allRules].filter(([, { fixes }]) => fixes !== undefined);
const others = [...allRules].filter(([, { fixes }]) => fixes === undefined);

describe.each(fixing)('--fix and the rule “%s”', (_id, { bad }) => {
	test('a bad example is mended, or left as it is', () => {
		const mended = bad.map((example) => {
			using tree = treeOf(example);
			const before = bytesOf(tree);
			const said = mendContent(tree.root);
			if (said.length === 0) expect(bytesOf(tree)).toEqual(before);
			else expect(loadContent(tree.root).faults).toEqual([]);
			return said.length > 0;
		});
		expect(mended).toContain(true);
	});
});

test('--fix leaves every byte of what it cannot mend', () => {
	for (const [, { bad, good }] of others) {
		for (const example of [...bad, good]) {
			using tree = treeOf(example);
			const before = bytesOf(tree);
			expect(mendContent(tree.root)).toEqual([]);
			expect(bytesOf(tree)).toEqual(before);
		}
	}
});

const file = (yaml: string, notes: string) =>
	`---\nevent: kubecon-eu-2024\nday: 1 # the first\n${yaml}authors: ['Ada Writer']   # me\n---\n${notes}`;

test.each<[string, string, string, string]>([
	[
		'another name of a topic, in a list on one line',
		file('tags: [ keda,o11y ]\n', '\nNotes.'),
		file('tags: [ keda,observability ]\n', '\nNotes.'),
		'line 4: o11y → observability',
	],
	[
		'the name of a topic with capitals and spaces',
		file('tags:\n- "Observability"\n- keda\n', '\nNotes.\n'),
		file('tags:\n- observability\n- keda\n', '\nNotes.\n'),
		'line 5: "Observability" → observability',
	],
	[
		'the spelling of a speaker',
		file(
			'tags: [keda]\ntalk: The Great Sidecar Debate\nday: 2\nspeakers:\n  - Wiliam Morgan\n',
			'x\n',
		).replace('day: 1 # the first\n', ''),
		file(
			'tags: [keda]\ntalk: The Great Sidecar Debate\nday: 2\nspeakers:\n  - William Morgan\n',
			'x\n',
		).replace('day: 1 # the first\n', ''),
		'line 7: Wiliam Morgan → William Morgan',
	],
	[
		'a number and a truth that are texts',
		file('tags: [keda]\ntakeaways: [1.30, true]\n', 'x\n'),
		file('tags: [keda]\ntakeaways: ["1.30", "true"]\n', 'x\n'),
		'line 5: 1.30 → "1.30"',
	],
	[
		'a colon in a takeaway with a backslash',
		file('tags: [keda]\ntakeaways:\n  - On C:\\: it failed.\n', 'x\n'),
		file('tags: [keda]\ntakeaways:\n  - "On C:\\\\: it failed."\n', 'x\n'),
		'line 6: On C:\\: it failed. → "On C:\\\\: it failed."',
	],
	[
		'line ends of Windows, and nothing else',
		file('tags: [keda]\n', 'a  \nb\n\n```\ncode  \n```\n').replaceAll('\n', '\r\n'),
		file('tags: [keda]\n', 'a  \nb\n\n```\ncode  \n```\n'),
		'line ends are LF',
	],
	[
		'space at the ends of lines, but for line breaks and code',
		file('tags: [keda]  \n', 'a  \nb \n\n- c\t\n\n```\ncode  \n```\n'),
		file('tags: [keda]\n', 'a  \nb\n\n- c\n\n```\ncode  \n```\n'),
		'space at the end of lines is gone',
	],
])('%s is mended, byte for byte', (_what, before, after, said) => {
	using tree = new Tree().with({ ...exampleContent, [recap]: before });
	const mended = mendContent(tree.root);
	expect(tree.read(recap)).toBe(after);
	expect(mended[0]).toEqual({ file: recap, what: said });
	expect(mendContent(tree.root)).toEqual([]);
});

test.each([
	['two colons in a list item', 'takeaways:\n  - Keynote: one: two\n'],
	['a colon before a comment', 'takeaways:\n  - Keynote: one # two\n'],
	['a colon in a list on one line', 'takeaways: [Keynote: one]\n'],
	['a colon and quotes', 'takeaways:\n  - Keynote: "one"\n'],
])('%s is left to people, who know what is meant', (_what, yaml) => {
	const text = file(`tags: [keda]\n${yaml}`, 'x\n');
	using tree = new Tree().with({ ...exampleContent, [recap]: text });
	mendContent(tree.root);
	expect(tree.read(recap)).toBe(text);
});

test('only the files that were asked for are mended', () => {
	const text = file('tags: [o11y]\n', 'x\n');
	const other = recap.replace('serverless', 'other');
	using tree = new Tree().with({
		...exampleContent,
		[recap]: text,
		[other]: text.replace('Ada Writer', 'Bob Pen'),
	});
	expect(mendContent(tree.root, new Set([recap])).map(({ file: mended }) => mended)).toEqual([recap]);
	expect(tree.read(other)).toContain('o11y');
});

test('a mark of the byte order stays where it was', () => {
	using tree = new Tree().with({ ...exampleContent, [recap]: `\ufeff${file('tags: [o11y]\n', 'x\n')}` });
	mendContent(tree.root);
	expect(tree.read(recap)).toBe(`\ufeff${file('tags: [observability]\n', 'x\n')}`);
});
