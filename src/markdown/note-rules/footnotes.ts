import type { Finding, NoteRule } from './notes.ts';

/** Every sign of a footnote has its footnote, and the other way round. */
export const footnotes: NoteRule = ({ nodes }) => {
	const referred = new Set(
		nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
	);
	return nodes.flatMap((node): Finding[] => {
		if (node.type === 'text') {
			return [...node.value.matchAll(/\[\^([^\][\s]+)\]/g)].map(([words, id = '']) => ({
				node,
				words,
				code: 'footnote-missing',
				message: `there is no footnote “${id}”, so the sign would be printed as it is`,
				fix: `add “[^${id}]: …” at the end of the notes, or delete the sign`,
			}));
		}
		if (node.type !== 'footnoteDefinition' || referred.has(node.identifier)) return [];
		return [
			{
				node,
				code: 'footnote-unused',
				message: `nothing refers to the footnote “${node.identifier}”, so it would not be printed`,
				fix: `write [^${node.identifier}] in the text, or delete the footnote`,
			},
		];
	});
};
