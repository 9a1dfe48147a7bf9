import { expect, test } from 'vitest';
import { changedOn, publishedOn } from '../../../src/domain/queries/recap-dates.ts';
import { aRecap, anEvent, graphOf, only } from '../../support/content.ts';

const undated = { starts: undefined, ends: undefined, days: [] };
const until = { days: [{ number: 0, date: '2024-03-18', until: '2024-03-19' }] };

test.each([
	['its own date', { date: '2024-04-02', day: 1 }, {}, '2024-04-02'],
	['the day that it is about', { day: 1 }, {}, '2024-03-20'],
	['the last date of that day', { day: 0 }, until, '2024-03-19'],
	['the last day of the edition', {}, {}, '2024-03-22'],
	['the end of the year, where nothing else is known', {}, undated, '2024-12-31'],
])('without more, a recap was published on %s', (_what, recap, event, expected) => {
	const graph = graphOf({ events: [anEvent('kubecon-eu-2024', event)], recaps: [aRecap(recap)] });
	expect(publishedOn(only(graph.recaps))).toBe(expected);
	expect(changedOn(only(graph.recaps))).toBe(expected);
});

test('a recap was published with its first version and changed with its last; each has dates of its own', () => {
	const { recaps } = graphOf({
		recaps: [
			aRecap({ date: '2024-04-02' }),
			aRecap({ date: '2024-04-03', updated: '2024-05-05' }, { language: 'fr' }),
		],
	});
	const recap = only(recaps);
	expect([publishedOn(recap), changedOn(recap)]).toEqual(['2024-04-02', '2024-05-05']);
	const french = recap.versions.get('fr')?.data;
	expect([publishedOn(recap, french), changedOn(recap, french)]).toEqual(['2024-04-03', '2024-05-05']);
	expect(changedOn(recap, recap.versions.get('en')?.data)).toBe('2024-04-02');
});
