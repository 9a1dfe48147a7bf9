import { join } from 'node:path';
import type { Fault } from '../domain/faults.ts';
import { localImage } from '../markdown/allowed.ts';
import { imagesOf } from '../markdown/note-rules/images.ts';
import { faultOf, type Finding, type Notes } from '../markdown/note-rules/notes.ts';
import { beginningOf } from './beginning.ts';

/** Paths of the images that notes show, from the content folder. */
export const shownImages = (notes: Notes): string[] =>
	imagesOf(notes).flatMap(({ url }) => (localImage.test(url) ? pathOf(notes, url) : []));

/** Images of notes that are not there, are something else than their name says, or are too large. */
export function imageFileFaults(notes: Notes, root: string, images: ReadonlySet<string>): Fault[] {
	return imagesOf(notes).flatMap(({ node, url }): Fault[] => {
		if (!localImage.test(url)) return [];
		const path = pathOf(notes, url);
		const said = images.has(path) ? wrongWith(join(root, path), url) : missing(notes, url, images);
		if (!said) return [];
		return [faultOf({ node, words: url, ...said }, notes)];
	});
}

/**
 * Images that no notes show: the site is built with them nevertheless, so they must be what their names say. Where notes
 * of the folder cannot be read, nobody knows whether they are shown.
 */
export const unusedImageFaults = (
	images: readonly string[],
	shown: ReadonlySet<string>,
	{ root, unreadable }: { root: string; unreadable: ReadonlySet<string> },
): Fault[] =>
	images
		.filter((image) => !shown.has(image))
		.flatMap((image): Fault[] => {
			const name = image.slice(image.lastIndexOf('/') + 1);
			const of = { file: image, path: [] };
			const wrong = wrongWith(join(root, image), name);
			if (wrong) return [{ ...of, severity: 'error', ...wrong }];
			if ([...unreadable].some((file) => folderOf(file) === folderOf(image))) return [];
			return [
				{
					...of,
					severity: 'warning',
					code: 'image-unused',
					message: 'no notes show this image',
					fix: `show it in the notes beside it (![what it shows](./${name})), or delete it`,
				},
			];
		});

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

type Said = Omit<Finding, 'node' | 'words'>;

const pathOf = ({ recap }: Notes, url: string) => folderOf(recap.file) + url.replace(/^\.\//, '');

function missing(notes: Notes, url: string, images: ReadonlySet<string>): Said {
	const folder = pathOf(notes, '');
	const beside = [...images]
		.filter((image) => image.startsWith(folder))
		.map((image) => image.slice(folder.length));
	return {
		code: 'image-missing',
		message: `the image “${url}” does not stand beside the notes`,
		fix:
			beside.length === 0
				? `put the file into content/${folder}`
				: `beside the notes stand: ${beside.join(', ')}`,
	};
}

const largest = 1_000_000;

function wrongWith(path: string, url: string): Said | undefined {
	const { bytes, size } = beginningOf(path, 16);
	const type = typeOf(bytes.toString('latin1'));
	const wanted = url.slice(url.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
	if (type !== wanted) {
		return {
			code: 'image-type',
			message: `“${url}” is ${type === undefined ? 'no image that the site can show' : type.toUpperCase()}, not what its name says`,
			fix:
				type === undefined
					? `save it as ${wanted.toUpperCase()}`
					: `name it ….${type}, or save it as ${wanted.toUpperCase()}`,
		};
	}
	if (size <= largest) return undefined;
	return {
		code: 'image-size',
		message: `“${url}” has ${(size / 1e6).toFixed(1)} MB, more than ${largest / 1e6} MB`,
		fix: 'save it smaller: 1,600 pixels wide, as WebP or PNG',
	};
}

/** What an image is by the first bytes of its file. */
const typeOf = (head: string): string | undefined =>
	signatures.find(([, signature]) => signature.test(head))?.[0];

const signatures: [type: string, RegExp][] = [
	['png', /^\x89PNG\r\n\x1a\n/],
	['jpg', /^\xff\xd8\xff/],
	['gif', /^GIF8[79]a/],
	['webp', /^RIFF[\s\S]{4}WEBP/],
	['avif', /^[\s\S]{4}ftyp(?:avif|avis|mif1)/],
	['svg', /^(?:<\?xml|<svg)/],
];
