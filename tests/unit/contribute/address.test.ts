import { expect, test } from 'vitest';
import { askedFor } from '../../../src/contribute/address.ts';
import { emptyForm } from '../../../src/contribute/form.ts';

const event = 'kubecon-eu-2024';

test.each([
	['nothing', '', {}],
	['a talk', `?talk=${event}/a-talk`, { event, talk: 'a-talk' }],
	['a day', `?event=${event}&day=0`, { event, scope: 'day', day: '0' }],
	['an edition', `?event=${event}`, { event, scope: 'event' }],
	['an edition that there is not', '?talk=kubecon-mars-2024/a-talk', {}],
])('an address can ask for notes on %s', (_what, search, given) => {
	expect(askedFor(search, [event], 'fr')).toEqual({ draft: '', form: { ...emptyForm('fr'), ...given } });
});

test('an address can ask for a draft', () => {
	expect(askedFor('?draft=abc', [event], 'en').draft).toBe('abc');
});
