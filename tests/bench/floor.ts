import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputOf } from './measure/output.ts';

/*
 * The least that writing the pages can take: the same bytes into the same folders, one after the other, from memory.
 * Reading them before is not counted. What it took goes into the file that is named.
 */
const [from = '', to = '', file = ''] = process.argv.slice(2);
const pages = [...outputOf(from).pages.keys()]
	.map((address) => (address.endsWith('/') ? `${address}index.html` : address))
	.map((path) => ({ path: join(to, path), bytes: readFileSync(join(from, path)) }));

const started = performance.now();
const used = process.cpuUsage();
const made = new Set<string>();
for (const { path, bytes } of pages) {
	const folder = dirname(path);
	if (!made.has(folder)) mkdirSync(folder, { recursive: true });
	made.add(folder);
	writeFileSync(path, bytes);
}
const { user, system } = process.cpuUsage(used);
writeFileSync(
	file,
	JSON.stringify({
		wallSeconds: (performance.now() - started) / 1000,
		cpuSeconds: (user + system) / 1e6,
		peakBytes: process.resourceUsage().maxRSS * 1024,
	}),
);
