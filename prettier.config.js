/** @type {import('prettier').Config} */
export default {
	useTabs: true,
	singleQuote: true,
	printWidth: 110,
	plugins: ['prettier-plugin-astro'],
	overrides: [
		{ files: '*.code-snippets', options: { parser: 'json' } },
		{ files: '*.astro', options: { parser: 'astro' } },
		{ files: ['*.md', '*.mdx', '*.yaml', '*.yml', '*.json'], options: { useTabs: false } },
	],
};
