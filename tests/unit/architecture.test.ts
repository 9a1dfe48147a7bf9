import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of each place may import: beginnings of paths from the root, and package names. */
const mayImport: [string, string[]][] = [
	['src/domain/', ['zod', 'fastest-levenshtein', 'src/domain/']],
	['src/strings/', ['src/strings/', 'src/domain/']],
	['src/format.ts', ['src/domain/languages']],
	['src/site.ts', []],
	['src/html.ts', []],
	['src/policy.ts', []],
	['src/device-storage.ts', []],
	['src/urls.ts', ['src/domain/languages', 'src/site', 'src/urls-below']],
	['src/urls-below.ts', ['src/domain/languages']],
	[
		'src/files/',
		[
			'node:',
			'js-yaml',
			'yaml',
			'zod',
			'src/files/',
			'src/domain/',
			'src/markdown/allowed',
			'src/markdown/note-',
			'src/markdown/same-page',
			'src/markdown/tree-of-notes',
			'src/urls',
			'src/site',
		],
	],
	[
		'src/markdown/',
		[
			'hast',
			'mdast',
			'satteri',
			'@astrojs/markdown-satteri',
			'hast-util-sanitize',
			'unified',
			'remark-',
			'src/markdown/',
			'src/domain/',
		],
	],
	[
		'src/import/',
		[
			'hast',
			'mdast',
			'unified',
			'remark-',
			'rehype-',
			'yaml',
			'fastest-levenshtein',
			'src/import/',
			'src/domain/',
			'src/files/front-matter',
			'src/files/yaml',
			'src/markdown/allowed',
		],
	],
	[
		'src/views/',
		[
			'schema-dts',
			'src/views/',
			'src/domain/',
			'src/urls',
			'src/strings/',
			'src/format',
			'src/site',
			'src/device-storage',
			'src/search/filters',
			'src/offline/packs',
			'src/contribute/config',
			'src/contribute/edition',
		],
	],
	[
		'src/components/',
		[
			'lucide-static/icons/',
			'd3-scale',
			'src/components/',
			'src/charts/',
			'src/views/',
			'src/browser/clear-device',
			'src/search/browser/search-page',
			'src/contribute/contribute-page',
			'src/offline/browser/',
			'src/styles/browse',
			'src/styles/charts',
			'src/styles/contribute',
			'src/styles/coverage',
			'src/styles/offline',
			'src/styles/results',
			'src/styles/styleguide',
		],
	],
	['src/cards/', ['node:', 'satori', 'sharp', 'src/cards/', 'src/views/', 'src/domain/', 'src/site']],
	['src/charts/', ['d3-', 'src/charts/']],
	[
		'src/publish/',
		[
			'node:',
			'zod',
			'feedsmith',
			'ical-generator',
			'sitemap',
			'js-yaml',
			'@citation-js/',
			'badge-maker',
			'src/publish/',
			'src/domain/',
			'src/views/',
			'src/strings/',
			'src/markdown/links',
			'src/markdown/render',
			'src/format',
			'src/html',
			'src/urls',
			'src/site',
		],
	],
	[
		'src/layouts/',
		[
			'astro/virtual-modules/prefetch',
			'src/layouts/',
			'src/components/',
			'src/views/',
			'src/urls',
			'src/styles/',
			'src/policy',
			'src/browser/enhance',
			'src/browser/theme',
			'src/offline/browser/register',
			'src/search/browser/start',
		],
	],
	[
		'src/pages/',
		[
			'src/components/',
			'src/layouts/',
			'src/views/',
			'src/domain/queries/',
			'src/library',
			'src/routes',
			'src/prose',
		],
	],
	['src/routes.ts', ['src/domain/languages']],
	['src/env.d.ts', []],
	['src/prose.ts', ['astro', 'src/domain/languages', 'src/domain/site-pages', 'src/routes']],
	[
		'src/library.ts',
		['astro', 'src/files/', 'src/domain/', 'src/markdown/', 'src/site', 'src/strings/', 'src/views/recap'],
	],
	[
		'src/search/build/',
		[
			'node:',
			'pagefind',
			'src/search/',
			'src/domain/',
			'src/views/speakers',
			'src/strings/',
			'src/format',
			'src/html',
			'src/urls',
			'src/site',
		],
	],
	// What the browser loads besides itself is plain data and functions.
	[
		'src/search/',
		[
			'@orama/stemmers/',
			'src/search/',
			'src/browser/dom',
			'src/device-storage',
			'src/domain/languages',
			'src/domain/slug',
			'src/domain/talk-formats',
			'src/strings/search.',
			'src/styles/results',
			'src/urls-below',
			'src/offline/kept',
			'src/offline/on-device',
		],
	],
	[
		'src/offline/build/',
		[
			'node:',
			'vite',
			'src/offline/',
			'src/domain/graph/nodes',
			'src/domain/languages',
			'src/site',
			'src/urls',
		],
	],
	// The rest of it runs in the browser, in pages or in the service worker.
	[
		'src/offline/',
		[
			'src/offline/',
			'src/browser/dom',
			'src/device-storage',
			'src/domain/languages',
			'src/urls-below',
			'src/strings/offline',
		],
	],
	// The form runs in the browser, and shares with the build what it checks and shows notes by.
	[
		'src/contribute/',
		[
			'src/contribute/',
			'src/device-storage',
			'src/domain/',
			'src/markdown/',
			'src/files/schema-faults',
			'src/files/text',
			'src/domain/languages',
			'src/format',
			'zod',
			'fastest-levenshtein',
			'hast-util-to-dom',
		],
	],
	['src/browser/', ['src/browser/', 'src/device-storage', 'src/strings/browser']],
	[
		'src/dev/',
		[
			'astro',
			'node:',
			'sirv',
			'src/domain/graph/nodes',
			'src/files/kept-content',
			'src/library',
			'src/publish/',
			'src/site',
		],
	],
	['src/build/', ['astro', 'node:', 'vite', 'src/build/']],
	['src/cli/import', ['node:', 'src/cli/', 'src/import/', 'src/files/', 'src/domain/', 'src/site']],
	[
		'src/cli/',
		[
			'node:',
			'astro',
			'sirv',
			'zod',
			'subset-font',
			'@capsizecss/',
			'src/cards/build-cards',
			'@clack/prompts',
			'minisearch',
			'src/cli/',
			'src/files/',
			'src/domain/',
			'src/search/build/',
			'src/offline/build/',
			'src/publish/',
			'src/markdown/external-links',
			'src/strings/',
			'src/html',
			'src/policy',
			'src/urls',
			'src/site',
		],
	],
];

