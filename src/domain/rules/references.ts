import { rules } from './rule.ts';

const other = (name: string, yaml: string, notes = 'Other notes.') => ({
	[`recaps/kubecon-eu-2024/${name}`]: `---\nevent: kubecon-eu-2024\n${yaml}\n---\n\n${notes}\n`,
});
const talk = 'day: 1\ntalk: Is Serverless Powerfully Powerless?';

/** What a recap says about editions, talks, people and topics, compared with the record and with other recaps. */
export const referenceRules = rules({
	'unknown-event': {
		title: 'An edition that the site does not know',
		why: 'Without its edition a recap has no page.',
		mend: 'Use the name of a file in `content/events`.',
		bad: [{ yaml: 'event: kubecon-eu-2042' }, { file: 'talks/kubecon-eu-2042.yaml', text: 'talks: []\n' }],
		good: { yaml: 'event: kubecon-eu-2024' },
	},
	'folder-is-event': {
		title: 'Notes in the folder of another edition',
		why: 'Whoever looks for the notes of an edition looks into its folder.',
		mend: 'Move the file to the folder of its edition, or correct `event`.',
		bad: [{ file: 'recaps/kubecon-na-2023/serverless.en.md' }],
		good: { file: 'recaps/kubecon-eu-2024/serverless.en.md' },
	},
	'language-of-file': {
		title: 'Two languages: one in the name, one in `lang`',
		why: 'The name of the file decides in which language the page is marked and listed.',
		mend: 'Rename the file, or correct `lang`.',
		bad: [{ yaml: 'lang: fr' }],
		good: { yaml: 'lang: en' },
	},
	'language-of-text': {
		title: 'Notes in another language than the file says',
		why: 'Screen readers would read them with the wrong voice, and readers would find them under the wrong language.',
		mend: 'Give the file the ending of the language that the notes are written in: `.en.md` or `.fr.md`.',
		bad: [
			{
				notes:
					'Les intervenants ont expliqué comment leur équipe a réduit la consommation de ses clusters, et pourquoi le maillage de services ne leur convenait pas. Ils ont mesuré la consommation avec Kepler, puis ils ont comparé les résultats avec ceux de leur ancienne plateforme. Selon eux, la différence est nette, mais elle dépend surtout de la charge et du nombre de requêtes.\n',
				shows: 'notes in French in a file `….en.md`',
			},
		],
		good: {
			notes:
				'The speakers explained how their team brought down what its clusters consume, and why a service mesh was not for them. They measured with Kepler and then compared the results with those of their former platform. In their words the difference is clear, but it depends most of all on the load and on the number of requests.\n',
			shows: 'notes in English in a file `….en.md`',
		},
	},
	'day-outside-event': {
		title: 'A day that the edition does not have',
		why: 'There is no page on which the notes could stand.',
		mend: 'Use one of the days of the edition; 0 is what comes before the main conference.',
		bad: [{ yaml: 'day: 7' }],
		good: { yaml: 'day: 1' },
	},
	'day-of-talk': {
		title: 'A talk on another day',
		why: 'The talk list has the talk on another day, so one of the two is wrong.',
		mend: 'Correct `day`, or the talk list.',
		bad: [{ yaml: 'day: 2' }],
		good: { yaml: 'day: 1' },
	},
	'talk-nearly': {
		title: 'A title that is nearly that of a talk',
		why: 'It would add a second talk, beside the one that is meant.',
		mend: 'Write the title as the talk list has it.',
		bad: [{ yaml: 'talk: Is Severless Powerfully Powerless?' }, { yaml: 'talk: Is Serverless Powerfully' }],
		good: { yaml: 'talk: Is Serverless Powerfully Powerless?' },
	},
	'talk-ambiguous': {
		title: 'A title that several talks have',
		why: 'The notes would stand on the page of one of them, perhaps the wrong one.',
		mend: 'Write the id of the talk instead of its title.',
		bad: [{ yaml: 'talk: Welcome + Opening Remarks\nspeakers: [Ada Stage]' }],
		good: { yaml: 'talk: welcome-opening-remarks\nspeakers: [Ada Stage]' },
	},
	'wishlist-talk': {
		title: 'A wish for a talk that the edition does not have',
		why: 'A wish leads to the page of a talk, and this one has none.',
		mend: 'Write the title as the talk list has it.',
		bad: [
			{
				text: '---\nevent: kubecon-eu-2024\nday: 1\ntags: [serverless]\nauthors: [Ada Writer]\nwishlist: [The Great Sidecar Debat]\n---\n\nNotes.\n',
			},
		],
		good: {
			text: '---\nevent: kubecon-eu-2024\nday: 1\ntags: [serverless]\nauthors: [Ada Writer]\nwishlist: [The Great Sidecar Debate]\n---\n\nNotes.\n',
		},
	},
	'unknown-topic': {
		title: 'A topic that the site does not know',
		why: 'Topics are a closed list, so that everything on a topic is found in one place.',
		mend: 'Use the name of a file in `content/topics`, or add one.',
		bad: [{ yaml: 'tags: [severless]' }, { yaml: 'tags: [quantum]' }],
		good: { yaml: 'tags: [serverless]' },
	},
	'topic-alias': {
		title: 'Another name of a topic',
		why: 'Each topic has one id, which is its address.',
		mend: 'Write the id.',
		fixes: 'writes the id of the topic',
		bad: [{ yaml: 'tags: [o11y]' }],
		good: { yaml: 'tags: [observability]' },
	},
	'speakers-of-talk': {
		title: 'Other speakers than the talk list has',
		why: 'The talk would be credited to somebody who did not give it, or not to somebody who did.',
		mend: 'Name everybody whom the talk list bills, or leave `speakers` out; correct the talk list if it is wrong.',
		bad: [{ yaml: 'speakers: [Jose Gomez-Selles, Somebody Else]' }, { yaml: 'speakers: [Kevin Dubois]' }],
		good: { yaml: 'speakers: [Jose Gomez-Selles, Kevin Dubois]' },
	},
	'speaker-spelling': {
		title: 'The name of a speaker, misspelt',
		why: 'The misspelt name would become a person of its own.',
		mend: 'Write the name as the talk list has it. Accents and capitals do not matter.',
		fixes: 'writes the name as the talk list has it',
		bad: [{ yaml: 'speakers: [Jose Gomes-Selles, Kevin Dubois]' }],
		good: { yaml: 'speakers: [José Gómez-Selles, Kevin Dubois]' },
	},
	'unknown-person': {
		title: 'A new name that is nearly a known one',
		why: 'It is probably a misspelling, which would become a person of its own.',
		mend: 'Write the known name; if they are two people, add a file for the new one to `content/people`.',
		bad: [{ yaml: 'authors: [William Morgen]' }],
		good: { yaml: 'authors: [William Morgan]' },
	},
	'name-without-id': {
		title: 'A name that no address can be made of',
		why: 'Everybody has a page, and its address is made of the Latin letters of the name.',
		mend: 'Add a file to `content/people` or `content/organisations`, with the name in Latin letters and this spelling among its aliases.',
		bad: [{ yaml: 'authors: [李华]' }],
		good: {
			yaml: 'authors: [李华]',
			beside: { 'people/li-hua.yaml': 'name: Li Hua\naliases: [李华]\n' },
		},
	},
	'recap-exists': {
		title: 'Notes that stand already',
		why: 'The same person has notes on the same talk in the same language; a reader would see both, and not know which to believe.',
		mend: 'Put both into one file. A translation has the same name and the ending of its language.',
		bad: [{ beside: other('a-first-file.en.md', `${talk}\ntags: [serverless]\nauthors: [Ada Writer]`) }],
		good: {
			beside: other('a-first-file.en.md', `${talk}\ntags: [serverless]\nauthors: [Bob Pen]`),
		},
	},
	'translations-agree': {
		title: 'Two languages that do not agree',
		why: 'They are the same notes, so the facts must be the same in both.',
		mend: 'Write the same value in both files.',
		bad: [
			{
				beside: other(
					'serverless.fr.md',
					`${talk}\nspeakers: [Jose Gomez-Selles, Kevin Dubois]\ntags: [keda]\nauthors: [Ada Writer]`,
				),
			},
		],
		good: {
			beside: other(
				'serverless.fr.md',
				`${talk}\nspeakers: [Jose Gomez-Selles, Kevin Dubois]\ntags: [serverless]\nauthors: [Ada Writer]`,
			),
		},
	},
	'missing-translation': {
		title: 'A takeaway that is not translated',
		why: 'Readers of one language would see less than those of the other.',
		mend: 'Translate the takeaways that are missing.',
		bad: [
			{
				yaml: 'takeaways: [One.]',
				beside: other(
					'serverless.fr.md',
					`${talk}\nspeakers: [Jose Gomez-Selles, Kevin Dubois]\ntags: [serverless]\nauthors: [Ada Writer]`,
				),
			},
		],
		good: {
			yaml: 'takeaways: [One.]',
			beside: other(
				'serverless.fr.md',
				`${talk}\nspeakers: [Jose Gomez-Selles, Kevin Dubois]\ntags: [serverless]\nauthors: [Ada Writer]\ntakeaways: [Un.]`,
			),
		},
	},
	'copied-words': {
		title: 'Words that were copied from the source',
		why: 'The post belongs to its author. Notes are published under a licence that only the writer of the words can give.',
		mend: 'Say it in your own words, or mark it as a short quotation: `> …`. This is looked for only when the text of the source is given with `--sources`.',
		bad: [
			{
				yaml: 'source: { title: A post, authors: [Ada Writer], url: "https://example.org/a-post" }',
				notes:
					'In the end the team switched off everything that nobody had asked for in ninety days and slept well.\n',
			},
		],
		good: {
			yaml: 'source: { title: A post, authors: [Ada Writer], url: "https://example.org/a-post" }',
			notes: 'What had not been used for three months was switched off.\n',
		},
	},
	'updated-before-date': {
		title: 'Notes that were changed before they were published',
		why: 'One of the two dates must be wrong.',
		mend: 'Correct `date` or `updated`.',
		bad: [{ yaml: 'date: 2026-11-21\nupdated: 2026-11-20' }],
		good: { yaml: 'date: 2026-11-21\nupdated: 2026-11-22' },
	},
});
