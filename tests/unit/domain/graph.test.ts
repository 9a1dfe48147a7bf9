import { describe, expect, test } from 'vitest';
import {
	aPerson,
	anEvent,
	anOrganisation,
	aRecap,
	aTalkList,
	aTopic,
	faultsOf,
	graphOf,
	only,
} from '../../support/content.ts';

describe('people', () => {
	test('are one person under spellings that differ in accents and case', () => {
		const graph = graphOf({
			talkLists: [
				aTalkList([
					{ speakers: [{ name: 'Anna Kapuścińska' }] },
					{ speakers: [{ name: 'anna kapuscinska' }] },
				]),
			],
		});
		expect(graph.people.map(({ id, talks }) => [id, talks.length])).toEqual([['anna-kapuscinska', 2]]);
	});

	test('are one person under the aliases of their file, whose name is shown', () => {
		const graph = graphOf({
			people: [aPerson('mairin-duffy', { name: 'Máirín Duffy', aliases: ['Marin Duffy'] })],
			talkLists: [aTalkList([{ speakers: [{ name: 'Marin Duffy' }] }])],
		});
		expect(graph.people).toMatchObject([{ id: 'mairin-duffy', name: 'Máirín Duffy' }]);
	});

	test('keep the accents where spellings are used equally often', () => {
		const graph = graphOf({
			talkLists: [
				aTalkList([{ speakers: [{ name: 'Jose Santos' }] }, { speakers: [{ name: 'José Santos' }] }]),
			],
		});
		expect(only(graph.people).name).toBe('José Santos');
	});

	test('without a Latin letter are whoever lists their name, and nobody else', () => {
		const people = [
			aPerson('li-ming', { name: 'Li Ming', aliases: ['李明'] }),
			aPerson('wang-fang', { name: 'Wang Fang', aliases: ['王芳'] }),
		];
		const graph = graphOf({
			people,
			talkLists: [aTalkList([{ speakers: [{ name: '李明' }] }, { speakers: [{ name: '王芳' }] }])],
		});
		expect(graph.talks.map(({ billings }) => billings[0]?.person.id)).toEqual(['li-ming', 'wang-fang']);
	});

	test('without a Latin letter need a file, and the fault says so', () => {
		expect(faultsOf({ talkLists: [aTalkList([{ speakers: [{ name: '王伟' }] }])] })).toMatchObject([
			{ code: 'name-without-id', path: ['talks', 0, 'speakers', 0, 'name'] },
		]);
	});
});

test('an organisation is one under its aliases', () => {
	const graph = graphOf({
		organisations: [anOrganisation('red-hat', { name: 'Red Hat', aliases: ['RedHat'] })],
		talkLists: [
			aTalkList([
				{
					speakers: [
						{ name: 'Ada', company: 'RedHat' },
						{ name: 'Bob', company: 'Red Hat' },
					],
				},
			]),
		],
	});
	expect(graph.organisations.map(({ name, talks }) => [name, talks.length])).toEqual([['Red Hat', 1]]);
});

describe('a talk', () => {
	test('stands on the day of its date, or is undated', () => {
		const event = only(graphOf({ talkLists: [aTalkList([{ date: '2024-03-20' }, {}])] }).events);
		expect(event.days.map(({ talks }) => talks.length)).toEqual([0, 1, 0]);
		expect(event.undated.map(({ id }) => id)).toEqual(['talk-2']);
	});

	test('of a day with several dates stands on it whatever the date', () => {
		const event = only(
			graphOf({
				events: [
					anEvent('kubecon-eu-2024', { days: [{ number: 0, date: '2024-03-18', until: '2024-03-19' }] }),
				],
				talkLists: [aTalkList([{ date: '2024-03-19' }])],
			}).events,
		);
		expect(only(event.days).talks).toHaveLength(1);
	});

	test('with an id that another talk of the edition has is a fault', () => {
		expect(faultsOf({ talkLists: [aTalkList([{ id: 'same' }, { id: 'same' }])] })).toMatchObject([
			{ code: 'duplicate-id', path: ['talks', 1, 'id'] },
		]);
	});
});

