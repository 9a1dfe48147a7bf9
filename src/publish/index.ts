import { feeds } from './feeds/index.ts';
import type { Publication, PublishedFile, Source } from './publication.ts';

/** Everything that is published for programs. */
const publications: Record<string, Publication> = { feeds };

/** Every file for programs, by its address. Two files of one address are a mistake of the code. */
export function publishedFiles(
	source: Source,
	wanted: Record<string, Publication> = publications,
): Map<string, PublishedFile> {
	const files = new Map<string, PublishedFile>();
	for (const [name, publication] of Object.entries(wanted)) {
		for (const file of publication(source)) {
			if (files.has(file.path)) throw new Error(`src/publish: ${name} makes ${file.path} a second time`);
			files.set(file.path, file);
		}
	}
	return files;
}
