import { expect, test } from 'vitest';
import { editionData } from '../../../src/views/edition-data.ts';
import { aRecap, aTalkList, aTopic, graphOf, only } from '../../support/content.ts';

const graph = graphOf({
	topics: [aTopic('topic')],
	talkLists: [
		aTalkList([
			{ date: '2024-03-20', speakers: [{ name: 'Ada', company: 'Example' }], topics: ['topic'] },
			{ title: 'No day', format: 'panel' },
		]),
	],
	recaps: [aRecap({ talk: 'Talk 1' }), aRecap({ talk: 'Unlisted', day: 1 }, { name: 'unlisted' })],
});

test('the form knows every talk of an edition, with what the list says about it', () => {
	expect(editionData(only(graph.events), []).talks).toEqual([
		{
			id: 'talk-1',
			title: 'Talk 1',
			day: 1,
			format: 'session',
			speakers: ['Ada'],
			topics: ['topic'],
			notes: 1,
		},
		{ id: 'talk-2', title: 'No day', format: 'panel', speakers: [], topics: [], notes: 0 },
		{
			id: 'unlisted',
			title: 'Unlisted',
			day: 1,
			format: 'session',
			speakers: [],
			topics: ['topic'],
			notes: 1,
			declared: true,
		},
	]);
});

test('the form knows which names are taken in the folder of the edition, and no others', () => {
	const ids = ['kubecon-eu-2024/notes', 'kubecon-eu-2024-extra/x', 'kubecon-na-2023/notes'];
	expect(editionData(only(graph.events), ids).taken).toEqual(['notes']);
});
