import { rules } from './rule.ts';

/** Front matter and YAML, before anybody asks what it says. */
export const yamlRules = rules({
	'front-matter-missing': {
		title: 'Notes without front matter',
		why: 'The front matter says which talk the notes are about; without it nobody knows where they belong.',
		mend: 'Begin the file with a line `---`, the fields, and another line `---`. Nothing may stand before it.',
		bad: [
			{ text: 'Notes without anything above them.\n' },
			{ text: '\n\n---\nevent: kubecon-eu-2024\ntags: [serverless]\n---\n\nNotes.\n' },
			{ text: '----\nevent: kubecon-eu-2024\ntags: [serverless]\n----\n\nNotes.\n' },
			{ text: '', shows: 'an empty file' },
		],
		good: { text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\nauthors: [Ada Writer]\n---\n\nNotes.\n' },
	},
	'front-matter-open': {
		title: 'Front matter that does not end',
		why: 'Without the second line `---`, the notes are taken for fields.',
		mend: 'Write a line `---` between the fields and the notes.',
		bad: [{ text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\n\nNotes.\n' }],
		good: { text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\nauthors: [Ada Writer]\n---\n\nNotes.\n' },
	},
	'front-matter-early': {
		title: 'Front matter that ends too early',
		why: 'A line that begins with `---` ends the front matter; the fields below it would be printed as notes.',
		mend: 'Delete the line, or put the value that contains it in quotes on one line.',
		bad: [
			{
				text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\n---\nauthors: [Ada Writer]\n---\n\nNotes.\n',
			},
			{
				text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\n---more\nauthors: [Ada Writer]\n---\n\nNotes.\n',
			},
		],
		good: { text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\nauthors: [Ada Writer]\n---\n\nNotes.\n' },
	},
	'front-matter-language': {
		title: 'Front matter that is TOML or JSON',
		why: 'Front matter is YAML here, so that all files look alike.',
		mend: 'Write the fields as YAML between two lines `---`: `event: kubecon-eu-2024`.',
		bad: [
			{ text: '+++\nevent = "kubecon-eu-2024"\ntags = ["serverless"]\n+++\n\nNotes.\n' },
			{ text: '---json\n{ "event": "kubecon-eu-2024" }\n---\n\nNotes.\n' },
		],
		good: { text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\nauthors: [Ada Writer]\n---\n\nNotes.\n' },
	},
	'yaml-syntax': {
		title: 'YAML that cannot be read',
		why: 'Nothing of the front matter can be used while a part of it cannot be read.',
		mend: 'Look at the place and just before it: a quote or a bracket may not be closed, or a line may be indented differently from its neighbours.',
		bad: [
			{ yaml: 'talk: "Is Serverless Powerfully Powerless?' },
			{ yaml: 'tags: [serverless, keda' },
			{ yaml: 'authors:\n  - Ada Writer\n - Bob Pen' },
			{ yaml: 'takeaways: ["A \\q in it."]' },
		],
		good: { yaml: 'talk: "Is Serverless Powerfully Powerless?"' },
	},
	'yaml-tab': {
		title: 'A tab where YAML wants spaces',
		why: 'YAML does not know how far a tab indents.',
		mend: 'Indent with two spaces.',
		bad: [
			{
				yaml: 'authors:\n\t- Ada Writer',
				shows: 'the line `- Ada Writer` below `authors:`, indented with a tab',
			},
		],
		good: { yaml: 'authors:\n  - Ada Writer' },
	},
	'yaml-quotes': {
		title: 'A value that needs quotes',
		why: 'A colon with a space after it makes a key in YAML, and some characters mean something at the beginning of a value.',
		mend: 'Put the whole value in quotes.',
		fixes: 'puts the value in quotes',
		bad: [
			{ yaml: 'takeaways:\n  - Scaling: it saves nothing.\n' },
			{ yaml: 'talk: Keynote: the future' },
			{ yaml: 'talk: @scale' },
			{ yaml: 'talk: `kubectl` for everybody' },
			{ yaml: 'talk: %CPU explained' },
		],
		good: { yaml: 'takeaways: ["Scaling: it saves nothing."]' },
	},
	'yaml-duplicate-key': {
		title: 'A key that stands twice',
		why: 'Only one of the two values could count, and nobody could say which.',
		mend: 'Keep one of the two.',
		bad: [
			{
				text: '---\nevent: kubecon-eu-2024\ntags: [serverless]\ntags: [keda]\nauthors: [Ada Writer]\n---\n\nNotes.\n',
			},
		],
		good: { yaml: 'tags: [serverless, keda]' },
	},
	'yaml-alias': {
		title: 'An anchor or an alias',
		why: 'Values that refer to each other are hard to read, and a few lines of them can fill the memory of a machine.',
		mend: 'Write the value out; put it in quotes if it begins with `&` or `*` and that is meant.',
		bad: [{ yaml: 'authors: [&ada Ada Writer]' }, { yaml: 'tags: [*topics]' }],
		good: { yaml: 'takeaways: ["*Everything* was slow."]' },
	},
	'yaml-tag': {
		title: 'A YAML tag',
		why: 'A word that begins with `!` asks for a type of its own, and content has none.',
		mend: 'Remove the tag; put the value in quotes if the exclamation mark belongs to it.',
		bad: [{ yaml: 'talk: !!js/function x' }, { yaml: 'day: !!int 1' }, { yaml: 'talk: !important' }],
		good: { yaml: 'takeaways: ["!important is a smell."]' },
	},
	'yaml-comment': {
		title: 'A value that is cut off at “ #”',
		why: 'In YAML a space and a number sign begin a comment, so the rest of the line is lost.',
		mend: 'Put the value in quotes if the rest belongs to it; if it is a comment, give it a line of its own.',
		bad: [{ yaml: 'takeaways:\n  - Issue #52757 is closed.' }],
		good: { yaml: 'takeaways:\n  - "Issue #52757 is closed."' },
	},
	'too-deep': {
		title: 'Things within things within things',
		why: 'Lists, quotations and tags of more than 50 levels cannot be read, and programs that try may crash.',
		mend: 'Take the levels apart; headings may help.',
		bad: [
			{ notes: `${'>'.repeat(3000)} Deep.\n`, shows: 'a quotation of 3,000 levels' },
			{
				notes: `Notes${'<b>'.repeat(60)}deep${'</b>'.repeat(60)}\n`,
				shows: '60 tags within each other',
			},
			{ yaml: `tags: ${'['.repeat(5000)}${']'.repeat(5000)}`, shows: 'a list of 5,000 levels' },
		],
		good: { notes: '> > A quotation in a quotation.\n' },
	},
});
