import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KnownFiles } from '../../../src/files/known-files.ts';
import { contentChanged, keptContent } from '../../../src/files/kept-content.ts';
import { linkContent, loadContent } from '../../../src/files/load.ts';
import { readContent } from '../../../src/files/read.ts';
import { contentFolder } from '../../../src/site.ts';
import { Tree } from '../../support/tree.ts';

const list = 'talks/kubecon-eu-2024.yaml';
const notes = 'recaps/kubecon-eu-2024/a-cilium-introduction-back-to-bee-sics.en.md';

/** Read a tree as far as it is not known, and keep what it says. */
function readAgain(tree: Tree, store: Tree) {
	const known = new KnownFiles(tree.root, storeIn(store));
	const before = [list, notes].filter((file) => known.get(file));
	const read = readContent(tree.root, known);
	known.save();
	return { read, before };
}

test('what was kept is what would be read', () => {
	using tree = Tree.copyOf(contentFolder);
	using store = new Tree();
	const first = readAgain(tree, store);
	const second = readAgain(tree, store);
	expect(first.before).toEqual([]);
	expect(second.before).toContain(list);
	expect(second.before).not.toContain(notes);
	expect(JSON.stringify(second.read.records)).toBe(JSON.stringify(first.read.records));
	expect(linkContent(second.read, tree.root).faults).toEqual(linkContent(first.read, tree.root).faults);
});

test('a file that has changed, is gone or has a fault is read', () => {
	using tree = Tree.copyOf(contentFolder);
	using store = new Tree();
	readAgain(tree, store);
	tree.with({ [list]: tree.read(list).replace('A Cilium Introduction', 'Another Introduction') });
	const { read, before } = readAgain(tree, store);
	expect(before).not.toContain(list);
	expect(titlesOf(read)).toContain('Another Introduction: Back to Bee-Sics');

	tree.with({ [list]: `${tree.read(list)}nobody: knows this\n` });
	for (const turn of ['first', 'second']) {
		const { faults } = readAgain(tree, store).read;
		expect(faults, turn).toMatchObject([{ file: list, code: 'unknown-key' }]);
	}
	rmSync(join(tree.root, list));
	expect(titlesOf(readAgain(tree, store).read)).not.toContain('Another Introduction: Back to Bee-Sics');
});

test('a place in a file that was kept can be told', () => {
	using tree = Tree.copyOf(contentFolder);
	using store = new Tree();
	readAgain(tree, store);
	const { read } = readAgain(tree, store);
	const fault = {
		code: 'x',
		severity: 'error',
		file: list,
		path: ['talks', 0, 'title'],
		message: '',
		fix: '',
	};
	const { place } = read.placed(fault as never);
	expect(place && tree.read(list).split('\n')[place.line - 1]).toMatch(/^ {2}- .*|title:/);
	expect(place?.line).toBeGreaterThan(1);
});

test('what was kept by other code, or is no longer whole, is not used', () => {
	using tree = Tree.copyOf(contentFolder);
	using store = new Tree();
	readAgain(tree, store);
	const file = storeIn(store);
	writeFileSync(file, readFileSync(file, 'utf8').replace(/"code":"[^"]+"/, '"code":"other"'));
	expect(readAgain(tree, store).before).toEqual([]);
	writeFileSync(file, readFileSync(file, 'utf8').slice(0, 1000));
	expect(readAgain(tree, store).before).toEqual([]);
});

test('where nothing can be kept, everything is read', () => {
	using tree = Tree.copyOf(contentFolder);
	using store = new Tree().with({ 'store.json': '' });
	const known = new KnownFiles(tree.root, join(storeIn(store), 'below-a-file.json'));
	expect(readContent(tree.root, known).records.talkLists).not.toEqual([]);
	expect(() => {
		known.save();
	}).not.toThrow();
});

test('while developing, content that changes is what a start from nothing would read', () => {
	using tree = Tree.copyOf(contentFolder);
	const first = keptContent(tree.root);
	expect(keptContent(tree.root)).toBe(first);
	const change = (file: string, text: string | undefined) => {
		if (text === undefined) rmSync(join(tree.root, file));
		else tree.with({ [file]: text });
		contentChanged(tree.root, file);
		const { graph } = keptContent(tree.root);
		const { graph: whole } = loadContent(tree.root);
		expect(graph.talks.map(({ id, topics }) => [id, topics.map((topic) => topic.id)])).toEqual(
			whole.talks.map(({ id, topics }) => [id, topics.map((topic) => topic.id)]),
		);
		expect(graph.recaps.map(bodiesOf)).toEqual(whole.recaps.map(bodiesOf));
		expect(graph.people.map(({ name }) => name)).toEqual(whole.people.map(({ name }) => name));
	};
	change(notes, `${tree.read(notes)}\n\nOne more line.\n`);
	change(list, tree.read(list).replace('A Cilium Introduction', 'An Istio Introduction'));
	change('topics/cilium.yaml', tree.read('topics/cilium.yaml').replace('titles:', 'titles:\n    - bee'));
	change(notes, undefined);
});

test.each([
	['front matter', (sound: string) => sound.replace('event: kubecon-eu-2024', 'event: kubecon-eu-2042')],
	['Markdown', (sound: string) => `${sound}\n[nowhere](/topics/nobody-knows-this/)\n`],
])('while developing, a fault in the %s is told until it is mended', (_, spoil) => {
	using tree = Tree.copyOf(contentFolder);
	const codes = () => keptContent(tree.root).faults.map(({ code }) => code);
	expect(codes()).toEqual([]);
	const sound = tree.read(notes);
	tree.with({ [notes]: spoil(sound) });
	contentChanged(tree.root, notes);
	const broken = codes();
	expect(broken).not.toEqual([]);
	contentChanged(tree.root, list);
	expect(codes()).toEqual(broken);
	tree.with({ [notes]: sound });
	contentChanged(tree.root, notes);
	expect(codes()).toEqual([]);
});

const storeIn = ({ root }: Tree) => join(root, 'store.json');

const titlesOf = ({ records }: ReturnType<typeof readContent>) =>
	records.talkLists.flatMap(({ data }) => data.talks.map(({ title }) => title));

const bodiesOf = ({ id, versions }: ReturnType<typeof loadContent>['graph']['recaps'][number]) => [
	id,
	[...versions.values()].map(({ body }) => body),
];
