import type { Nodes } from 'mdast';
import { annotation } from '../code.ts';
import type { Finding, NoteRule } from './notes.ts';

/** A number in a comment of code is explained by the list that follows. */
export const codeNumbers: NoteRule = ({ tree, nodes }) =>
	[tree, ...nodes].flatMap((parent) => {
		if (!('children' in parent)) return [];
		const blocks: readonly Nodes[] = parent.children;
		return blocks.flatMap((node, index): Finding[] => {
			if (node.type !== 'code') return [];
			const next = blocks[index + 1];
			const explained = next?.type === 'list' && next.ordered === true ? next.children.length : 0;
			return node.value.split('\n').flatMap((line): Finding[] => {
				const [comment, number = ''] = annotation.exec(line) ?? [];
				if (comment === undefined || (Number(number) >= 1 && Number(number) <= explained)) return [];
				return [
					{
						node,
						words: comment.trim(),
						code: 'code-number',
						message: `nothing below the code explains the number ${number}`,
						fix: `write a numbered list with ${number} items right after the code, or delete the comment`,
					},
				];
			});
		});
	});
