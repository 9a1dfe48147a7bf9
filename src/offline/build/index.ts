import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../domain/graph/nodes.ts';
import { namesIn } from '../names.ts';
import { packFormat, packListPath, shellGroups, type PackList } from '../packs.ts';
import { Assets } from './assets.ts';
import { editionPages, groupOf } from './groups.ts';
import { bundleWorker } from './worker.ts';
import { clearPacks, writePacks, type Packable } from './write-packs.ts';

/**
 * Make what a finished site needs to be read without a network: packs of its pages, its search index and what they need,
 * the list of these packs, and the service worker `sw.js`. Comes last, because the packs hold everything else.
 * @param outDir folder of the finished pages, with their search index
 */
export async function buildOffline(graph: Graph, outDir: string): Promise<void> {
	clearPacks(outDir);
	const groups: PackList['groups'] = {};
	const needs = new Map<string, Set<string>>();
	for (const [group, paths] of pathsByGroup(graph, outDir)) {
		const read = function* (): Generator<Packable> {
			for (const path of paths) {
				const file = packable(path, outDir);
				if (isPage(path)) add(needs, group, namesIn(file.bytes.toString()));
				yield file;
			}
		};
		groups[group] = await writePacks(read(), outDir);
	}
	for (const [group, names] of assetsByGroup(needs, new Assets(outDir))) {
		const files = names.map((name) => packable(`_astro/${name}`, outDir));
		groups[group] = await writePacks(files, outDir);
	}
	const build = createHash('sha256').update(JSON.stringify(groups)).digest('hex').slice(0, 12);
	const list: PackList = { format: packFormat, build, groups };
	writeFileSync(join(outDir, packListPath), JSON.stringify(list));
	const shell = shellGroups.flatMap((group) => groups[group] ?? []);
	writeFileSync(join(outDir, 'sw.js'), await bundleWorker({ build, packs: shell.map(([hash]) => hash) }));
}

function pathsByGroup(graph: Graph, outDir: string): [group: string, paths: string[]][] {
	const editions = editionPages(graph);
	const groups = new Map<string, Set<string>>();
	for (const file of globSync(['**/*.html', 'search-data/**/*.json', 'pagefind/**/*.*'], { cwd: outDir })) {
		const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
		const group = groupOf(path, editions);
		if (group !== undefined) add(groups, group, [path]);
	}
	return sorted(groups);
}

/**
 * Styles, scripts and fonts that more than the rarest pages need are for everybody. An image comes with the only edition
 * that shows it; what is left goes with the pages that come with no edition.
 */
function assetsByGroup(needs: Map<string, Set<string>>, assets: Assets): [group: string, names: string[]][] {
	const subjects = new Map<string, Set<string>>();
	for (const [group, names] of needs) {
		const subject = group.replace(/\.\w+$/, '');
		for (const name of assets.neededBy(names)) add(subjects, name, [subject]);
	}
	const groups = new Map<string, Set<string>>();
	for (const [name, of] of subjects) {
		const [only = '', second] = [...of].filter((subject) => subject !== 'rest');
		const image = !/\.(?:js|css|woff2)$/.test(name);
		const shared = second !== undefined || !image ? 'assets' : only;
		const group = only === '' ? 'rest' : name.endsWith('.woff2') ? 'fonts' : shared;
		add(groups, group, [name]);
	}
	return sorted(groups);
}

function packable(path: string, outDir: string): Packable {
	return { path, bytes: readFileSync(join(outDir, isPage(path) ? `${path}index.html` : path)) };
}

const isPage = (path: string) => path === '' || path.endsWith('/');

function add(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
	const set = map.get(key) ?? new Set();
	for (const value of values) set.add(value);
	map.set(key, set);
}

const sorted = (map: Map<string, Set<string>>): [string, string[]][] =>
	[...map].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, values]) => [key, [...values].toSorted()]);
