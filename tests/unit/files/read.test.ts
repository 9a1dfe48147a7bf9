import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/files/load.ts';
import { Tree } from '../../support/tree.ts';

const topic = 'kind: theme\ncategory: data\nlabel: Topic\ndescription: About it.\n';
const event = 'name: E\nseries: europe\nyear: 2024\nconfidence: high\n';
const recap = '---\nevent: kubecon-eu-2024\ntags: [topic]\nauthors: [Ada Writer]\n---\n\nNotes.\n';
const sound = { 'topics/topic.yaml': topic, 'events/kubecon-eu-2024.yaml': event };

test('a recap is read with its language, its notes and the line they begin on', () => {
	using tree = new Tree().with({ ...sound, 'recaps/kubecon-eu-2024/notes.fr.md': recap });
	expect(loadContent(tree.root)).toMatchObject({
		faults: [],
		records: { recaps: [{ id: 'kubecon-eu-2024/notes', language: 'fr', body: '\nNotes.\n', bodyLine: 6 }] },
	});
});

test.each<[string, Record<string, string | Uint8Array>, Record<string, unknown>]>([
	['a name in capitals', { 'recaps/kubecon-eu-2024/Notes.EN.md': recap }, { code: 'file-name' }],
	['MDX, which can run code', { 'recaps/kubecon-eu-2024/notes.en.mdx': recap }, { code: 'file-name' }],
	['a name without language', { 'recaps/kubecon-eu-2024/notes.md': recap }, { code: 'file-name' }],
	['a hidden file', { 'topics/.topic.yaml': topic }, { code: 'file-name' }],
	[
		'text without front matter',
		{ 'recaps/kubecon-eu-2024/notes.en.md': 'Notes.\n' },
		{ code: 'front-matter-missing' },
	],
	[
		'front matter that does not end',
		{ 'recaps/kubecon-eu-2024/notes.en.md': '---\nevent: x\n' },
		{ code: 'front-matter-open' },
	],
	['bytes that are not UTF-8', { 'topics/b.yaml': Uint8Array.of(0x6b, 0xe9) }, { code: 'file-encoding' }],
	[
		'a NUL',
		{ 'topics/b.yaml': 'kind: the\0me\n' },
		{ code: 'control-character', place: { line: 1, column: 10 } },
	],
	['a huge file', { 'topics/b.yaml': `# ${'x'.repeat(2_100_000)}` }, { code: 'file-size' }],
	[
		'a key that is misspelt',
		{ 'topics/b.yaml': `${topic}aliasses: []\n` },
		{ code: 'unknown-key', place: { line: 5, column: 1 }, message: /did you mean “aliases”/ },
	],
	[
		'a value that is not allowed',
		{ 'topics/b.yaml': topic.replace('theme', 'thema') },
		{ code: 'invalid-value', place: { line: 1, column: 7 }, message: /did you mean “theme”/ },
	],
	[
		'a key that is missing',
		{ 'topics/b.yaml': 'kind: theme\ncategory: data\nlabel: B\n' },
		{ code: 'missing-key', message: /description/ },
	],
	[
		'a number where text belongs',
		{ 'topics/b.yaml': topic.replace('About it.', '1.30') },
		{ code: 'wrong-type', place: { line: 4, column: 14 } },
	],
	[
		'a day that does not exist',
		{ 'events/kubecon-eu-2025.yaml': `${event}starts: 2024-02-31\n` },
		{ code: 'no-such-date', place: { line: 5, column: 9 } },
	],
	[
		'an address that is not https',
		{ 'topics/b.yaml': `${topic}links: { home: "javascript:alert(1)" }\n` },
		{ code: 'address', place: { line: 5, column: 16 }, fix: /https/ },
	],
])('%s is a fault with its place', (_what, files, { message = /./, fix = /./, ...expected }) => {
	using tree = new Tree().with({ ...sound, ...files });
	const { faults } = loadContent(tree.root);
	expect(faults).toMatchObject([{ severity: 'error', ...expected }]);
	expect(faults[0]?.message).toMatch(message as RegExp);
	expect(faults[0]?.fix).toMatch(fix as RegExp);
});

test('a link to a file elsewhere is not followed', () => {
	using tree = new Tree().with(sound);
	symlinkSync('/etc/hostname', join(tree.root, 'topics/secret.yaml'));
	expect(loadContent(tree.root).faults).toMatchObject([{ code: 'file-link', file: 'topics/secret.yaml' }]);
});

test('a key that stands twice hides no other fault of its file', () => {
	using tree = new Tree().with({ ...sound, 'topics/b.yaml': `${topic}label: Twice\nkimd: x\n` });
	expect(loadContent(tree.root).faults.map(({ code, place }) => [code, place?.line])).toEqual([
		['yaml-duplicate-key', 5],
		['unknown-key', 6],
	]);
});

test('a fault of the front matter hides none of the notes, topics and speakers, and is not said twice', () => {
	using tree = new Tree().with({
		...sound,
		'recaps/kubecon-eu-2024/notes.en.md':
			'---\nevent: kubecon-eu-2025\ntags: [topik, Topic Two]\nday: one\nauthors: [Ada Writer]\n---\n\n# Notes\n',
		'recaps/kubecon-eu-2024/other.en.md': '---\nevent: [open\n---\n\n# Notes\n',
	});
	expect(loadContent(tree.root).faults.map(({ code, place }) => `${place?.line} ${code}`)).toEqual([
		'2 unknown-event',
		'3 unknown-topic',
		'3 invalid-format',
		'4 wrong-type',
		'8 heading-1',
		'2 yaml-syntax',
		'5 heading-1',
	]);
});
