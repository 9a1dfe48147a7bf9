import { rules } from './rule.ts';

const latin1 = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** Names, places and bytes of files. */
export const fileRules = rules({
	'file-name': {
		title: 'A name that a content file cannot have',
		why: 'The name of a file is its address on the site, so other names are not read, and the file would be left out without a word.',
		mend: 'Rename the file: lower-case letters without accents, digits and single hyphens, then the language and `.md` for notes (`.en.md`, `.fr.md`), or `.yaml` for everything else.',
		bad: [
			{ file: 'recaps/kubecon-eu-2024/Serverless Notes.en.md' },
			{ file: 'recaps/kubecon-eu-2024/serverless.en.mdx' },
			{ file: 'recaps/kubecon-eu-2024/serverless.en.MD' },
			{ file: 'recaps/kubecon-eu-2024/serverless.md' },
			{ file: 'recaps/kubecon-eu-2024/.serverless.en.md' },
			{ file: 'recaps/kubecon-eu-2024/a#b.en.md' },
			{ file: 'recaps/kubecon-eu-2024/café.en.md' },
			{ file: 'recaps/kubecon-eu-2024/serverless.de.md' },
			{ file: 'recaps/kubecon-eu-2024/con.en.md' },
			{ file: 'topics/eBPF.yml', text: 'kind: project\n' },
		],
		good: { file: 'recaps/kubecon-eu-2024/serverless.en.md' },
	},
	'file-name-clash': {
		title: 'Two names that make one address',
		why: 'On many machines names that differ only in case or in how an accent is stored are one file, and on the site they would have one address: one of the two would be lost.',
		mend: 'Give one of the two files another name.',
		bad: [
			{
				file: 'recaps/kubecon-eu-2024/Great_Debate.en.md',
				beside: {
					'recaps/kubecon-eu-2024/great-debate.en.md':
						'---\nevent: kubecon-eu-2024\ntags: [serverless]\nauthors: [Bob Pen]\n---\n\nNotes.\n',
				},
			},
		],
		good: { file: 'recaps/kubecon-eu-2024/great-debate.en.md' },
	},
	'file-folder': {
		title: 'A file where no content is read',
		why: 'Only the folders of content are read; a file elsewhere would be left out without a word.',
		mend: 'Move the file to the folder of its kind; notes stand in `recaps/<edition>/`.',
		bad: [
			{ file: 'recap/kubecon-eu-2024/serverless.en.md' },
			{ file: 'serverless.en.md' },
			{ file: 'recaps/serverless.en.md' },
			{ file: 'recaps/kubecon-eu-2024/day-1/serverless.en.md' },
			{ file: 'pages/extra.en.mdx', text: 'export const ran = 1;\n' },
		],
		good: { file: 'recaps/kubecon-eu-2024/serverless.en.md' },
	},
	'file-link': {
		title: 'A link, or a file that cannot be read',
		why: 'A symbolic link could publish what stands outside the content folder, so links are not followed; what cannot be read would be left out without a word.',
		mend: 'Replace the link with the file itself; give yourself the right to read the file.',
		bad: [{ link: '../../../README.md', shows: 'a symbolic link `serverless.en.md → ../../../README.md`' }],
		good: { file: 'recaps/kubecon-eu-2024/serverless.en.md' },
	},
	'file-size': {
		title: 'A file that is too large',
		why: 'Notes of this size are not read by anybody, and most often they are a log or an image that was pasted in.',
		mend: 'Shorten the notes, or split them by talk. Notes may have 200 kB, a YAML file 1 MB and 45,000 values, front matter 10,000 values.',
		bad: [
			{ notes: 'Notes.\n'.repeat(30_000), shows: 'notes of 210,000 characters' },
			{ yaml: `takeaways: [${'a,'.repeat(20_000)}]`, shows: 'front matter of 20,000 values' },
		],
		good: { notes: 'Notes that fit.\n' },
	},
	'file-encoding': {
		title: 'A file that is not UTF-8',
		why: 'Read as UTF-8, its accents would be published as question marks.',
		mend: 'Save the file again with the encoding UTF-8. Most editors ask for it in “Save as”.',
		bad: [
			{
				bytes: latin1('---\nevent: kubecon-eu-2024\n---\n\nCaf\u00e9\n'),
				shows: 'a file in ISO 8859-1 (Latin-1)',
			},
			{ bytes: [0xff, 0xfe, ...latin1('-\0-\0-\0')], shows: 'a file in UTF-16' },
		],
		good: { notes: 'Café\n' },
	},
	'control-character': {
		title: 'A control character',
		why: 'It is invisible, has no meaning in text, and can do harm in a terminal or a program that reads the page.',
		mend: 'Delete the character, and type what belongs there.',
		bad: [
			{ notes: 'The cluster\0 was down.\n', shows: 'a text with a NUL character' },
			{ notes: 'Logs in \u001b[31mred.\n', shows: 'a text with the codes of colours of a terminal' },
			{ yaml: 'takeaways: ["Red \\e[31malert."]', shows: 'the same code, written as `"\\e[31m"` in quotes' },
		],
		good: { notes: 'The cluster was down.\n' },
	},
	'hidden-character': {
		title: 'A character that cannot be seen',
		why: 'Zero-width characters make words impossible to search for, and characters that change the direction of writing show a text in another order than it has.',
		mend: 'Delete the character; it often comes along when text is copied from a web page.',
		bad: [
			{ notes: 'Kuber\u200bnetes was down.\n', shows: '`Kuber<U+200B>netes was down.`' },
			{ notes: 'See \u202egnp.exe now.\n', shows: '`See <U+202E>gnp.exe now.`' },
			{
				yaml: 'takeaways: ["See \\u202Egnp."]',
				shows: 'the same character, written as `"\\u202E"` in quotes',
			},
			{ notes: 'See &#x202e;gnp.exe now.\n' },
			{ notes: 'Kuber\u{e0062}netes was down.\n', shows: '`Kuber<U+E0062>netes was down.`' },
		],
		good: { notes: 'Kubernetes was down. 👩‍💻\n' },
	},
	'damaged-text': {
		title: 'Letters that were damaged',
		why: 'The text was read in the wrong encoding once, and saved like that.',
		mend: 'Type the letters anew, or copy the text from its source again.',
		bad: [
			{ notes: 'The cafÃ© was full.\n' },
			{ notes: 'The caf\ufffd was full.\n' },
			{ yaml: 'takeaways: ["Half of a \\ud83d pair."]' },
		],
		good: { notes: 'The café was full.\n' },
	},
	'line-ends': {
		title: 'Line ends of Windows or of an old Mac',
		why: 'Every line of the file would show as changed when somebody edits it on another system.',
		mend: 'Save the file with the line ends LF.',
		fixes: 'writes LF',
		warning: true,
		bad: [{ notes: 'One.\r\nTwo.\r\n', shows: 'lines that end with CR LF' }],
		good: { notes: 'One.\nTwo.\n' },
	},
	'not-nfc': {
		title: 'Accents stored apart from their letters',
		why: 'The letter and its accent are two characters here, so a search in the file for the word does not find it.',
		mend: 'Save the file in the Unicode form NFC.',
		fixes: 'writes the composed letters (NFC)',
		warning: true,
		bad: [
			{ notes: 'The cafe\u0301 was full.\n', shows: '`café`, with the accent as a character of its own' },
		],
		good: { notes: 'The café was full.\n' },
	},
	'trailing-space': {
		title: 'Spaces at the end of a line',
		why: 'Nobody sees them, and they make changes hard to read.',
		mend: 'Delete them. Two spaces that break a line within a paragraph may stay, and so may spaces in code.',
		fixes: 'deletes them where they mean nothing',
		warning: true,
		bad: [
			{ notes: 'One paragraph. \n\nAnother.\n', shows: '`One paragraph.·` (the dot is a space)' },
			{ yaml: 'day: 1   ', shows: '`day: 1···` (the dots are spaces)' },
		],
		good: { notes: 'A line break  \nwith two spaces.\n' },
	},
});
