import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPage, type PageModule, type Shell } from './render-page.ts';

export type { Shell };

/*
 * A part of Astro's bundle, so that pages are rendered by the same code as Astro's own.
 */
const modules = import.meta.glob<PageModule>(['/src/pages/**/*.astro', '!/src/pages/**/embed.astro'], {
	eager: true,
});

/** The kinds of page of which there are many: their files have a parameter besides the language. */
export const kinds: ReadonlyMap<string, PageModule> = new Map(
	Object.entries(modules)
		.filter(([file]) => /\[(?!\.\.\.lang\])/.test(file))
		.map(([file, module]) => [file.slice(1), module]),
);

/** What Astro knows of the pages of a kind. */
export interface Known {
	/** Their addresses, without the base, in the order of `getStaticPaths`: `/talks/2026/`. */
	addresses: string[];
	/** What it made of the first of them. */
	first: string;
}

export interface Order {
	shell: Shell;
	/** By the file of the kind. */
	known: ReadonlyMap<string, Known>;
	outDir: string;
}

/** Write every page of every kind. Throws an error where Astro has made something else of the first. */
export async function writePages({ shell, known, outDir }: Order): Promise<void> {
	for (const [file, { addresses, first }] of known) {
		const { default: component, getStaticPaths } = kinds.get(file) ?? none(file);
		const paths = getStaticPaths();
		if (paths.length !== addresses.length) throw new Error(`${file} has given Astro other pages than now`);
		const styles = stylesIn(first);
		for (const [place, address] of addresses.entries()) {
			const html = await renderPage(component, paths[place]?.props ?? {}, { shell, styles, address });
			if (place === 0) compare(html, first, address);
			writePage(join(outDir, address), html, address);
		}
	}
}

function none(file: string): never {
	throw new Error(`${file} is not in Astro’s bundle`);
}

function writePage(folder: string, html: string, address: string): void {
	mkdirSync(folder, { recursive: true });
	const page = join(folder, 'index.html');
	if (existsSync(page)) throw new Error(`two pages have the address ${address}`);
	writeFileSync(page, html);
}

const stylesIn = (html: string): string[] =>
	[...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href = '']) => href);

function compare(html: string, astros: string, address: string): void {
	if (html === astros) return;
	let at = 0;
	while (html[at] === astros[at]) at += 1;
	const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
	throw new Error(
		`src/build/ renders ${address} otherwise than Astro does. After an update of Astro, look at what has changed in how it renders.\nAstro: …${around(astros)}…\nhere:  …${around(html)}…`,
	);
}
