import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * A hash of the code of search. The index says by which code it was made, and scripts know theirs: a page that has been
 * open since before an update must not read an index that it may misunderstand.
 */
export function codeOfSearch(): string {
	const hash = createHash('sha256');
	for (const file of globSync('src/search/**/*.ts').toSorted())
		hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
	return hash.digest('hex').slice(0, 10);
}
