import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/languages.ts';
import { urls } from '../../src/urls.ts';
import { kinds } from './kinds.ts';
import { pageAt } from './site.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		// How the pages are written, not what they mean.
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'void-style': 'off',
		'no-implicit-button-type': 'off',
		'long-title': 'off',
		// A colon or a capital in an id is as good as any.
		'valid-id': ['error', { relaxed: true }],
		// The form for notes sends nothing anywhere: its buttons copy, download and open what was written.
		'wcag/h32': 'off',
		// Frames that scroll can be reached with the keyboard.
		'prefer-native-element': 'off',
	},
});

describe.each(languages)('the HTML of a page of each kind is valid, in %s', (lang) => {
	test.each(Object.entries(kinds))('%s', async (_, page) => {
		const { results } = await validator.validateString(pageAt(page(urls[lang])));
		const faults = results.flatMap(({ messages }) =>
			messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
		);
		expect([...new Set(faults)].slice(0, 20)).toEqual([]);
	});
});
