import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'public/']),
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Options with bracket access are index signatures, which TypeScript asks to be written so.
			'@typescript-eslint/dot-notation': 'off',
			'no-restricted-globals': ['error', { name: 'fetch', message: 'The site asks nothing of other hosts.' }],
		},
	},
	// The link check is there to ask other hosts. It is a command; no page runs it.
	{ files: ['src/cli/links/probe.ts'], rules: { 'no-restricted-globals': 'off' } },
	...astro.configs['flat/recommended'],
	...astro.configs['flat/jsx-a11y-strict'].filter(Boolean),
);
