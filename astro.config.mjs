import { satteri, satteriCreateHighlightFn } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manyPages } from './src/build/many-pages.ts';
import { sharedModules } from './src/build/shared-modules.ts';
import { contentReload } from './src/dev/content-reload.ts';
import { programsInDev } from './src/dev/programs-in-dev.ts';
import { searchInDev } from './src/dev/search-in-dev.ts';
import { highlightCode, shiki } from './src/markdown/code.ts';
import { codeOfSearch } from './src/search/build/code.ts';
import { contentFolder, site } from './src/site.ts';

const highlight = await satteriCreateHighlightFn('shiki', shiki);

export default defineConfig({
	site: site.origin,
	base: site.base,
	trailingSlash: 'always',
	outDir: process.env.OUT_DIR ?? './dist',
	integrations: [mdx(), contentReload(contentFolder), searchInDev(), programsInDev(), manyPages()],
	build: { inlineStylesheets: 'never', concurrency: 8 },
	// The site's own prose is coloured with classes, like recaps, so that no style stands in a page.
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ hastPlugins: [highlightCode(highlight)] }),
	},
	server: { port: Number(process.env.PORT ?? 4321) },
	devToolbar: { enabled: false },
	vite: {
		plugins: [sharedModules()],
		resolve: {
			alias: {
				'@content': resolve(contentFolder),
				// Its form for browsers sets innerHTML, which the policy of the site forbids.
				'decode-named-character-reference': fileURLToPath(
					import.meta.resolve('decode-named-character-reference'),
				),
			},
		},
		build: { assetsInlineLimit: 0 },
		define: { SEARCH_CODE: JSON.stringify(codeOfSearch()) },
	},
});
