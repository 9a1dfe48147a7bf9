import { expect, test } from 'vitest';
import { allRules } from '../../../src/domain/rules/index.ts';
import type { Example } from '../../../src/domain/rules/rule.ts';
import { exampleContent, exampleSource, filesOf, writeFiles } from '../../support/example-tree.ts';
import { runCheck } from '../../support/run-check.ts';
import { Tree } from '../../support/tree.ts';

interface Reported {
	file: string;
	line: number;
	column: number;
	severity: string;
	rule: string;
	message: string;
}

test('every kind of broken file is listed in one run, each with its place and its message', async () => {
	using tree = new Tree().with(exampleContent);
	using sources = new Tree().with({ 'post.txt': exampleSource });
	const examples = [...allRules].flatMap(([id, { bad }]) =>
		bad.map((example, index) => ({ id, name: `${id}-${index + 1}`, example })),
	);
	for (const { name, example } of examples) writeInEditionOf(tree, name, example);

	const { status, stdout, stderr } = runCheck([tree.root, '--format', 'json', '--sources', sources.root]);
	expect(stderr).toBe('');
	expect(status).toBe(1);
	const { faults } = JSON.parse(stdout) as { faults: Reported[] };
	const listed = faults
		.map(({ file, line, column, severity, rule, message }) =>
			[`${file.slice(tree.root.length + 1)}:${line}:${column}`, severity, `[${rule}]`, message].join(' '),
		)
		.map((said) => said.replaceAll(tree.root, ''));

	expect(faults.map(({ rule }) => rule).toSorted()).toEqual(examples.map(({ id }) => id).toSorted());
	await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/every-fault.txt');
});

/** Give every example an edition of its own, so that the examples do not meddle with each other. */
function writeInEditionOf(tree: Tree, name: string, example: Example): void {
	const renamed = (text: string) =>
		text.replaceAll('kubecon-eu-2024', `${name}-eu`).replaceAll('kubecon-na-2023', `${name}-na`);
	const files = { ...exampleContent, ...filesOf(example) };
	writeFiles(
		tree,
		Object.fromEntries(
			Object.entries(files).map(([path, content]) => [
				renamed(path),
				typeof content === 'string' ? renamed(content) : content,
			]),
		),
	);
}
