import { describe, expect, test } from 'vitest';
import { neglectedTopics, wantedTalks } from '../../../src/domain/queries/wanted.ts';
import { anEvent, aRecap, aTalkList, aTopic, graphOf } from '../../support/content.ts';

const recording = { url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', found: 'schedule' };
const limits = { limit: 10, perEdition: 10 };

/** Twenty talks on a topic that nobody has written about. */
const crowd = Array.from({ length: 20 }, (_, number) => ({ title: `Crowd ${number}`, topics: ['lonely'] }));

describe('the most wanted talks', () => {
	const graph = graphOf({
		topics: [aTopic('topic'), aTopic('lonely')],
		talkLists: [
			aTalkList([
				{ title: 'Plain' },
				{ title: 'Recorded', recording },
				{ title: 'Sponsored keynote', format: 'keynote', sponsored: true },
				{ title: 'Recorded keynote', format: 'keynote', recording },
				{ title: 'Keynote', format: 'keynote' },
				{ title: 'Wished twice' },
				{ title: 'Wished' },
				{ title: 'Cancelled keynote', format: 'keynote', cancelled: true },
				{ title: 'Noted keynote', format: 'keynote', recording },
				...crowd,
			]),
		],
		recaps: [
			aRecap({ talk: 'Noted keynote' }),
			aRecap({ day: 1, wishlist: ['Wished', 'Wished twice'] }, { name: 'day-1' }),
			aRecap({ day: 1, wishlist: ['Wished twice'], authors: ['Bo Other'] }, { name: 'day-1-bo' }),
		],
	});

	test('come with the best reason first, and only where notes are missing', () => {
		expect(wantedTalks(graph, limits).map(({ talk }) => talk.data.title)).toEqual([
			'Wished twice',
			'Wished',
			'Recorded keynote',
			'Keynote',
			'Recorded',
			...crowd.slice(0, 5).map(({ title }) => title),
		]);
	});

	test('say why', () => {
		const reasons = wantedTalks(graph, limits).map(
			({ wishedBy, keynote, recording: recorded, neglected }) => [
				wishedBy.map(({ name }) => name).join(),
				keynote,
				recorded,
				neglected.map(({ id }) => id).join(),
			],
		);
		expect(reasons[0]).toEqual(['Ada Writer,Bo Other', false, false, '']);
		expect(reasons[2]).toEqual(['', true, true, '']);
		expect(reasons[5]).toEqual(['', false, false, 'lonely']);
	});

	test('are the newest first among equals, and a few of each edition unless somebody wishes for them', () => {
		const keynotes = [1, 2, 3].map((number) => ({ title: `Keynote ${number}`, format: 'keynote' }));
		const both = graphOf({
			events: [anEvent('kubecon-eu-2023', { starts: '2023-04-18', ends: '2023-04-21', days: [] }), anEvent()],
			talkLists: [aTalkList(keynotes, 'kubecon-eu-2023'), aTalkList(keynotes)],
			recaps: [aRecap({ wishlist: ['Keynote 2', 'Keynote 3'] })],
		});
		const found = wantedTalks(both, { limit: 10, perEdition: 1 });
		expect(found.map(({ talk }) => `${talk.event.id} ${talk.id}`)).toEqual([
			'kubecon-eu-2024 talk-2',
			'kubecon-eu-2024 talk-3',
			'kubecon-eu-2024 talk-1',
			'kubecon-eu-2023 talk-1',
		]);
	});

	test('a topic is neglected where many talks speak of it and fewer than one in a hundred have notes', () => {
		expect(neglectedTopics(graph.topics).map(({ id }) => id)).toEqual(['lonely']);
		const noted = graphOf({
			topics: [aTopic('lonely')],
			talkLists: [aTalkList(crowd)],
			recaps: [aRecap({ talk: 'Crowd 1', tags: ['lonely'] })],
		});
		expect(neglectedTopics(noted.topics)).toEqual([]);
	});
});
