import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Images } from '../markdown/links.ts';
import { site } from '../site.ts';
import type { PublishedFile } from './publication.ts';

/**
 * Write files for programs into the finished site. A file that is there already belongs to somebody else and is not
 * overwritten.
 * @param step is told how far it is
 */
export async function writeFiles(
	files: Iterable<PublishedFile>,
	outDir: string,
	step: (done: number) => void,
): Promise<void> {
	const folders = new Set<string>();
	let done = 0;
	for (const { path, body } of files) {
		const target = join(outDir, path.slice(site.base.length));
		if (existsSync(target)) throw new Error(`src/publish: ${path} is already a file of the site`);
		const folder = dirname(target);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		writeFileSync(target, await body());
		step(++done);
	}
}

/** The addresses of the images beside notes, which Astro has left in a file for us (`src/pages/images.json.ts`). */
export function takeImages(outDir: string): Images {
	const list = join(outDir, 'images.json');
	const images: Images = new Map(JSON.parse(readFileSync(list, 'utf8')) as [string, never][]);
	rmSync(list);
	return images;
}
