import type { Edition, ListedTalk } from '../../src/contribute/edition.ts';
import { emptyForm, type NotesForm } from '../../src/contribute/form.ts';

/** An edition as the form knows it, with three days and the talks that are given. */
export const anEdition = (talks: Partial<ListedTalk>[] = [], given: Partial<Edition> = {}): Edition => ({
	id: 'kubecon-eu-2024',
	name: 'KubeCon Europe 2024',
	days: [
		{ number: 0, date: '2024-03-19' },
		{ number: 1, date: '2024-03-20' },
		{ number: 2, date: '2024-03-21' },
	],
	talks: talks.map((talk, index) => ({
		id: `talk-${index + 1}`,
		title: `Talk ${index + 1}`,
		day: 1,
		format: 'session',
		speakers: ['Ada Speaker'],
		topics: ['keda'],
		notes: 0,
		...talk,
	})),
	taken: [],
	...given,
});

/** A form with notes on the first talk of `anEdition`, to which nothing is wrong. */
export const aForm = (given: Partial<NotesForm> = {}): NotesForm => ({
	...emptyForm('en'),
	event: 'kubecon-eu-2024',
	talk: 'talk-1',
	tags: ['keda'],
	authors: 'Bo Writer',
	takeaways: ['Measure first.'],
	body: 'Notes.',
	...given,
});
