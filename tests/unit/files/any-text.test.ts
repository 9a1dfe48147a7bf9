import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules } from '../../../src/domain/rules/index.ts';
import { faultReport } from '../../../src/files/fault-summary.ts';
import { loadContent } from '../../../src/files/load.ts';
import { mendContent } from '../../../src/files/mend.ts';
import { exampleContent, filesOf } from '../../support/example-tree.ts';
import { Tree } from '../../support/tree.ts';

const recap = 'recaps/kubecon-eu-2024/serverless.en.md';
const inCaseOfNeed = [
	'',
	'---\n',
	'\n---\n',
	'"',
	"'",
	'[',
	']',
	'{',
	'}',
	': ',
	' #',
	'&a ',
	'*a',
	'!!x ',
	'- ',
	'\t',
];
const unusual = [
	'\r\n',
	'\r',
	'  \n',
	'\0',
	'\u202e',
	'\ufeff',
	'e\u0301',
	'\ud83d',
	'😀',
	'![](',
	'](',
	'<!--',
	'<a href=',
	'```',
];
const pieces = [
	...inCaseOfNeed,
	...unusual,
	'> > ',
	'[^1]',
	'\n\n    ',
	'|-|-|\n',
	'%',
	'@',
	'`',
	'\\u202e',
	'\n',
];

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
	for (let state = seed; ;) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		yield state;
	}
}

/** Texts of all kinds with something put in or taken out at some places. */
function* damagedTexts(count: number): Generator<string> {
	const texts = [
		...[...allRules.values()].flatMap(({ bad, good }) =>
			[...bad, good].flatMap((example) => {
				const text = filesOf(example)[recap];
				return typeof text === 'string' && text.length < 5000 ? text : [];
			}),
		),
		...globSync('content/recaps/kubecon-eu-2024/*.md').map((file) => readFileSync(file, 'utf8')),
	];
	const random = numbers(42);
	const below = (limit: number) => random.next().value % limit;
	for (let index = 0; index < count; index++) {
		let text = texts[below(texts.length)] ?? '';
		for (let change = below(4) + 1; change > 0; change--) {
			const at = below(text.length + 1);
			text = text.slice(0, at) + (pieces[below(pieces.length)] ?? '') + text.slice(at + below(3));
		}
		yield text;
	}
}

test('whatever a file says, the check ends with faults that can be printed, never with an error of its own', () => {
	for (const text of damagedTexts(250)) {
		using tree = new Tree().with({ ...exampleContent, [recap]: text });
		const { faults } = loadContent(tree.root);
		expect(faultReport(faults, tree.root)).not.toMatch(/(?<!link-)undefined/);
		const lines = text.replace(/\r\n?/g, '\n').split('\n');
		for (const { file, place } of faults) {
			if (file !== recap || !place) continue;
			expect(place.line).toBeLessThanOrEqual(lines.length);
			expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 2);
		}
	}
});

test('whatever a file says, --fix keeps what it says', () => {
	for (const text of damagedTexts(150)) {
		using tree = new Tree().with({ ...exampleContent, [recap]: text });
		const before = loadContent(tree.root);
		mendContent(tree.root);
		const after = loadContent(tree.root);
		const [one, other] = [before.records.recaps[0], after.records.recaps[0]];
		if (!one || before.faults.some(({ mends }) => mends === 'suggestion')) continue;
		expect(other?.data).toEqual(one.data);
		expect(other?.body.replace(/[ \t]+$/gm, '')).toBe(one.body.replace(/[ \t]+$/gm, ''));
	}
});

test.each([
	['spaces', `x${' '.repeat(150_000)}y`],
	['open comments', '<!-- '.repeat(30_000)],
	['brackets', '['.repeat(150_000)],
	['signs of footnotes', '[^'.repeat(80_000)],
	['headings with one name', '## a\n\n'.repeat(30_000)],
	['tags that do not end', '<div '.repeat(30_000)],
	['stars', `${'**'.repeat(40_000)}x${'**'.repeat(40_000)}`],
	['quotations in quotations', `${'> '.repeat(80_000)}x`],
	['invisible characters', '\u200b'.repeat(50_000)],
])(
	'a file full of %s does not hold up the check',
	(_what, notes) => {
		const text = `---\nevent: kubecon-eu-2024\ntags: [keda]\nauthors: [Ada Writer]\n---\n\nNotes.\n\n${notes}\n`;
		using tree = new Tree().with({ ...exampleContent, [recap]: text });
		// What takes minutes instead of a moment runs into the limit of the test.
		expect(loadContent(tree.root).records.recaps.length).toBe(1);
	},
	20_000,
);
