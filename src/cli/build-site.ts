import { build } from 'astro';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCards } from '../cards/build-cards.ts';
import type { Content } from '../files/load.ts';
import { keepContent } from '../files/kept-content.ts';
import { linkContent } from '../files/load.ts';
import { faultReport, faultSummary } from '../files/fault-summary.ts';
import { readKnown } from '../files/known-files.ts';
import type { ReadContent } from '../files/read.ts';
import { buildOffline } from '../offline/build/index.ts';
import { publishedFiles } from '../publish/index.ts';
import { sourceOf } from '../publish/source.ts';
import { takeImages, writeFiles } from '../publish/write.ts';
import { buildSearch } from '../search/build/index.ts';
import { contentFolder } from '../site.ts';
import { countPages } from './count-pages.ts';
import { replaceFolder } from './output-folder.ts';
import { Progress } from './progress.ts';

/** The folder of the finished site. */
export const outDir = process.env['OUT_DIR'] ?? 'dist';

/**
 * Build the whole site: check the content, render the pages, make the search index, pack everything for devices. What
 * was built before stays in its place until all of that is done. Throws an error that is meant to be read where the
 * content has faults.
 */
export async function buildSite(progress = new Progress()): Promise<Progress> {
	const read = await progress.phase('Reading the content', () => readKnown(contentFolder));
	const content = await progress.phase('Linking and checking the content', () => sound(read));
	keepContent(contentFolder, content);
	await replaceFolder(outDir, (folder) => writeSite(content, folder, progress));
	return progress;
}

async function writeSite(content: Content, outDir: string, progress: Progress): Promise<void> {
	const { graph } = content;
	// What was set for something else (by a test runner, say) would put code for development into the pages.
	process.env['NODE_ENV'] = 'production';
	for (const name of ['PROD', 'DEV', 'MODE', 'BASE_URL', 'SITE']) Reflect.deleteProperty(process.env, name);
	await progress.phase('Rendering the pages', async (step) => {
		await build({ logLevel: 'warn', outDir });
		step('done');
	});
	nameNotFoundPages(outDir);
	countPages(content, outDir);
	await progress.phase('Writing the files for programs', (step) => {
		const files = publishedFiles(sourceOf(graph, takeImages(outDir)));
		return writeFiles(files.values(), outDir, (done) => {
			step(`${done} of ${files.size}`);
		});
	});
	await progress.phase('Drawing the pictures for other sites', (step) =>
		buildCards(graph, outDir, (done, of) => {
			step(`${done} of ${of}`);
		}),
	);
	await progress.phase('Making the search index', () => buildSearch(graph, outDir));
	await progress.phase('Packing the pages for reading offline', () => buildOffline(graph, outDir));
}

function sound(read: ReadContent): Content {
	const content = linkContent(read, contentFolder);
	const errors = content.faults.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) throw new Error(faultSummary(errors, contentFolder));
	if (content.faults.length > 0) console.warn(faultReport(content.faults, contentFolder));
	return content;
}

/** Hosts look for `404.html`; Astro writes it for the root only. */
function nameNotFoundPages(outDir: string): void {
	const folder = join(outDir, 'fr', '404');
	if (!existsSync(folder)) return;
	renameSync(join(folder, 'index.html'), join(outDir, 'fr', '404.html'));
	rmSync(folder, { recursive: true });
}
