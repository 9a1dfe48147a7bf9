import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/cli/build-site.ts';
import { languages } from '../../src/domain/languages.ts';
import { site } from '../../src/site.ts';
import { urls } from '../../src/urls.ts';
import { kinds } from './kinds.ts';
import { pageAt } from './site.ts';

/** What a page may weigh on its way to a reader, in bytes. */
const budget = { text: 14_000, withFonts: 60_000, script: 6_000 };

const compressed = (content: string | Buffer) => brotliCompressSync(content).length;
const file = (address: string) => readFileSync(join(outDir, address.slice(site.base.length)));
const sum = (numbers: number[]) => numbers.reduce((whole, part) => whole + part, 0);

/** Compressed bytes of the page and its styles, of its scripts, and of the fonts that every page loads. */
function weightOf(html: string) {
	const of = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => file(address));
	return {
		text: compressed(html) + sum(of(/<link rel="stylesheet" href="([^"]+)"/g).map(compressed)),
		script: sum(of(/<script[^>]* src="([^"]+)"/g).map(compressed)),
		fonts: sum(of(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g).map(({ length }) => length)),
	};
}

describe.each(languages)('in %s', (lang) => {
	test.each(['talk with notes', 'talk without notes'])('a %s is light', (kind) => {
		const page = kinds[kind];
		expect(page).toBeDefined();
		const { text, script, fonts } = weightOf(pageAt(page?.(urls[lang]) ?? ''));
		expect(text).toBeGreaterThan(0);
		expect(text).toBeLessThanOrEqual(budget.text);
		expect(text + fonts).toBeLessThanOrEqual(budget.withFonts);
		expect(script).toBeLessThanOrEqual(budget.script);
	});
});
