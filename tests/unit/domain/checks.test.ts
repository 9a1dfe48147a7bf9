import { expect, test } from 'vitest';
import type { Records } from '../../../src/domain/content-kinds.ts';
import {
	aPerson,
	anEvent,
	anOrganisation,
	aRecap,
	aTalkList,
	aTopic,
	faultsOf,
} from '../../support/content.ts';

const list = aTalkList([
	{
		title: 'Is Serverless Powerless?',
		date: '2024-03-20',
		speakers: [{ name: 'Ada Stage' }, { name: 'Bob Stage' }],
	},
]);

/** What is wrong, the code it is reported under, the file, and a part of what is said. */
const broken: [string, Partial<Records>, { code: string; file: string; path?: unknown; says: RegExp }][] = [
	[
		'an edition that nobody knows',
		{ recaps: [aRecap({ event: 'kubecon-eu-2042' })] },
		{
			code: 'unknown-event',
			file: 'recaps/kubecon-eu-2042/notes.en.md',
			path: ['event'],
			says: /did you mean “kubecon-eu-2024”/,
		},
	],
	[
		'a topic that nobody knows',
		{ topics: [aTopic('serverless')], recaps: [aRecap({ tags: ['severless'] })] },
		{
			code: 'unknown-topic',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['tags', 0],
			says: /did you mean “serverless”/,
		},
	],
	[
		'another name of a topic',
		{ topics: [aTopic('observability', { aliases: ['o11y'] })], recaps: [aRecap({ tags: ['o11y'] })] },
		{
			code: 'topic-alias',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['tags', 0],
			says: /another name of the topic “observability”/,
		},
	],
	[
		'a related topic that does not exist',
		{ topics: [aTopic('topic', { related: ['none'] })] },
		{ code: 'unknown-topic', file: 'topics/topic.yaml', path: ['related', 0], says: /“none”/ },
	],
	[
		'a talk list of an edition that nobody knows',
		{ talkLists: [aTalkList([], 'kubecon-eu-2025')] },
		{ code: 'unknown-event', file: 'talks/kubecon-eu-2025.yaml', says: /kubecon-eu-2025/ },
	],
	[
		'a day that the edition does not have',
		{ recaps: [aRecap({ day: 7 })] },
		{
			code: 'day-outside-event',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['day'],
			says: /no day 7/,
		},
	],
	[
		'a day on which the talk was not',
		{ talkLists: [list], recaps: [aRecap({ talk: 'talk-1', day: 2 })] },
		{
			code: 'day-of-talk',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['day'],
			says: /on day 1 \(2024-03-20\), not on day 2/,
		},
	],
	[
		'a title that is nearly that of a talk',
		{ talkLists: [list], recaps: [aRecap({ talk: 'Is Severless Powerless?' })] },
		{
			code: 'talk-nearly',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['talk'],
			says: /did you mean “Is Serverless Powerless\?”/,
		},
	],
	[
		'a speaker who is not on the programme',
		{ talkLists: [list], recaps: [aRecap({ talk: 'talk-1', speakers: ['Ada Stage', 'Rob Stage'] })] },
		{
			code: 'speaker-spelling',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['speakers', 1],
			says: /did you mean “Bob Stage”/,
		},
	],
	[
		'a speaker who is left out',
		{ talkLists: [list], recaps: [aRecap({ talk: 'talk-1', speakers: ['Ada Stage'] })] },
		{
			code: 'speakers-of-talk',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['speakers'],
			says: /also given by Bob Stage/,
		},
	],
	[
		'a recap in the folder of another edition',
		{ recaps: [{ ...aRecap(), id: 'kubecon-na-2024/notes' }] },
		{
			code: 'folder-is-event',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['event'],
			says: /folder “kubecon-na-2024”/,
		},
	],
	[
		'a language that is not that of the file name',
		{ recaps: [aRecap({ lang: 'fr' })] },
		{
			code: 'language-of-file',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['lang'],
			says: /“en”.*“fr”/,
		},
	],
	[
		'notes without text',
		{ recaps: [aRecap({}, { body: '\n<!-- later -->\n' })] },
		{ code: 'empty-body', file: 'recaps/kubecon-eu-2024/notes.en.md', says: /no notes/ },
	],
	[
		'a translation with other topics',
		{
			topics: [aTopic('a-topic'), aTopic('b-topic')],
			recaps: [aRecap({ tags: ['a-topic'] }), aRecap({ tags: ['b-topic'] }, { language: 'fr' })],
		},
		{
			code: 'translations-agree',
			file: 'recaps/kubecon-eu-2024/notes.fr.md',
			path: ['tags'],
			says: /not the same as in recaps/,
		},
	],
	[
		'takeaways without a translation',
		{ recaps: [aRecap({ takeaways: ['One.', 'Two.'] }), aRecap({ takeaways: ['Un.'] }, { language: 'fr' })] },
		{
			code: 'missing-translation',
			file: 'recaps/kubecon-eu-2024/notes.fr.md',
			path: ['takeaways'],
			says: /has 2 takeaways, this language has 1/,
		},
	],
	[
		'a talk on a date that is no day of the edition',
		{ talkLists: [aTalkList([{ date: '2024-04-01' }])] },
		{
			code: 'talk-dates',
			file: 'talks/kubecon-eu-2024.yaml',
			path: ['talks', 0, 'date'],
			says: /2024-04-01/,
		},
	],
	[
		'a talk that ends before it begins',
		{ talkLists: [aTalkList([{ start: '11:00', end: '10:00' }])] },
		{
			code: 'talk-dates',
			file: 'talks/kubecon-eu-2024.yaml',
			path: ['talks', 0, 'end'],
			says: /ends at 10:00/,
		},
	],
	[
		'a note taker who is nearly somebody else',
		{ talkLists: [list], recaps: [aRecap({ authors: ['Ada Stag'] })] },
		{
			code: 'unknown-person',
			file: 'recaps/kubecon-eu-2024/notes.en.md',
			path: ['authors', 0],
			says: /did you mean “Ada Stage”/,
		},
	],
	[
		'a person’s file with another name',
		{ people: [aPerson('ada-writer', { name: 'Bob Writer' })] },
		{ code: 'file-is-name', file: 'people/ada-writer.yaml', path: ['name'], says: /makes “bob-writer”/ },
	],
	[
		'an alias that belongs to somebody else',
		{
			organisations: [
				anOrganisation('aa', { aliases: ['Same'] }),
				anOrganisation('bb', { aliases: ['same'] }),
			],
		},
		{
			code: 'shared-alias',
			file: 'organisations/bb.yaml',
			path: ['aliases', 0],
			says: /already a name in organisations\/aa.yaml/,
		},
	],
];

test.each(broken)('%s is reported', (_what, records, { says, ...expected }) => {
	const [fault] = faultsOf(records);
	expect(fault).toMatchObject(expected);
	expect(fault?.message).toMatch(says);
});

test('sound content has no fault', () => {
	expect(
		faultsOf({
			events: [anEvent()],
			talkLists: [list],
			recaps: [
				aRecap({ talk: 'talk-1', day: 1, speakers: ['Ada Stage', 'Bob Stage'], takeaways: ['One.'] }),
				aRecap(
					{ talk: 'talk-1', day: 1, speakers: ['Ada Stage', 'Bob Stage'], takeaways: ['Un.'] },
					{ language: 'fr' },
				),
			],
		}),
	).toEqual([]);
});

test('a speaker may be named by an alias or without accents', () => {
	const people = [aPerson('mairin-duffy', { name: 'Máirín Duffy', aliases: ['Marin Duffy'] })];
	const talkLists = [aTalkList([{ speakers: [{ name: 'Máirín Duffy' }] }])];
	for (const name of ['Mairin Duffy', 'Marin Duffy']) {
		expect(faultsOf({ people, talkLists, recaps: [aRecap({ talk: 'talk-1', speakers: [name] })] })).toEqual(
			[],
		);
	}
});
