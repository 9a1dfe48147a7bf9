import { jsonApi } from './api/index.ts';
import { wholeDatabase } from './downloads/index.ts';
import { badges } from './badges.ts';
import { calendars } from './calendars.ts';
import { citations } from './citations.ts';
import { feeds } from './feeds/index.ts';
import { llms } from './llms.ts';
import { oEmbeds } from './oembeds.ts';
import { markdown } from './markdown/index.ts';
import { openSearch } from './open-search.ts';
import type { Publication, PublishedFile, Source } from './publication.ts';
import { redirects } from './redirects.ts';
import { sitemaps } from './sitemaps/index.ts';

/** Everything that is published for programs. */
const publications: Record<string, Publication> = {
	feeds,
	api: jsonApi,
	downloads: wholeDatabase,
	sitemaps,
	openSearch,
	redirects,
	markdown,
	llms,
	calendars,
	citations,
	oEmbeds,
	badges,
};

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
