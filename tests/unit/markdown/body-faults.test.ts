import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules } from '../../../src/domain/rules/index.ts';
import { bodyFaults } from '../../../src/markdown/body-faults.ts';
import { noteFaults, notesOf, tooDeep } from '../../../src/markdown/note-faults.ts';
import { treeOfNotes } from '../../../src/markdown/tree-of-notes.ts';
import { aRecap } from '../../support/content.ts';

test.each([
	['a heading of the first level', 'Text.\n\n# Title\n', 'heading-1', { line: 12, column: 1 }],
	['a link without https', 'See [this](http://example.org).\n', 'link-address', { line: 10, column: 12 }],
	['a link relative to the file', '[x](../other.md)\n', 'link-address', { line: 10, column: 5 }],
	['a link to another host without scheme', '[x](//example.org)\n', 'link-address', { line: 10, column: 5 }],
	['an image from elsewhere', '![x](https://example.org/a.png)\n', 'image-address', { line: 10, column: 1 }],
	['an image outside the folder', '![x](../../a.png)\n', 'image-address', { line: 10, column: 1 }],
	['a drawing that can run scripts', '![x](./a.svg)\n', 'image-svg', { line: 10, column: 1 }],
	['an image without text', '![](./a.png)\n', 'image-text', { line: 10, column: 1 }],
	['a tag that would be taken out', 'a <marquee>b</marquee>\n', 'html-tag', { line: 10, column: 3 }],
])('%s is a fault', (_what, body, code, place) => {
	expect(bodyFaults(aRecap({}, { body }))[0]).toMatchObject({ code, place });
});

test('ordinary notes have no fault', () => {
	const body =
		'## A\n\n[x](https://x.org) [y](/talks/) [z](#a) <kbd>K</kbd> `<script>`\n\n![A chart](./a-b.png)\n\n```html\n<script>\n```\n';
	expect(bodyFaults(aRecap({}, { body }))).toEqual([]);
});

test('both parsers of Markdown find the same faults in the same places', () => {
	const examples = [...allRules.values()].flatMap(({ bad, good }) => [...bad, good]);
	const bodies = [
		...examples.flatMap(({ notes }) => notes ?? []),
		...globSync('content/recaps/**/*.md').map((file) => readFileSync(file, 'utf8')),
	];
	for (const body of bodies) {
		const recap = aRecap({}, { body });
		const notes = notesOf(recap, treeOfNotes(body));
		expect(notes ? noteFaults(notes) : [tooDeep(recap)]).toEqual(bodyFaults(recap));
	}
});
