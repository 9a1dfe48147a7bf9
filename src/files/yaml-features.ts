import { isScalar, visit, type Document, type ParsedNode } from 'yaml';
import type { FileFault } from './file-fault.ts';
import type { PlaceOf } from './yaml-syntax.ts';

type Said = Pick<FileFault, 'code' | 'message' | 'fix'>;

/** What YAML can do and content files may not: keys that stand twice, anchors, aliases, tags, and comments that cut off a value. */
export function featureFaults(document: Document, placeOf: PlaceOf): FileFault[] {
	const faults: FileFault[] = [];
	const add = (start: number, said: Said) => faults.push({ path: [], place: placeOf(start), ...said });
	visit(document, {
		Map(_key, { items }) {
			const seen = new Set<unknown>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				if (seen.has(key.value)) {
					add((key as ParsedNode).range[0], {
						code: 'yaml-duplicate-key',
						message: 'this key stands twice',
						fix: 'keep one of the two',
					});
				}
				seen.add(key.value);
			}
		},
		Alias(_key, node) {
			add(node.range?.[0] ?? 0, {
				code: 'yaml-alias',
				message: `“*${node.source}” refers to another value, which content files may not do`,
				fix: 'write the value out, or quote it if the asterisk is part of it',
			});
		},
		Node(_key, node) {
			const start = (node as ParsedNode).range[0];
			if ('anchor' in node && node.anchor) {
				add(start, {
					code: 'yaml-alias',
					message: `“&${node.anchor}” names this value, so that others can refer to it, which content files may not do`,
					fix: 'remove the name, or quote the value if the ampersand is part of it',
				});
			}
			if (node.tag !== undefined && document.warnings.length + document.errors.length === 0) {
				add(start, {
					code: 'yaml-tag',
					message: `the value has the YAML tag “${node.tag.replace('tag:yaml.org,2002:', '!!')}”, which content files may not have`,
					fix: 'remove the word that begins with “!”',
				});
			}
			if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || node.value === '')
				return;
			if (typeof node.comment !== 'string' || node.comment.includes('\n')) return;
			add(node.range?.[1] ?? 0, {
				code: 'yaml-comment',
				message: `“#${node.comment}” is cut off: a space and “#” begin a comment`,
				fix: 'put the whole value in quotes, or give the comment a line of its own',
			});
		},
	});
	return faults;
}
