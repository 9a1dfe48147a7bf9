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

/** What Astro made of the first page of a kind. */
export interface Example {
	/** Without the base: `/talks/2026/`. */
	address: string;
	html: string;
}

export interface Order {
	shell: Shell;
	/** By the file of the kind. */
	examples: ReadonlyMap<string, Example>;
	outDir: string;
}

/** Write every page of every kind. Throws an error where Astro has made something else of an example. */
export async function writePages({ shell, examples, outDir }: Order): Promise<void> {
	for (const [file, { default: component, getStaticPaths }] of kinds) {
		const example = examples.get(file);
		// A kind of which there is no page.
		if (!example) continue;
		const styles = stylesIn(example.html);
		const addressOf = addressPattern(file);
		let isHeld = false;
		for (const { params, props } of getStaticPaths()) {
			const address = addressOf(params);
			const html = await renderPage(component, props, { shell, styles, address });
			if (address === example.address) isHeld = holds(html, example, file);
			writePage(join(outDir, address), html, address);
		}
		if (!isHeld) throw new Error(`Astro has a page ${example.address} (${file}), and src/build/ does not.`);
	}
}

function writePage(folder: string, html: string, address: string): void {
	mkdirSync(folder, { recursive: true });
	const page = join(folder, 'index.html');
	if (existsSync(page)) throw new Error(`two pages have the address ${address}`);
	writeFileSync(page, html);
}

/** `src/pages/[...lang]/talks/[event]/[talk].astro` → from parameters to `/fr/talks/kubecon-eu-2024/…/`. */
function addressPattern(file: string): (params: Record<string, string | undefined>) => string {
	const pattern = file.slice('src/pages'.length, -'.astro'.length).replace(/(?:\/index)?$/, '/');
	const parts = pattern.split(/\[(?:\.\.\.)?(\w+)\]/);
	return (params) =>
		parts
			.map((part, index) => (index % 2 === 0 ? part : (params[part] ?? '')))
			.join('')
			.replace('//', '/');
}

const stylesIn = (html: string): string[] =>
	[...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href = '']) => href);

function holds(html: string, example: Example, file: string): true {
	if (html === example.html) return true;
	let at = 0;
	while (html[at] === example.html[at]) at += 1;
	const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
	throw new Error(
		`src/build/ renders ${example.address} (${file}) otherwise than Astro does. After an update of Astro, look at what has changed in how it renders.\nAstro: …${around(example.html)}…\nhere:  …${around(html)}…`,
	);
}
