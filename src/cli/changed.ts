import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../files/load.ts';
import { contentFolder } from '../site.ts';
import { outDir } from './build-site.ts';
import { oneFile } from './changed/one-file.ts';
import { changedPages } from './changed/pages.ts';
import { fail } from './fail.ts';

/**
 * `npm run changed -- [--base REF] [--to FOLDER]`: the pages of the last build that show the content files changed since
 * REF, as one HTML file `preview.html`, and their list, `preview.json`.
 */
const mostPages = 20;

try {
	const { values } = parseArgs({
		options: {
			base: { type: 'string', default: 'origin/main' },
			to: { type: 'string', default: '.cache/changed' },
		},
	});
	const pages = changedPages(changedFiles(values.base), loadContent(contentFolder).graph);
	const shown = pages.slice(0, mostPages);
	const left = pages.length - shown.length;
	const about = `What ${pages.length} changed pages look like${left > 0 ? `; ${left} are not shown` : ''}. Scripts do not run here, and links lead to the published site.`;
	mkdirSync(values.to, { recursive: true });
	writeFileSync(join(values.to, 'preview.html'), oneFile(shown, outDir, about));
	writeFileSync(join(values.to, 'preview.json'), JSON.stringify({ pages }));
	console.log(`${pages.length} changed pages in ${values.to}/preview.html`);
} catch (error) {
	fail(error);
}

/** Paths from the content folder. */
function changedFiles(base: string): string[] {
	const { status, stdout, stderr } = spawnSync(
		'git',
		['diff', '--name-only', '--diff-filter=d', '-z', `${base}...HEAD`, '--', contentFolder],
		{ encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`Git cannot compare with “${base}”.\n${stderr}`);
	return stdout
		.split('\0')
		.filter((path) => path.startsWith(`${contentFolder}/`))
		.map((path) => path.slice(contentFolder.length + 1));
}
