import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { countPages } from '../../../src/cli/count-pages.ts';
import { buildGraph } from '../../../src/domain/graph/build.ts';
import { addressesOf } from '../../../src/files/addresses.ts';
import { repository } from '../../../src/urls.ts';
import { aRecap, aTalkList, someRecords } from '../../support/content.ts';
import { Tree } from '../../support/tree.ts';

const records = someRecords({
	talkLists: [aTalkList([{ speakers: [{ name: 'Ada Stage' }] }])],
	recaps: [
		aRecap({ talk: 'Talk 1' }, { name: 'first' }),
		aRecap({ talk: 'Talk 1' }, { name: 'first', language: 'fr' }),
		aRecap({ day: 1 }, { name: 'day' }),
	],
});
const { graph } = buildGraph(records);

const notesOf = (file: string, body = '<p>Notes.</p>') =>
	`<article class="recap"><div class="prose">${body}</div><footer class="recap-footer"><a href="${repository.edit(file)}">edit</a></footer></article>`;
const first = (language: string) => `recaps/kubecon-eu-2024/first.${language}.md`;
const talkPage = 'talks/kubecon-eu-2024/talk-1/index.html';

/** A site with all its pages, changed by a test. */
function siteWith(changes: Record<string, string | undefined> = {}): Tree {
	const pages = [...addressesOf(graph)].map((address) => [
		address.endsWith('/') ? `${address}index.html` : address,
		'page',
	]);
	const day = notesOf('recaps/kubecon-eu-2024/day.en.md');
	const files: Record<string, string | undefined> = {
		...(Object.fromEntries(pages) as Record<string, string>),
		[`/${talkPage}`]: notesOf(first('en')),
		[`/fr/${talkPage}`]: notesOf(first('fr')),
		'/events/kubecon-eu-2024/day-1/index.html': day,
		'/fr/events/kubecon-eu-2024/day-1/index.html': day,
		...changes,
	};
	const tree = new Tree();
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(tree.root, path)), { recursive: true });
		if (text !== undefined) writeFileSync(join(tree.root, path), text);
		else rmSync(join(tree.root, path), { force: true });
	}
	return tree;
}

test('a site that has a page for everything is complete', () => {
	using tree = siteWith();
	countPages({ graph, records }, tree.root);
});

test.each([
	[
		'the page of a talk was not made',
		{ [`/${talkPage}`]: undefined },
		/first\.en\.md: its page .*talk-1\/ was not made/,
	],
	[
		'a page shows another text',
		{ [`/fr/${talkPage}`]: notesOf('x.md') },
		/first\.fr\.md: its page \/fr\/.* does not show it/,
	],
	[
		'the notes of a page are empty',
		{ [`/${talkPage}`]: notesOf(first('en'), '<p> </p>') },
		/first\.en\.md: its notes on .* are empty/,
	],
	[
		'the notes of one person are empty, those of another are not',
		{ [`/${talkPage}`]: notesOf('other.md') + notesOf(first('en'), '') },
		/first\.en\.md: its notes on .* are empty/,
	],
	[
		'somebody has no page',
		{ '/speakers/ada-stage/index.html': undefined },
		/\/speakers\/ada-stage\/ has no page/,
	],
])('a build is stopped when %s', (_what, changes, said) => {
	using tree = siteWith(changes);
	expect(() => {
		countPages({ graph, records }, tree.root);
	}).toThrow(said);
});

test('a build is stopped when notes or talks were read and are linked to nothing', () => {
	using tree = siteWith();
	const more = {
		...records,
		recaps: [...records.recaps, aRecap({}, { name: 'lost' })],
		talkLists: [aTalkList([{}, {}])],
	};
	expect(() => {
		countPages({ graph, records: more }, tree.root);
	}).toThrow(/lost\.en\.md was read, but belongs to no page\n2 talks of .* were read, and 1 of them/);
});
