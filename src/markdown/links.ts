import type { Root } from 'hast';
import { elements, isElement } from './tree.ts';

/** Where links lead: to other sites with care, to this site below its base path. */
export function mendLinks(root: Root, base: string): void {
	for (const link of elements(root)) {
		if (!isElement(link, 'a')) continue;
		const href = link.properties['href'];
		if (typeof href !== 'string') continue;
		if (href.startsWith('https:')) {
			link.properties['rel'] = ['noopener', 'nofollow', 'ugc'];
			link.properties['className'] = ['external'];
		} else if (/^\/(?![/\\])/.test(href)) link.properties['href'] = base + href.slice(1);
		// What begins with two slashes, or a slash that a browser takes for one, leads to another host unmarked.
		else if (/^[/\\]/.test(href)) delete link.properties['href'];
	}
}

/** Make links within the notes lead to their page, for notes that are read elsewhere. */
export function leadToPage(root: Root, page: string): void {
	for (const { properties } of elements(root)) {
		const { href } = properties;
		if (typeof href === 'string' && href.startsWith('#')) properties['href'] = page + href;
	}
}

/** Picture files of the repository by their path from the content folder: address and size in pixels. */
export type Images = ReadonlyMap<string, { src: string; width: number; height: number }>;

/** Give the images beside a recap their published address; one that does not exist is an error with the file's name. */
export function mendImages(root: Root, file: string, images: Images): void {
	const folder = file.slice(0, file.lastIndexOf('/') + 1);
	for (const image of elements(root)) {
		if (!isElement(image, 'img')) continue;
		const name = (image.properties['src'] ?? '').replace(/^\.\//, '');
		const found = images.get(folder + name);
		if (!found)
			throw new Error(`${file}: the image “${name || 'without address'}” does not stand beside the recap`);
		Object.assign(image.properties, { ...found, loading: 'lazy', decoding: 'async' });
	}
}
