import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultReport } from '../../../src/files/fault-summary.ts';
import { loadContent } from '../../../src/files/load.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { strings } from '../../../src/strings/index.ts';
import { exampleContent } from '../../support/example-tree.ts';
import { Tree } from '../../support/tree.ts';

const recap = 'recaps/kubecon-eu-2024/serverless.en.md';
const sound = [
	'---',
	'event: kubecon-eu-2024',
	'day: 1',
	'talk: Is Serverless Powerfully Powerless?',
	'speakers: [Jose Gomez-Selles, Kevin Dubois]',
	'tags: [serverless, keda]',
	'authors: [Ada Writer]',
	'takeaways:',
	'  - "Scaling: it saves nothing."',
	'date: 2024-04-02',
	'---',
	'',
	'## What was said',
	'',
	'A **cluster** that [scales](https://keda.sh/), `kubectl`, a note[^1] and H<sub>2</sub>O.',
	'',
	'| a | b |',
	'| :- | -: |',
	'| 1 | 2 |',
	'',
	'```yaml',
	'min: 0 # (1)',
	'```',
	'',
	'1. Down to zero.',
	'',
	'[^1]: See [the topic](/topics/keda/).',
	'',
].join('\n');

/** A number whose place in a text is meant, however long that is. */
const place = fc.nat(10_000);
const odd = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 4 }),
	fc.constantFrom(
		'"',
		"'",
		'[',
		'{',
		': ',
		' #',
		'&a ',
		'*a',
		'!!x ',
		'---\n',
		'\t',
		'\0',
		'\u202e',
		'&#x202e;',
	),
	fc.constantFrom(
		'<b>',
		'</b>',
		'<!--',
		'```\n',
		'> > ',
		'|',
		'![](',
		'](javascript:',
		'[^1]',
		'\n\n    ',
		'\\ud800',
	),
);
/** One change to the bytes of a sound recap. */
const change = fc.oneof(
	fc.record({ at: place, bit: fc.nat(7) }).map(({ at, bit }) => (bytes: Buffer) => {
		const index = at % Math.max(1, bytes.length);
		return Buffer.from(bytes.map((byte, position) => (position === index ? byte ^ (1 << bit) : byte)));
	}),
	place.map((at) => byLine((lines) => lines.toSpliced(at % lines.length, 1))),
	fc
		.record({ from: place, to: place })
		.map(({ from, to }) =>
			byLine((lines) => lines.toSpliced(to % lines.length, 0, lines[from % lines.length] ?? '')),
		),
	fc.record({ at: place, text: odd }).map(({ at, text }) => (bytes: Buffer) => {
		const index = at % (bytes.length + 1);
		return Buffer.concat([bytes.subarray(0, index), Buffer.from(text), bytes.subarray(index)]);
	}),
);
const mutated = fc
	.array(change, { minLength: 1, maxLength: 4 })
	.map((changes) => changes.reduce((bytes, apply) => apply(bytes), Buffer.from(sound)));

/** Fields with values that nobody would write: lists in lists, keys of prototypes, numbers beyond all bounds. */
const keys = fc.oneof(
	fc.constantFrom(
		'event',
		'day',
		'talk',
		'speakers',
		'tags',
		'authors',
		'takeaways',
		'source',
		'date',
		'draft',
	),
	fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '0', ''),
	fc.string({ maxLength: 8 }),
);
const values = fc.oneof(
	fc.json({ maxDepth: 4 }),
	fc.string({ maxLength: 20 }),
	fc.constantFrom(
		'~',
		'.inf',
		'.nan',
		'0x1f',
		'1e999',
		'-0',
		'2024-02-31',
		'|',
		'>-',
		'? a',
		'<<: *x',
		'&x [*x]',
		'!!binary aGk=',
	),
);
const frontMatter = fc
	.array(fc.tuple(keys, values), { maxLength: 12 })
	.map((fields) =>
		Buffer.from(`---\n${fields.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\nNotes.\n`),
	);

const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));

test.each([
	['any bytes', anyBytes, 150],
	['front matter of any kind', frontMatter, 250],
	['a recap with some bits, lines and letters changed', mutated, 350],
])(
	'of %s the check says what is wrong and where, and what it accepts can be rendered',
	async (_what, files, numRuns) => {
		const property = fc.asyncProperty(files, async (bytes) => {
			using tree = new Tree().with({ ...exampleContent, [recap]: bytes });
			const { faults, graph } = loadContent(tree.root);
			const lines = textOf(bytes).split('\n');
			for (const fault of faults) {
				expect(fault.message).not.toMatch(/undefined|\[object|\n {4}at /);
				if (fault.file !== recap) continue;
				const { line = 0, column = 0 } = fault.place ?? {};
				expect(line).toBeGreaterThan(0);
				expect(line).toBeLessThanOrEqual(lines.length);
				expect(column).toBeGreaterThan(0);
			}
			expect(faultReport(faults, tree.root)).not.toContain('\n    at ');
			if (faults.some(({ severity }) => severity === 'error')) return;
			for (const { versions } of graph.recaps) {
				for (const version of versions.values()) expect((await render(version)).words).toBeGreaterThan(0);
			}
		});
		// The same texts in every run: a pull request should not fail because of another one’s luck.
		await fc.assert(property, { numRuns, seed: 20260703 });
	},
);

test('a file that is sound is accepted, so that its changes begin with something that is rendered', () => {
	using tree = new Tree().with({ ...exampleContent, [recap]: sound });
	expect(loadContent(tree.root).faults).toEqual([]);
});

const render = (version: Parameters<typeof renderBody>[0]) =>
	renderBody(version, { idPrefix: 'by-ada__', base: '/', images: new Map(), words: strings.en.notes });

const textOf = (bytes: Buffer) => bytes.toString('utf8').replace(/\r\n?/g, '\n').normalize('NFC');

function byLine(edit: (lines: string[]) => string[]) {
	return (bytes: Buffer) => Buffer.from(edit(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
}
