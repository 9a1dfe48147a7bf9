import { rules } from './rule.ts';

/** The fields of a file: which there are, and what they may hold. */
export const fieldRules = rules({
	'unknown-key': {
		title: 'A field that does not exist',
		why: 'It would be ignored, and most often it is a misspelt field that is then missing.',
		mend: 'Use one of the fields that the message lists.',
		bad: [
			{ yaml: 'speekers: [Kevin Dubois]' },
			{ yaml: '__proto__: { polluted: true }' },
			{ yaml: '<<: { day: 1 }' },
		],
		good: { yaml: 'speakers: [Jose Gomez-Selles, Kevin Dubois]' },
	},
	'missing-key': {
		title: 'A field that is missing',
		why: 'Without it the file cannot be placed on the site.',
		mend: 'Add the field.',
		bad: [{ text: '---\nevent: kubecon-eu-2024\nauthors: [Ada Writer]\n---\n\nNotes.\n' }],
		good: { text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\nauthors: [Ada Writer]\n---\n\nNotes.\n' },
	},
	'invalid-value': {
		title: 'A value that is not one of those allowed',
		why: 'The site knows what to do with a few values only.',
		mend: 'Use one of the values that the message lists.',
		bad: [{ yaml: 'verdict: favorite' }, { yaml: 'lang: english' }],
		good: { yaml: 'verdict: favourite' },
	},
	'wrong-type': {
		title: 'A value of the wrong type',
		why: 'YAML reads `1.30` as a number and `[a]` as a list, and the field wants something else.',
		mend: 'Write what the message asks for; a number that is meant as text needs quotes.',
		fixes: 'puts a number or a word that is meant as text in quotes',
		bad: [
			{ yaml: 'takeaways: [1.30]' },
			{ yaml: 'talk: [Is Serverless Powerfully Powerless?]' },
			{ yaml: 'draft: no' },
			{ yaml: 'day: one' },
			{ yaml: 'tags: serverless' },
			{ yaml: 'talk:' },
		],
		good: { yaml: 'takeaways: ["1.30"]' },
	},
	'no-such-date': {
		title: 'A date that does not exist',
		why: 'A program would make another day of it: 31 February would be published as 2 March.',
		mend: 'Write the day that is meant.',
		bad: [{ yaml: 'date: 2024-02-31' }, { yaml: 'date: 2023-02-29' }, { yaml: 'date: 2024-13-01' }],
		good: { yaml: 'date: 2024-02-29' },
	},
	'date-format': {
		title: 'A date in another form',
		why: '04/05/2024 is a day in April for some and in May for others.',
		mend: 'Write year, month and day: `2024-03-20`.',
		bad: [
			{ yaml: 'date: 18/05/2024' },
			{ yaml: 'date: May 18, 2024' },
			{ yaml: 'date: 20240518' },
			{ yaml: 'date: 2024-05-18T10:00:00Z' },
		],
		good: { yaml: 'date: 2024-05-18' },
	},
	address: {
		title: 'An address that is not https',
		why: 'Other addresses do not work for all readers, or can do harm.',
		mend: 'Write the whole address, beginning with `https://`.',
		bad: [
			{ yaml: 'source: { title: A post, authors: [Ada Writer], url: "http://example.org/" }' },
			{ yaml: 'source: { title: A post, authors: [Ada Writer], url: "javascript:alert(1)" }' },
			{ yaml: 'source: { title: A post, authors: [Ada Writer], url: example.org }' },
		],
		good: { yaml: 'source: { title: A post, authors: [Ada Writer], url: "https://example.org/" }' },
	},
	'takeaway-length': {
		title: 'A takeaway that is too long',
		why: 'Takeaways stand in lists and search results, where long ones are cut.',
		mend: 'Keep the one thing to remember, in at most 250 characters; the rest belongs in the notes.',
		bad: [
			{
				yaml: `takeaways:\n  - ${'Much was said. '.repeat(20).trim()}`,
				shows: 'a takeaway of 299 characters',
			},
		],
		good: { yaml: 'takeaways:\n  - One thing to remember.' },
	},
	'takeaway-count': {
		title: 'Too many takeaways',
		why: 'Nobody remembers more than seven things.',
		mend: 'Keep the seven most useful ones.',
		bad: [{ yaml: 'takeaways: [One., Two., Three., Four., Five., Six., Seven., Eight.]' }],
		good: { yaml: 'takeaways: [One., Two.]' },
	},
	'takeaway-twice': {
		title: 'A takeaway that stands twice',
		why: 'The reader would read the same thing twice.',
		mend: 'Delete one of the two.',
		bad: [{ yaml: 'takeaways: [It was slow., "It was slow!"]' }],
		good: { yaml: 'takeaways: [It was slow., It became fast.]' },
	},
	'empty-value': {
		title: 'A field with nothing in it',
		why: 'An empty field says nothing, and looks as if something had been forgotten.',
		mend: 'Fill it in, or delete it.',
		bad: [{ yaml: 'tags: []' }, { yaml: 'talk: ""' }],
		good: { yaml: 'tags: [serverless]' },
	},
	'out-of-range': {
		title: 'A value that is too large, too small or too long',
		why: 'It cannot be right, or there is no room for it.',
		mend: 'Correct or shorten it.',
		bad: [
			{ yaml: 'day: -1' },
			{
				yaml: `source: { title: A post, authors: [Ada Writer], note: ${'too long '.repeat(30).trim()} }`,
				shows: 'a note on the source of 269 characters',
			},
		],
		good: { yaml: 'day: 1' },
	},
	'invalid-format': {
		title: 'A value in the wrong form',
		why: 'Ids are parts of addresses, and texts stand on one line.',
		mend: 'Write it as the message says.',
		fixes: 'writes the id of the topic that is meant',
		bad: [
			{ yaml: 'tags: [Observability]' },
			{ yaml: 'tags: [Cold Starts]' },
			{ yaml: 'event: KubeCon EU 2024' },
			{ yaml: 'talk: " Is Serverless Powerfully Powerless?"' },
		],
		good: { yaml: 'tags: [serverless]' },
	},
});
