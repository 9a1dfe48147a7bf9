import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const kinds = 'html,css,js,json,xml,svg,txt,md,ics,bib,webmanifest,ndjson,sqlite';
/** Smaller files fit into one packet anyway. */
const fewestBytes = 1024;
/** Files in work at a time: enough for every processor of a usual machine. */
const atOnce = 8;

/** Brotli's best quality, 11, takes thirty times as long and saves a tenth of the bytes. */
const brotliQuality = 5;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Write a `.br` and a `.gz` beside every file of a finished site that can be compressed. The same file makes the same
 * bytes.
 * @param folder the finished site
 * @returns how many files were compressed, and their bytes before and after
 */
export async function compressSite(
	folder: string,
): Promise<{ files: number; before: number; after: { br: number; gz: number } }> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`There is no finished site in “${folder}”: run “npm run build” first.`);
	const paths = globSync(`**/*.{${kinds}}`, { cwd: folder });
	const done = { files: 0, before: 0, after: { br: 0, gz: 0 } };
	const compressNext = async (): Promise<void> => {
		for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
			const file = join(folder, path);
			const bytes = await readFile(file);
			if (bytes.length < fewestBytes) continue;
			const [br, gz] = await Promise.all([
				brotli(bytes, {
					params: {
						[constants.BROTLI_PARAM_QUALITY]: brotliQuality,
						[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
					},
				}),
				gzipped(bytes, { level: 9 }),
			]);
			await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
			done.files += 1;
			done.before += bytes.length;
			done.after.br += br.length;
			done.after.gz += gz.length;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, compressNext));
	return done;
}
