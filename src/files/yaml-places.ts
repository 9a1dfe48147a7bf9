import { isCollection, isMap, isScalar, type Document } from 'yaml';
import type { DataPath } from '../domain/faults.ts';

/** The offsets of what stands at `path`, or of what is around it where it is absent. */
export function whereIs(
	document: Document,
	path: DataPath,
	what: 'key' | 'value',
): [start: number, end: number] {
	let node: unknown = document.contents;
	let found: [number, number] = isCollection(node) ? startOf(node) : [0, 1];
	for (const [depth, step] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (pair === undefined || !isScalar(pair.key)) return found;
			found = [pair.key.range?.[0] ?? 0, pair.key.range?.[1] ?? 1];
			node = pair.value;
			if (what === 'key' && depth === path.length - 1) return found;
			if (isScalar(node) && node.range && node.range[1] > node.range[0])
				found = [node.range[0], node.range[1]];
			else if (isCollection(node) && node.flow) found = [node.range?.[0] ?? 0, node.range?.[1] ?? 1];
		} else if (isCollection(node) && typeof step === 'number') {
			const item: unknown = node.items[step];
			if (isScalar(item)) found = [item.range?.[0] ?? 0, item.range?.[1] ?? 1];
			else if (isCollection(item)) found = startOf(item);
			else return found;
			node = item;
		} else return found;
	}
	return found;
}

const startOf = ({ range }: { range?: [number, number, number] | null }): [number, number] => [
	range?.[0] ?? 0,
	(range?.[0] ?? 0) + 1,
];
