import { describe, expect, test } from 'vitest';
import { recapData } from '../../../src/contribute/recap-data.ts';
import { aForm, anEdition } from '../../support/contribute.ts';

describe('the front matter', () => {
	const edition = anEdition([
		{},
		{ id: 'twin', title: 'Talk 1' },
		{ id: 'undated', title: 'No day', speakers: [] },
	]);
	delete edition.talks[2]?.day;

	test('names a talk by its id where another has its title', () => {
		expect(recapData(aForm(), edition, '2024-04-01')).toMatchObject({ talk: 'talk-1', day: 1 });
	});

	test('takes the day and the speakers from the form where the list lacks them', () => {
		const form = aForm({ talk: 'undated', day: '2', speakers: 'Ada\n\nBo' });
		expect(recapData(form, edition, '2024-04-01')).toMatchObject({
			talk: 'No day',
			day: 2,
			speakers: ['Ada', 'Bo'],
		});
	});

	test('of a day has no talk, and of an edition no day either', () => {
		const day = recapData(aForm({ scope: 'day', day: '0', wishlist: 'Talk 1' }), edition, '2024-04-01');
		expect(day).toMatchObject({ day: 0, wishlist: ['Talk 1'] });
		expect(day).not.toHaveProperty('talk');
		expect(recapData(aForm({ scope: 'event', day: '1' }), edition, '2024-04-01')).not.toHaveProperty('day');
	});
});
