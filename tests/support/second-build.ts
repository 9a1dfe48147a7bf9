import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadContent } from '../../src/files/load.ts';
import { buildOffline } from '../../src/offline/build/index.ts';
import { contentFolder } from '../../src/site.ts';

/*
 * Make of a finished site, given as a folder, one whose code was changed too: every script and style has another name, and
 * search has other code. Run as a program, because the base path comes from the environment.
 */
const [folder = ''] = process.argv.slice(2);
const texts = globSync('**/*.{html,js,css,json}', { cwd: folder }).map((path) => join(folder, path));
const hashes = globSync('_astro/*.{js,css}', { cwd: folder })
	.map((path) => /\.([\w-]{8})\.\w+$/.exec(path)?.[1] ?? '')
	.filter(Boolean);
const { code } = JSON.parse(readFileSync(join(folder, 'search-data/core.en.json'), 'utf8')) as {
	code: string;
};
const mirrored = (hash: string) => Array.from(hash).toReversed().join('');
const changed = (text: string) =>
	[...hashes, code].reduce((all, old) => all.replaceAll(old, mirrored(old)), text);
for (const path of texts) {
	writeFileSync(path, changed(readFileSync(path, 'utf8')));
	renameSync(path, join(dirname(path), changed(basename(path))));
}
await buildOffline(loadContent(contentFolder).graph, folder);
