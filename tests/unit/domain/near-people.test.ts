import { expect, test } from 'vitest';
import { nearPeople } from '../../../src/domain/queries/near-people.ts';
import { aPerson, aTalkList, faultsOf, graphOf } from '../../support/content.ts';

const speakers = (...names: [name: string, company?: string][]) => [
	aTalkList(names.map(([name, company]) => ({ speakers: [{ name, ...(company && { company }) }] }))),
];

test.each<[string, [string, string?], [string, string?], string | undefined]>([
	['the same words in another order', ['Dawn Chen'], ['Chen Dawn'], 'same words'],
	['words joined', ['Sai Kumar'], ['Saikumar'], 'same words'],
	['a middle initial', ['Erin A Boyd'], ['Erin Boyd'], 'middle name'],
	[
		'a short first name at one company',
		['Alex Greene', 'Red Hat'],
		['Alexander Greene', 'Red Hat'],
		'short first name',
	],
	[
		'a short first name at two companies',
		['Alex Greene', 'Red Hat'],
		['Alexander Greene', 'Google'],
		undefined,
	],
	['a letter in a long name', ['Daniel Mangumson'], ['Daniel Magnumson'], 'spelling'],
	['a letter in a short name', ['Yan Li'], ['Yan Lu'], undefined],
	['a title', ['Dr. Thomas Di Giacomo'], ['Thomas Di Giacomo'], 'same words'],
])('%s', (_what, one, other, why) => {
	const pairs = nearPeople(graphOf({ talkLists: speakers(one, other) }).people);
	expect(pairs.map((pair) => pair.why)).toEqual(why === undefined ? [] : [why]);
});

test('a pair that is neither joined nor kept apart is reported, and one that is is not', () => {
	const talkLists = speakers(['Dawn Chen'], ['Chen Dawn']);
	expect(faultsOf({ talkLists })).toMatchObject([{ code: 'near-names', severity: 'warning' }]);
	expect(
		faultsOf({ talkLists, people: [aPerson('dawn-chen', { name: 'Dawn Chen', aliases: ['Chen Dawn'] })] }),
	).toEqual([]);
	expect(
		faultsOf({ talkLists, people: [aPerson('dawn-chen', { name: 'Dawn Chen', different: ['chen-dawn'] })] }),
	).toEqual([]);
});
