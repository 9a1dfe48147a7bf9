import { languageOfText } from '../../domain/language-of-text.ts';
import type { NoteRule } from './notes.ts';

/** The notes are written in the language that the file says. */
export const language: NoteRule = ({ recap, nodes }) => {
	const prose = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
	const written = languageOfText([...(recap.data?.takeaways ?? []), ...prose].join(' '));
	const [node] = nodes;
	if (written === undefined || written === recap.language || !node) return [];
	return [
		{
			node,
			code: 'language-of-text',
			message: `the notes look as if they were written in “${written}”, but the name of the file says “${recap.language}”`,
			fix: `name the file ….${written}.md, and write lang: ${written} if it has that field`,
			suggestion: written,
		},
	];
};
