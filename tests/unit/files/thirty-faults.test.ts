import { expect, test } from 'vitest';
import { loadContent } from '../../../src/files/load.ts';
import { plantFaults } from '../../support/planted-faults.ts';
import { Tree } from '../../support/tree.ts';

test('thirty faults planted in the real content are all listed in one run, each with its line', () => {
	using tree = Tree.copyOf('content');
	const planted = plantFaults(tree);
	expect(planted).toHaveLength(30);
	const found = loadContent(tree.root)
		.faults.filter(({ severity }) => severity === 'error')
		.map(({ file, place, code }) => `${file}:${place?.line} ${code}`);
	expect(found.toSorted()).toEqual(planted.toSorted());
});
