import { describe, expect, test } from 'vitest';
import { recapPath } from '../../../src/contribute/file-name.ts';
import { aForm, anEdition } from '../../support/contribute.ts';

describe('the name of the file', () => {
	const edition = anEdition([{}], { taken: ['talk-1', 'day-1', 'day-1-bo-writer'] });

	test.each([
		['a talk', aForm({ talk: 'talk-1' }), anEdition([{}]), 'talk-1.en.md'],
		['a talk with notes', aForm({ lang: 'fr' }), edition, 'talk-1-bo-writer.fr.md'],
		[
			'a day that the same person noted',
			aForm({ scope: 'day', day: '1' }),
			edition,
			'day-1-bo-writer-2.en.md',
		],
		['an edition', aForm({ scope: 'event' }), edition, 'edition.en.md'],
		[
			'a talk that is missing',
			aForm({ declared: true, title: 'Énergie & Cloud!' }),
			edition,
			'energie-and-cloud.en.md',
		],
	])('for %s', (_what, form, of, name) => {
		expect(recapPath(form, of)).toBe(`recaps/kubecon-eu-2024/${name}`);
	});

	test.each([
		['no edition', aForm(), undefined],
		['no talk', aForm({ talk: '' }), edition],
		['no day', aForm({ scope: 'day' }), edition],
	])('is empty with %s', (_what, form, of) => {
		expect(recapPath(form, of)).toBe('');
	});
});
