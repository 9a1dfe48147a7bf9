import type { Definition } from 'mdast';
import { linkAddress } from '../allowed.ts';
import { wordsOf, type Finding, type NoteRule, type Notes } from './notes.ts';

/** Links lead to https, to an address of e-mail, to a page of this site or to a place on the page, and have words. */
export const links: NoteRule = (notes) => {
	const onlyImages = imageDefinitions(notes);
	return notes.nodes.flatMap((node): Finding[] => {
		if (node.type === 'definition')
			return onlyImages.has(node.identifier) ? [] : addressFault(node.url, node);
		if (node.type !== 'link') return [];
		const wrong = addressFault(node.url, node);
		if (
			wrong.length > 0 ||
			wordsOf(node).trim() !== '' ||
			node.children.some(({ type }) => type.startsWith('image'))
		)
			return wrong;
		return [
			{
				node,
				code: 'link-text',
				message: 'the link has no words',
				fix: `say where it leads: [words](${node.url})`,
			},
		];
	});
};

/** A reference has its definition. */
export const references: NoteRule = ({ nodes }) =>
	nodes.flatMap((node) => {
		if (node.type !== 'text') return [];
		return [...node.value.matchAll(reference)].map(([words, label = '']): Finding => ({
			node,
			words,
			code: 'link-undefined',
			message: `“[${label}]” is not defined, so “${words}” would be printed as it is`,
			fix: `add a line “[${label}]: https://…” at the end of the notes`,
		}));
	});

const reference = /(?<![\w\]])\[[^\][\n]+\]\[([^\][\n^][^\][\n]*)\]/g;

/** What is wrong with an address, if something is. */
export function addressFault(url: string, node: Finding['node']): Finding[] {
	if (linkAddress.test(url)) return [];
	return [
		{
			node,
			...(url !== '' && { words: url }),
			code: 'link-address',
			message:
				url === '' ? 'the link has no address' : `“${url}” is not an address that the notes can link to`,
			fix: url.startsWith('http://')
				? `write ${url.replace(/^http/, 'https')}, if the site answers there`
				: 'link to a whole address that begins with https://, or to a page of this site that begins with /',
		},
	];
}

/** Definitions that only images refer to. */
function imageDefinitions({ nodes }: Notes): Set<string> {
	const used = (type: string) =>
		nodes.flatMap((node) => (node.type === type && 'identifier' in node ? [node.identifier] : []));
	return new Set(used('imageReference').filter((id) => !used('linkReference').includes(id)));
}

/** The address behind a link or image, written beside it or defined elsewhere. */
export function definitionsOf({ nodes }: Pick<Notes, 'nodes'>): Map<string, string> {
	const definitions = nodes.filter((node): node is Definition => node.type === 'definition');
	return new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url]));
}