describe('a recap', () => {
	const list = aTalkList([
		{ title: 'Is Serverless Powerless?', date: '2024-03-20', speakers: [{ name: 'Ada' }] },
	]);

	test.each(['Is Serverless Powerless?', 'is serverless powerless', 'talk-1'])(
		'joins its talk by “%s”',
		(talk) => {
			const graph = graphOf({ talkLists: [list], recaps: [aRecap({ talk })] });
			expect(only(graph.recaps).talk).toBe(only(graph.talks));
			expect(only(graph.talks).recaps).toHaveLength(1);
		},
	);

	test('declares a talk that the list lacks, on its day', () => {
		const graph = graphOf({
			talkLists: [list],
			recaps: [aRecap({ talk: 'Hallway', day: 2, speakers: ['Bob'] })],
		});
		const declared = graph.talks.find(({ declared: isDeclared }) => isDeclared);
		expect(declared).toMatchObject({ id: 'hallway', data: { date: '2024-03-21' } });
		expect(declared?.billings.map(({ name }) => name)).toEqual(['Bob']);
	});

	test('joins a talk by its id although the title has changed since', () => {
		const renamed = aTalkList([{ id: 'old-title', title: 'Entirely Renamed' }]);
		const graph = graphOf({ talkLists: [renamed], recaps: [aRecap({ talk: 'Old Title' })] });
		expect(graph.talks.map(({ recaps }) => recaps.length)).toEqual([1]);
	});

	test('cannot declare a talk at the address of another', () => {
		const long = 'A Title That Is So Long That Its Address Has To Be Cut Somewhere Before The Very End';
		const recaps = [
			aRecap({ talk: `${long} One` }, { name: 'a' }),
			aRecap({ talk: `${long} Two Entirely Different` }, { name: 'b' }),
		];
		expect(faultsOf({ recaps }).map(({ code }) => code)).toEqual(['duplicate-id']);
	});

	test('names a note taker and an organisation that no address can be made of', () => {
		const talkLists = [aTalkList([{ speakers: [{ name: 'Ada', company: '华为' }] }])];
		expect(faultsOf({ talkLists, recaps: [aRecap({ authors: ['李明'] })] })).toMatchObject([
			{ code: 'name-without-id', path: ['talks', 0, 'speakers', 0, 'company'] },
			{ code: 'name-without-id', path: ['authors', 0] },
		]);
	});

	test('gives its day to a talk whose date nobody recorded', () => {
		const graph = graphOf({ talkLists: [aTalkList([{}])], recaps: [aRecap({ talk: 'Talk 1', day: 1 })] });
		expect(only(graph.talks).day?.number).toBe(1);
		expect(only(graph.events).undated).toEqual([]);
	});

	test('in two languages is one recap, and two recaps of a talk stand on it', () => {
		const graph = graphOf({
			talkLists: [list],
			recaps: [
				aRecap({ talk: 'talk-1' }, { name: 'a', language: 'fr' }),
				aRecap({ talk: 'talk-1' }, { name: 'a', language: 'en' }),
				aRecap({ talk: 'talk-1' }, { name: 'b', language: 'fr' }),
			],
		});
		expect(only(graph.talks).recaps.map(({ versions }) => [...versions.keys()])).toEqual([
			['en', 'fr'],
			['fr'],
		]);
	});

	test('gives its topics to the talk and itself to topic, day and note taker', () => {
		const graph = graphOf({
			talkLists: [list],
			topics: [aTopic('keda')],
			recaps: [
				aRecap({ talk: 'talk-1', tags: ['keda'] }),
				aRecap({ day: 1, tags: ['keda'] }, { name: 'day' }),
			],
		});
		expect(only(graph.topics).talks).toEqual(graph.talks);
		expect(only(graph.topics).recaps).toHaveLength(2);
		expect(graph.events[0]?.days[1]?.recaps).toHaveLength(1);
		expect(graph.people.find(({ id }) => id === 'ada-writer')?.recaps).toHaveLength(2);
	});

	test('has a wishlist of talks, and says so if one does not exist', () => {
		const wished = aRecap({ day: 1, wishlist: ['Is Serverless Powerless?'] });
		expect(
			only(graphOf({ talkLists: [list], recaps: [wished] }).recaps).wishlist.map(({ id }) => id),
		).toEqual(['talk-1']);
		expect(
			faultsOf({ talkLists: [list], recaps: [aRecap({ day: 1, wishlist: ['Is Severless Powerless?'] })] }),
		).toMatchObject([
			{ code: 'wishlist-talk', path: ['wishlist', 0], fix: 'write Is Serverless Powerless?' },
		]);
	});

	test('that is a draft is not there', () => {
		expect(graphOf({ recaps: [aRecap({ draft: true })] }).recaps).toEqual([]);
	});

	test('may name a talk whose title occurs twice only by its id', () => {
		const twice = aTalkList([{ title: 'Closing' }, { title: 'Closing' }]);
		expect(faultsOf({ talkLists: [twice], recaps: [aRecap({ talk: 'Closing' })] })).toMatchObject([
			{ code: 'talk-ambiguous', fix: 'write the id of the one you mean: talk-1, talk-2' },
		]);
	});
});

test('editions come newest first', () => {
	const graph = graphOf({
		events: [
			anEvent('kubecon-eu-2023', { starts: '2023-04-17', ends: '2023-04-21', days: [] }),
			anEvent('kubecon-na-2024', { starts: '2024-11-12', ends: '2024-11-15', days: [] }),
			anEvent('kubecon-eu-2016', { starts: undefined, ends: undefined, days: [] }),
		],
	});
	expect(graph.events.map(({ id }) => id)).toEqual(['kubecon-na-2024', 'kubecon-eu-2023', 'kubecon-eu-2016']);
});
