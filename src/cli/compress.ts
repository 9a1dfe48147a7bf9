import { compressSite } from './compress-site.ts';
import { outDir } from './build-site.ts';
import { fail } from './fail.ts';

/** `npm run compress`: what hosts that compress nothing by themselves can send instead of the files of `dist/`. */
const { files, before, after } = await compressSite(outDir).catch(fail);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
	`${files} files of ${megabytes(before)} are ${megabytes(after.br)} with brotli and ${megabytes(after.gz)} with gzip.`,
);
