import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/files/load.ts';
import { outDir } from '../../src/cli/build-site.ts';
import { languages } from '../../src/domain/languages.ts';
import { contentFolder, site } from '../../src/site.ts';
import { urls } from '../../src/urls.ts';
import { embeddableTalks } from '../../src/views/embed.ts';
import { shortLink } from '../../src/views/short-link.ts';

/** A page of the finished site. */
export interface BuiltPage {
	/** Path from the root of the host. */
	url: string;
	html: string;
}

export const { graph, records } = loadContent(contentFolder);

/** Every page of the finished site, one after the other: they are too many to hold at once. */
export function* builtPages(): Generator<BuiltPage> {
	for (const file of pageFiles) yield { url: urlOf(file), html: readFileSync(join(outDir, file), 'utf8') };
}

const urlOf = (file: string) => site.base + file.replace(/(^|\/)index\.html$/, '$1');

/** Short addresses: what stands there only leads on. */
export const shortUrls: ReadonlySet<string> = new Set(
	languages.flatMap((lang) => graph.recaps.map((recap) => shortLink(recap, urls[lang]))),
);

/** What other sites show in a frame. */
export const framedUrls: ReadonlySet<string> = new Set(
	languages.flatMap((lang) => embeddableTalks(graph).map(urls[lang].embed)),
);

/** Neither is a page of the site, with all that such a page has. */
const pageFiles = globSync('**/*.html', { cwd: outDir })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !shortUrls.has(urlOf(file)) && !framedUrls.has(urlOf(file)));

/** Addresses of all pages. */
export const pageUrls: ReadonlySet<string> = new Set(pageFiles.map(urlOf));

/** Paths of all files, from the root of the host. */
export const fileUrls: ReadonlySet<string> = new Set(
	globSync('{*.*,fr/*.*,_astro/*,pagefind/*.*,**/*.{xml,json,md,ics,txt,svg},{api,cite}/**/*.*}', {
		cwd: outDir,
	}).map((file) => site.base + file.replaceAll('\\', '/')),
);

export const pageAt = (url: string): string =>
	readFileSync(join(outDir, url.slice(site.base.length), 'index.html'), 'utf8');
