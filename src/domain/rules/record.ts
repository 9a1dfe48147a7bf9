import { rules } from './rule.ts';

const talks = (rest: string) => `talks:\n  - id: a-talk\n    title: A talk\n${rest}`;
const list = 'talks/kubecon-na-2023.yaml';

/** Talk lists, editions, people, organisations and topics. */
export const recordRules = rules({
	'duplicate-id': {
		title: 'Two talks with one id',
		why: 'The id is the address of the talk, and an address leads to one page.',
		mend: 'Give the later talk another id, for example with `-2` at its end.',
		bad: [{ file: list, text: talks('  - id: a-talk\n    title: Another talk\n') }],
		good: { file: list, text: talks('  - id: a-talk-2\n    title: Another talk\n') },
	},
	'talk-dates': {
		title: 'A talk at a time that cannot be',
		why: 'The talk would stand on no day of the edition, or end before it began.',
		mend: 'Correct the date or the times, or add the day to the edition.',
		bad: [
			{ file: list, text: talks('    date: 2024-01-01\n') },
			{ file: list, text: talks('    start: "11:00"\n    end: "10:00"\n') },
		],
		good: { file: list, text: talks('    date: 2023-11-07\n    start: "10:00"\n    end: "11:00"\n') },
	},
	'file-is-name': {
		title: 'A file with another name than the person or organisation in it',
		why: 'Ids are made of names, so a file under another name would stand for somebody else.',
		mend: 'Rename the file, or correct the name.',
		bad: [{ file: 'people/ada-lovelace.yaml', text: 'name: Ada Byron\n' }],
		good: { file: 'people/ada-lovelace.yaml', text: 'name: Ada Lovelace\naliases: [Ada Byron]\n' },
	},
	'shared-alias': {
		title: 'A name that two files claim',
		why: 'A name means one person, one organisation or one topic.',
		mend: 'Keep the name in one of the two files.',
		bad: [
			{
				file: 'topics/monitoring.yaml',
				text: 'kind: theme\ncategory: observability\nlabel: Monitoring\ndescription: Watching.\naliases: [o11y]\n',
			},
		],
		good: {
			file: 'topics/monitoring.yaml',
			text: 'kind: theme\ncategory: observability\nlabel: Monitoring\ndescription: Watching.\naliases: [metrics]\n',
		},
	},
	'previous-id': {
		title: 'A former id that is taken',
		why: 'The address of a former id leads to the thing under its new name, so nothing else can stand there.',
		mend: 'Take the id out of `previousIds`, or give the other thing another id.',
		bad: [
			{
				file: list,
				text: talks('  - id: another-talk\n    title: Another talk\n    previousIds: [a-talk]\n'),
			},
			{
				file: list,
				text: talks(
					'    previousIds: [old-talk]\n  - id: another-talk\n    title: Another talk\n    previousIds: [old-talk]\n',
				),
			},
		],
		good: { file: list, text: talks('    previousIds: [a-tlak]\n') },
	},
	'near-names': {
		title: 'Two people who may be one',
		why: 'Two spellings of a name make two pages, each with half of the talks.',
		mend: 'Add one spelling to the `aliases` of the other in `content/people`; if they are two people, write `different: [the-other-id]` there.',
		warning: true,
		bad: [{ file: list, text: talks('    speakers: [{ name: Willian Morgan }]\n') }],
		good: {
			file: list,
			text: talks('    speakers: [{ name: Willian Morgan }]\n'),
			beside: { 'people/william-morgan.yaml': 'name: William Morgan\naliases: [Willian Morgan]\n' },
		},
	},
});
