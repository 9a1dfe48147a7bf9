import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Tree } from '../../support/tree.ts';

/** A content folder with one edition, and the command run on it. */
function content(): Tree {
	const tree = new Tree();
	for (const path of ['events/kubecon-eu-2023.yaml', 'talks/kubecon-eu-2023.yaml', 'topics', 'organisations'])
		cpSync(join('content', path), join(tree.root, path), { recursive: true });
	return tree;
}

function run(tree: Tree, ...args: string[]) {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/import.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: tree.root },
	});
	return { stdout, stderr, status };
}

const post = 'tests/fixtures/import/amsterdam.txt';
const drafts = (tree: Tree) => readdirSync(join(tree.root, 'recaps/kubecon-eu-2023')).sort();

test('npm run import writes a draft a talk and one for the day, and no file twice', () => {
	using tree = content();
	tree.with({ 'recaps/kubecon-eu-2023/day-2.en.md': 'mine' });
	expect(run(tree, post).status).toBe(0);
	const written = drafts(tree);
	expect(written.length).toBe(7);
	expect(written).toContain('day-2-amsterdam.fr.md');
	expect(tree.read('recaps/kubecon-eu-2023/day-2.en.md')).toBe('mine');

	// The second time the names get the name of the post; the third time nothing is free.
	const again = run(tree, post);
	const third = run(tree, post);
	expect([again.status, third.status]).toEqual([1, 1]);
	expect(third.stderr).toContain('Nothing was written');
	expect(drafts(tree)).toEqual(written);
});

test.each([
	[[], 'Name one file to import'],
	[['nothing.md'], 'There is no file “nothing.md”'],
	[[post, '--event', 'kubecon-eu-2032'], 'did you mean “kubecon-eu-2023”'],
	[[post, '--event', 'kubecon-eu-2023', '--day', '9'], 'its days are'],
	[[post, '--day', '1'], '--day needs --event'],
	[[post, '--dya', '1'], 'Unknown option'],
	[[post, '--lang', 'de'], '--lang is en or fr'],
])('%j ends with an error that says what to do', (args, message) => {
	using tree = content();
	const { stderr, status } = run(tree, ...args);
	expect(stderr).toContain(message);
	expect(status).toBe(1);
});
