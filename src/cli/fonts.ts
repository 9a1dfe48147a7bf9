import { fromBuffer } from '@capsizecss/unpack';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';
import { fallbackFaces } from './font-fallbacks.ts';

/*
 * `npm run fonts`: make src/styles/fonts/, src/styles/fonts.css and src/cards/fonts/ anew from the font packages. Each typeface becomes a
 * file of the letters that most pages need and a file of the other European letters, which browsers load when a name
 * on the page has one. The fallbacks take the same room, so that nothing moves when a font arrives.
 */
const folder = 'src/styles/fonts';
const weights = { min: 400, max: 700 };
const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const scripts = {
	latin: `${range(0x20, 0x7e)}${range(0xa0, 0xff).replace(/[¤¦¨¬¯´¶¸ª¼½¾¢¥]/g, '')}œŒŸ–—‘’“”„…‹›•′″€™→←↗↑↓−×≤≥≠\u202f`,
	'latin-ext': 'āăĄąĆćČčďĐđēĘęěğīİıŁłŃńňōőŘřŚśŞşŠšťūůűŹźŻżŽžȘșȚț',
};
/** Letters of the second file stand alone between letters of the first, so kerning would never apply. */
const features = {
	latin: ['kern', 'liga', 'tnum', 'lnum'],
	'latin-ext': [],
};

const typefaces = [
	{ name: 'Faustina', file: 'faustina', like: 'serif' },
	{ name: 'Familjen Grotesk', file: 'familjen-grotesk', like: 'sans' },
] as const;

const cardWeight = { serif: 600, sans: 500 };

const css = ['/* Made by `npm run fonts`. */'];
for (const { name, file, like } of typefaces) {
	for (const script of ['latin', 'latin-ext'] as const) {
		const letters = scripts[script];
		const source = readFileSync(sourceOf(file, script));
		const options = {
			targetFormat: 'woff2' as const,
			variationAxes: { wght: weights },
			noHinting: true,
			keepFeatures: features[script],
		};
		const font = await subset(source, letters, options);
		writeFileSync(join(folder, `${file}-${script}.woff2`), font);
		console.log(`${file}-${script}.woff2: ${(font.length / 1000).toFixed(1)} kB`);
		css.push(face(name, `./fonts/${file}-${script}.woff2`, letters));
	}
	for (const [script, letters] of Object.entries(scripts)) {
		// The program that draws cards wants plain fonts of one weight.
		const options = {
			targetFormat: 'sfnt' as const,
			variationAxes: { wght: cardWeight[like] },
			noHinting: true,
		};
		writeFileSync(
			`src/cards/fonts/${file}-${script}.ttf`,
			await subset(readFileSync(sourceOf(file, script)), letters, options),
		);
	}
	css.push(fallbackFaces(await fromBuffer(readFileSync(sourceOf(file, 'latin'))), name, like));
}
writeFileSync('src/styles/fonts.css', `${css.join('\n')}\n`);

function sourceOf(file: string, script: string): string {
	const require = createRequire(import.meta.url);
	return require.resolve(`@fontsource-variable/${file}/files/${file}-${script}-wght-normal.woff2`);
}

function face(name: string, url: string, letters: string): string {
	return `@font-face {
	font-family: '${name}';
	src: url('${url}') format('woff2');
	font-weight: ${weights.min} ${weights.max};
	font-display: swap;
	unicode-range: ${unicodeRange(letters)};
}`;
}

/** “U+20-7E, U+A0-FF, …”. */
function unicodeRange(letters: string): string {
	const points = [...new Set(Array.from(letters, (letter) => letter.codePointAt(0) ?? 0))].sort(
		(a, b) => a - b,
	);
	const ranges: [number, number][] = [];
	for (const point of points) {
		const last = ranges.at(-1);
		if (last?.[1] === point - 1) last[1] = point;
		else ranges.push([point, point]);
	}
	const hex = (point: number) => point.toString(16).toUpperCase();
	return ranges.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}
