import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { fail } from './fail.ts';

/*
 * `npm run bench`: build the whole site into a temporary folder and say where the time goes, how much comes out and how
 * much memory it took. Times depend on the machine: compare them only within one run.
 */
if (process.env['OUT_DIR'] === undefined) {
	const folder = mkdtempSync(join(tmpdir(), 'kubecon-notes-bench-'));
	const { status } = spawnSync(process.execPath, [import.meta.filename], {
		stdio: 'inherit',
		env: { ...process.env, OUT_DIR: folder },
	});
	rmSync(folder, { recursive: true, force: true });
	process.exit(status ?? 1);
}

const progress = await buildSite().catch(fail);
const files = filesBelow(process.env['OUT_DIR']);
const pages = files.filter(({ path }) => path.endsWith('.html'));
const total = progress.phases.reduce((sum, { seconds }) => sum + seconds, 0);

console.log('\n| phase | wall s | CPU s of this process | share of wall |\n|---|--:|--:|--:|');
for (const { name, seconds, cpuSeconds } of progress.phases) {
	console.log(
		`| ${name} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${Math.round((100 * seconds) / total)} % |`,
	);
}
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const bytes = (list: typeof files) => list.reduce((sum, { size }) => sum + size, 0);
console.log(`
| what | how much |
|---|--:|
| pages | ${pages.length} |
| files | ${files.length} |
| bytes of pages | ${megabytes(bytes(pages))} |
| bytes of all files | ${megabytes(bytes(files))} |
| peak memory of this process | ${megabytes(process.resourceUsage().maxRSS * 1024)} |
| wall ms a page | ${((1000 * total) / pages.length).toFixed(2)} |`);

function filesBelow(folder: string): { path: string; size: number }[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [{ path, size: statSync(path).size }];
	});
}