const files = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));

const imports = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\s(?:[\w\s{},*]*\sfrom\s)?'([^']+)'/gm)].map(
		([, name = '']) => (name.startsWith('.') ? join(dirname(file), name).replaceAll('\\', '/') : name),
	);

describe('the import law', () => {
	test('has a rule for every file', () => {
		expect(files.filter((file) => !mayImport.some(([place]) => file.startsWith(place)))).toEqual([]);
	});

	test('is kept', () => {
		const broken = files.flatMap((file) => {
			const allowed = mayImport.find(([place]) => file.startsWith(place))?.[1] ?? [];
			return imports(file)
				.filter((name) => !allowed.some((beginning) => name.startsWith(beginning)))
				.map((name) => `${file} imports ${name}`);
		});
		expect(broken).toEqual([]);
	});
});

test('components ask Astro for their props and nothing else: src/build/ renders pages without a request', () => {
	const asked = files
		.filter((file) => file.endsWith('.astro'))
		.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/\bAstro\.(\w+)/g)].map(([, what = '']) => `${file}: ${what}`),
		);
	expect(asked.length).toBeGreaterThan(0);
	expect(asked.filter((ask) => !ask.endsWith(': props'))).toEqual([]);
});

test('what comments on pull requests with a token needs no package', () => {
	const closure = [
		'src/cli/preview-comment.ts',
		...imports('src/cli/preview-comment.ts').filter((name) => name.startsWith('src/')),
	];
	const packages = closure.flatMap(imports).filter((name) => !/^(?:node:|src\/cli\/)/.test(name));
	expect(packages).toEqual([]);
});

test('a page decides nothing: it has no condition, no sorting, no filtering, and at most 25 lines', () => {
	const heavy = files
		.filter((file) => file.startsWith('src/pages/'))
		.filter((file) => {
			const text = readFileSync(file, 'utf8');
			return (
				/\bif\s*\(|\.filter\(|\.sort\(|\.toSorted\(|\?\s/.test(text) || text.trimEnd().split('\n').length > 25
			);
		});
	expect(heavy).toEqual([]);
});

test('domain, views and import read no file, no clock and no environment', () => {
	const impure = files
		.filter((file) => /^src\/(?:domain|views|import)\//.test(file))
		.filter((file) =>
			/process\.|Date\.now|new Date\(\)|Math\.random|import\.meta/.test(readFileSync(file, 'utf8')),
		);
	expect(impure).toEqual([]);
});

test('every colour is a token', () => {
	const coloured = globSync('src/styles/*.css')
		.filter((file) => !file.endsWith('tokens.css'))
		.filter((file) => /#[0-9a-f]{3,8}\b|\brgb|\bhsl|oklch\(\s*[\d.]/i.test(readFileSync(file, 'utf8')));
	expect(coloured).toEqual([]);
});
