import { expect, test } from 'vitest';
import { formats } from '../../src/format.ts';

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Paris'])(
	'a calendar date is the same day in %s',
	(zone) => {
		const before = process.env['TZ'];
		process.env['TZ'] = zone;
		try {
			expect(formats.en.date('2024-03-20')).toBe('20 March 2024');
			expect(formats.fr.weekday('2024-03-20')).toBe('mercredi 20 mars 2024');
		} finally {
			if (before === undefined) delete process.env['TZ'];
			else process.env['TZ'] = before;
		}
	},
);

test('numbers, lists and countries follow the language', () => {
	expect(formats.en.number(6053)).toBe('6,053');
	expect(formats.fr.number(6053)).toBe('6\u202f053');
	expect(formats.en.list(['A', 'B', 'C'])).toBe('A, B and C');
	expect(formats.fr.list(['A', 'B', 'C'])).toBe('A, B et C');
	expect(formats.fr.country('ES')).toBe('Espagne');
});
