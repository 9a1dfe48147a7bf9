import type { Image, ImageReference } from 'mdast';
import { localImage } from '../allowed.ts';
import { definitionsOf } from './links.ts';
import type { Finding, NoteRule, Notes } from './notes.ts';

/** Images stand beside the notes and have a text. */
export const images: NoteRule = (notes) => imagesOf(notes).flatMap(({ node, url }) => imageFault(node, url));

/** Every image of the notes with its address. */
export function imagesOf(notes: Pick<Notes, 'nodes'>): { node: Image | ImageReference; url: string }[] {
	const definitions = definitionsOf(notes);
	return notes.nodes.flatMap((node) => {
		if (node.type === 'image') return { node, url: node.url };
		return node.type === 'imageReference' ? { node, url: definitions.get(node.identifier) ?? '' } : [];
	});
}

function imageFault(node: Image | ImageReference, url: string): Finding[] {
	if (!localImage.test(url)) {
		if (/\.svg$/i.test(url)) {
			return [
				{
					node,
					code: 'image-svg',
					message: `“${url}” is an SVG image`,
					fix: 'save it as PNG or WebP, beside the notes',
				},
			];
		}
		return [
			{
				node,
				code: 'image-address',
				message: `“${url}” is not an image beside the notes`,
				fix: 'put a PNG, JPEG, WebP, AVIF or GIF file beside the recap and write ./its-name.png',
			},
		];
	}
	const text = node.alt?.trim() ?? '';
	if (text !== '' && !/^[\w.-]+\.(?:png|jpe?g|webp|avif|gif)$/i.test(text)) return [];
	return [
		{
			node,
			code: 'image-text',
			message: `the image has no text for those who cannot see it${text === '' ? '' : `, only “${text}”`}`,
			fix: `say what it shows: ![what it shows](${url})`,
		},
	];
}
