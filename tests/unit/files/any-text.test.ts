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
