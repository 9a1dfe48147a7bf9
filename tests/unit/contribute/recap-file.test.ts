import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanBody, oneLine } from '../../../src/contribute/clean.ts';
import { recapData, type FrontMatter } from '../../../src/contribute/recap-data.ts';
import { recapFile } from '../../../src/contribute/recap-file.ts';
import { recapSchema } from '../../../src/domain/schemas/recap.ts';
import { readContent } from '../../../src/files/read.ts';
import { aForm, anEdition } from '../../support/contribute.ts';
import { Tree } from '../../support/tree.ts';

const ofCharacters = new Set<string>([
	'damaged-text',
	'hidden-character',
	'control-character',
	'trailing-space',
]);

/** What the project's own reader finds in a file with this text. */
function readBack(text: string) {
	using tree = new Tree().with({ 'recaps/kubecon-eu-2024/notes.en.md': text });
	const { records, faults } = readContent(tree.root);
	// What is typed may hold any character; here only the form of the file is looked at.
	const ofTheForm = faults.filter(({ code }) => !ofCharacters.has(code));
	return { recap: records.recaps[0], faults: ofTheForm };
}

test('a file looks like one that somebody wrote by hand', () => {
	const form = aForm({
		authors: 'Bo Writer\nChloé Noteuse',
		takeaways: ['Measure first.', 'It costs 20% more: #1 reason to wait.'],
		verdict: 'recommended',
		source: {
			title: 'Day 1',
			authors: 'Bo Writer',
			publisher: '',
			url: 'https://example.org/a',
			date: '2024-03-26',
			licence: '',
		},
		body: '\n\nNotes.\n\n## More\r\n\r\nText.   \n\n',
	});
	const data = recapData(form, anEdition([{ speakers: ['Ada Speaker', 'O’Neil, Jr.'] }]), '2024-04-01');
	expect(recapFile(data, form.body)).toMatchInlineSnapshot(`
		"---
		event: kubecon-eu-2024
		day: 1
		talk: Talk 1
		speakers: [Ada Speaker, "O’Neil, Jr."]
		tags: [keda]
		lang: en
		authors: [Bo Writer, Chloé Noteuse]
		source:
		  title: Day 1
		  authors: [Bo Writer]
		  url: "https://example.org/a"
		  date: 2024-03-26
		takeaways:
		  - Measure first.
		  - "It costs 20% more: #1 reason to wait."
		verdict: recommended
		date: 2024-04-01
		---

		Notes.

		## More

		Text.
		"
	`);
});

const tricky = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
	fc.constantFrom(
		...[
			'yes',
			'No',
			'null',
			'~',
			'1.30',
			'0x1F',
			'1e3',
			'2024-03-20',
			'12:30',
			'---',
			'...',
			'- a',
			'? a',
			': a',
			'a: b',
			'a #b',
			'#a',
		],
		...[
			'*a',
			'&a',
			'!a',
			'@a',
			'`a`',
			'%a',
			'|',
			'>',
			'[a]',
			'{a: b}',
			'a, b',
			'"',
			"'",
			"it's",
			'\\',
			'a\\u0041',
			'\u2028',
			'\ufeffa',
			'e\u0301',
		],
		...[
			'a \u0338b',
			'<\u0338',
			'a\tb',
			'\u00a0a\u00a0',
			'=',
			'<<',
			'true',
			'a:',
			':',
			'é',
			'日本',
			'👩‍💻',
			'\ud800',
			'-',
			'.inf',
			'__proto__',
		],
	),
);

/** As a form hands a value on: on one line, and left out where nothing is left of it. */
const line = tricky.map(oneLine).filter(Boolean);
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

const frontMatter = fc.record<FrontMatter>(
	{
		event: fc.constant('kubecon-eu-2024'),
		day: fc.nat({ max: 9 }),
		talk: line,
		speakers: lines,
		tags: fc.constant(['keda', 'ebpf']),
		lang: fc.constant('en'),
		authors: lines,
		source: fc.record(
			{ title: line, authors: lines, publisher: line, licence: line },
			{ requiredKeys: ['title', 'authors'] },
		),
		takeaways: lines,
		wishlist: lines,
		date: fc.constant('2024-03-20'),
	},
	{ requiredKeys: ['event', 'tags'] },
);

describe('whatever is typed, the file reads back to the same', () => {
	test('values', () => {
		fc.assert(
			fc.property(frontMatter, (data) => {
				const { recap, faults } = readBack(recapFile(data, 'Notes.'));
				expect(faults).toEqual([]);
				expect(recap?.data).toEqual(recapSchema.parse(data));
			}),
			{ numRuns: 200 },
		);
	});

	test('notes', () => {
		const text = fc.array(fc.oneof(tricky, fc.constantFrom('', '---', '\r\n', '    x', '# a', '\t')), {
			maxLength: 8,
		});
		fc.assert(
			fc.property(text, (parts) => {
				const body = parts.join('\n');
				const { recap, faults } = readBack(recapFile({ event: 'kubecon-eu-2024', tags: ['keda'] }, body));
				expect(faults).toEqual([]);
				expect(recap?.body).toBe(`\n${cleanBody(body)}`);
			}),
			{ numRuns: 100 },
		);
	});
});

test('what is cleaned away is only what a file cannot have', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const visible = (given: string) => given.normalize('NFC').replace(/[\s\p{Cc}]/gu, '');
			expect(visible(cleanBody(text))).toBe(visible(text));
			expect(visible(oneLine(text))).toBe(visible(text));
		}),
	);
});
