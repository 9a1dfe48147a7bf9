import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/files/load.ts';
import { outDir } from '../../src/cli/build-site.ts';
import { contentFolder, site } from '../../src/site.ts';

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

/** What only leads on from a short address, and what other sites show in a frame, are no pages of the site. */
const isBeside = (file: string) => /^(fr\/)?n\/|\/embed\/index\.html$/.test(file);

const pageFiles = globSync('**/*.html', { cwd: outDir })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !isBeside(file));

const urlOf = (file: string) => site.base + file.replace(/(^|\/)index\.html$/, '$1');

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
