import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { hashLength, packPath, type PackedFile, type PackEntry } from '../packs.ts';

/** A file to be packed: its address below the base path, and what is in it. */
export interface Packable {
	path: string;
	bytes: Buffer;
}

const compress = promisify(gzip);

/** What a pack holds on average, in bytes before it is compressed: little enough to be opened for one page. */
const usual = 1_000_000;
const most = 4 * usual;

/** Empty the folder of packs of a finished site. */
export function clearPacks(outDir: string): void {
	rmSync(join(outDir, 'offline', 'packs'), { recursive: true, force: true });
}

/**
 * Part files among packs and write these.
 * @param files in the order of their paths
 */
export async function writePacks(files: Iterable<Packable>, outDir: string): Promise<PackEntry[]> {
	const written: Promise<PackEntry>[] = [];
	for (const parts of parted(files)) {
		written.push(writePack(parts, outDir));
		// No more than the processor can do at once, or all pages would be held in memory.
		if (written.length >= 4) await written.at(-4);
	}
	return Promise.all(written);
}

/**
 * Where one pack ends and the next begins is decided by the file at the end alone. So a file that comes, goes or changes
 * changes its own pack, and readers have the others already.
 */
function* parted(files: Iterable<Packable>): Generator<Packable[]> {
	let pack: Packable[] = [];
	let size = 0;
	for (const file of files) {
		pack.push(file);
		size += file.bytes.length;
		if (size < most && chanceOf(file.path) > file.bytes.length / usual) continue;
		yield pack;
		pack = [];
		size = 0;
	}
	if (pack.length > 0) yield pack;
}

/** A number from 0 to 1 that a path always gets. */
const chanceOf = (path: string) => createHash('sha256').update(path).digest().readUInt32BE() / 2 ** 32;

async function writePack(files: readonly Packable[], outDir: string): Promise<PackEntry> {
	const list = files.map(({ path, bytes }): PackedFile => [path, typeOf(path), bytes.length]);
	const listed = Buffer.from(JSON.stringify(list));
	const length = Buffer.alloc(4);
	length.writeUInt32BE(listed.length);
	const bytes = await compress(Buffer.concat([length, listed, ...files.map(({ bytes }) => bytes)]));
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, hashLength);
	const path = join(outDir, packPath(hash));
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
	return [hash, bytes.length, list.filter(([, type]) => type === html).length];
}

const html = 'text/html; charset=utf-8';
const types: Record<string, string> = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.gif': 'image/gif',
};
const typeOf = (path: string) =>
	path === '' || path.endsWith('/')
		? html
		: (types[extname(path).toLowerCase()] ?? 'application/octet-stream');
