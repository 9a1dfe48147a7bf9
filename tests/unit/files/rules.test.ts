import { describe, expect, test } from 'vitest';
import { allRules } from '../../../src/domain/rules/index.ts';
import type { Example } from '../../../src/domain/rules/rule.ts';
import { readSources } from '../../../src/files/copied-words.ts';
import { loadContent } from '../../../src/files/load.ts';
import { exampleContent, exampleSource, filesOf, writeFiles } from '../../support/example-tree.ts';
import { Tree } from '../../support/tree.ts';

using sourceTree = new Tree().with({ 'post.txt': exampleSource });
const sources = readSources(sourceTree.root);

function faultsOf(example: Example) {
	using tree = new Tree().with(exampleContent);
	writeFiles(tree, filesOf(example));
	return loadContent(tree.root, { sources }).faults;
}

describe.each([...allRules])('the rule “%s”', (id, rule) => {
	test.each(rule.bad.map((example, index) => [index + 1, example] as const))(
		'is broken by its bad example %i, and no other rule is',
		(_number, example) => {
			const faults = faultsOf(example);
			expect(faults.map(({ code, severity }) => ({ code, severity }))).toEqual([
				{ code: id, severity: rule.warning ? 'warning' : 'error' },
			]);
			expect(faults[0]?.place?.line).toBeGreaterThan(0);
		},
	);

	test('is kept by its good example, and so is every other', () => {
		expect(faultsOf(rule.good)).toEqual([]);
	});
});
