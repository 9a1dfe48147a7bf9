import { rules } from './rule.ts';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
const largePng = new Uint8Array(1_100_000);
largePng.set(png);
const image = (name: string, bytes: readonly number[] | Uint8Array = png) => ({
	[`recaps/kubecon-eu-2024/${name}`]: bytes,
});

/** The Markdown of notes. */
export const noteRules = rules({
	'empty-body': {
		title: 'No notes below the front matter',
		why: 'The page would be empty.',
		mend: 'Write the notes, or set `draft: true` until they are written.',
		bad: [{ notes: '\n' }, { notes: '<!-- to do -->\n' }],
		good: { notes: 'One sentence is enough.\n' },
	},
	'heading-1': {
		title: 'A heading of the first level',
		why: 'The title of the page is the only heading of the first level, so that everybody finds it.',
		mend: 'Begin headings with `##`.',
		bad: [{ notes: '# What was said\n\nNotes.\n' }, { notes: 'What was said\n=============\n\nNotes.\n' }],
		good: { notes: '## What was said\n\nNotes.\n' },
	},
	'heading-skip': {
		title: 'A heading that skips a level',
		why: 'People who listen to the page use the levels to find their way.',
		mend: 'Use the next level: `###` comes below `##`.',
		bad: [
			{ notes: '## What was said\n\n#### Costs\n\nNotes.\n' },
			{ notes: '### What was said\n\nNotes.\n' },
		],
		good: { notes: '## What was said\n\n### Costs\n\nNotes.\n' },
	},
	'heading-empty': {
		title: 'A heading without words',
		why: 'It stands in the table of contents as an empty line that leads somewhere.',
		mend: 'Write the heading, or delete it.',
		bad: [{ notes: '##\n\nNotes.\n' }],
		good: { notes: '## Costs\n\nNotes.\n' },
	},
	'link-address': {
		title: 'A link that notes cannot have',
		why: 'Links without https do not work for all readers or can do harm, and links to files work only in an editor.',
		mend: 'Link to a whole address that begins with `https://`, to a page of this site that begins with `/`, or to a heading with `#`.',
		bad: [
			{ notes: 'See [this](http://example.org/).\n' },
			{ notes: 'See [that](./other.en.md).\n' },
			{ notes: 'See [there](//example.org/).\n' },
			{ notes: 'See [there](/&#9;/example.org).\n' },
			{ notes: 'See [nothing]().\n' },
			{ notes: '[x](javascript:alert(1))\n' },
			{ notes: 'See <http://example.org/>.\n' },
			{ notes: 'See [this][1].\n\n[1]: http://example.org/\n' },
			{ notes: 'See <a href="data:text/html,x">this</a>.\n' },
		],
		good: { notes: 'See [this](https://example.org/), and [that](/topics/keda/).\n' },
	},
	'link-text': {
		title: 'A link without words',
		why: 'There is nothing to click on, and nothing to read out.',
		mend: 'Say where the link leads: `[the schedule](https://…)`.',
		bad: [{ notes: 'See [](https://example.org/).\n' }],
		good: { notes: 'See [the schedule](https://example.org/).\n' },
	},
	'link-page': {
		title: 'A link to a page that this site does not have',
		why: 'Readers would meet “page not found”.',
		mend: 'Copy the address from the page, without the name of the host.',
		bad: [
			{ notes: 'See [KEDA](/topics/kedda/).\n' },
			{ notes: 'See [KEDA](/topics/keda).\n' },
			{ notes: 'See [the talk](/talks/kubecon-eu-2024/the-great-sidecar-debat/).\n' },
			{ notes: 'See [KEDA](/de/topics/keda/).\n' },
		],
		good: { notes: 'See [KEDA](/topics/keda/), and [in French](/fr/topics/keda/#top).\n' },
	},
	'link-heading': {
		title: 'A link to a heading that is not there',
		why: 'A click on it would do nothing.',
		mend: 'Write the heading in lower case with hyphens: `## My view` is `#my-view`.',
		bad: [{ notes: '## Costs\n\nSee [above](#cost).\n' }],
		good: { notes: '## Costs\n\nSee [above](#costs).\n' },
	},
	'link-undefined': {
		title: 'A reference that is not defined',
		why: 'The brackets would be printed as they are.',
		mend: 'Add the address at the end of the notes: `[keda]: https://keda.sh/`, or write it behind the words: `[KEDA](https://keda.sh/)`.',
		bad: [{ notes: 'They use [KEDA][keda].\n' }],
		good: { notes: 'They use [KEDA][keda].\n\n[keda]: https://keda.sh/\n' },
	},
	'footnote-missing': {
		title: 'A footnote that is not there',
		why: 'The sign of the footnote would be printed as it is.',
		mend: 'Add the footnote at the end of the notes: `[^1]: What it says.`',
		bad: [{ notes: 'It was slow.[^1]\n' }],
		good: { notes: 'It was slow.[^1]\n\n[^1]: On an old laptop.\n' },
	},
	'footnote-unused': {
		title: 'A footnote that nothing refers to',
		why: 'It would not be printed at all.',
		mend: 'Refer to it in the text with its sign, or delete it.',
		bad: [{ notes: 'It was slow.\n\n[^1]: On an old laptop.\n' }],
		good: { notes: 'It was slow.[^1]\n\n[^1]: On an old laptop.\n' },
	},
	'html-tag': {
		title: 'An HTML tag that notes cannot have',
		why: 'It would be taken out, so that nobody can put a script, a frame or a form on the page.',
		mend: 'Use Markdown; put it between `backticks` if it is meant to be read.',
		bad: [
			{ notes: 'Look: <marquee>news</marquee>\n' },
			{ notes: '<script>alert(1)</script>\n\nNotes.\n' },
			{ notes: '<iframe src="https://example.org"></iframe>\n\nNotes.\n' },
			{ notes: '<img src="./a.png" alt="A chart">\n\nNotes.\n' },
			{ notes: '<style>p { display: none }</style>\n\nNotes.\n' },
			{ notes: 'Create a Deployment<name> now.\n' },
		],
		good: { notes: 'Press <kbd>Ctrl</kbd>, and mind the tag `<marquee>`.\n' },
	},
	'html-attribute': {
		title: 'An HTML attribute that notes cannot have',
		why: 'It would be taken out.',
		mend: 'Delete the attribute.',
		bad: [
			{ notes: 'Press <kbd style="color: red">Ctrl</kbd>.\n' },
			{ notes: '<details onclick="alert(1)"><summary>More</summary>\n\nNotes.\n\n</details>\n' },
		],
		good: { notes: '<details open><summary>More</summary>\n\nNotes.\n\n</details>\n' },
	},
	'html-open': {
		title: 'An HTML tag or comment that is never closed',
		why: 'Everything that follows would be swallowed by it.',
		mend: 'Close it: `</details>`, `-->`.',
		bad: [
			{ notes: 'Notes.\n\n<!-- to do\n\nMore notes.\n' },
			{ notes: '<details><summary>More</summary>\n\nNotes.\n' },
		],
		good: { notes: 'Notes. <!-- to do -->\n\n<details><summary>More</summary>\n\nNotes.\n\n</details>\n' },
	},
	'image-address': {
		title: 'An image from elsewhere',
		why: 'An image on another host would tell that host who reads the page, and a file outside the folder could be anything.',
		mend: 'Put a PNG, JPEG, WebP, AVIF or GIF file beside the notes, with a name in lower case, and write `./its-name.png`.',
		bad: [
			{ notes: '![A chart](https://example.org/chart.png)\n' },
			{ notes: '![A chart](../../../secret.png)\n' },
			{ notes: '![A chart](/etc/passwd)\n' },
			{ notes: '![A chart](./chart.tiff)\n' },
			{ notes: '![A chart](./a%zz.png)\n' },
			{ notes: '![A chart][1]\n\n[1]: https://example.org/chart.png\n' },
		],
		good: { notes: '![A chart](./chart.png)\n', beside: image('chart.png') },
	},
	'image-svg': {
		title: 'An SVG image',
		why: 'An SVG file can hold scripts.',
		mend: 'Save the image as PNG or WebP.',
		bad: [{ notes: '![A chart](./chart.svg)\n' }],
		good: { notes: '![A chart](./chart.png)\n', beside: image('chart.png') },
	},
	'image-text': {
		title: 'An image without a text',
		why: 'People who cannot see the image would not know what it shows.',
		mend: 'Say what it shows: `![Replicas over a day: four peaks](./replicas.png)`.',
		bad: [
			{ notes: '![](./chart.png)\n', beside: image('chart.png') },
			{ notes: '![chart.png](./chart.png)\n', beside: image('chart.png') },
		],
		good: { notes: '![Replicas over a day: four peaks](./chart.png)\n', beside: image('chart.png') },
	},
	'image-missing': {
		title: 'An image that is not there',
		why: 'The page could not be built.',
		mend: 'Put the file beside the notes, or correct its name.',
		bad: [{ notes: '![A chart](./chart.png)\n' }],
		good: { notes: '![A chart](./chart.png)\n', beside: image('chart.png') },
	},
	'image-type': {
		title: 'An image that is something else',
		why: 'What a file is depends on its content, not on its name; a browser would show nothing, and a program could be tricked.',
		mend: 'Save the image in the format that its name says, or rename it.',
		bad: [
			{ notes: '![A chart](./chart.png)\n', beside: image('chart.png', [0xff, 0xd8, 0xff, 0xe0]) },
			{
				notes: '![A chart](./chart.png)\n',
				beside: { 'recaps/kubecon-eu-2024/chart.png': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
			},
			{ notes: 'Notes.\n', beside: { 'recaps/kubecon-eu-2024/chart.png': '<script>alert(1)</script>' } },
		],
		good: { notes: '![A chart](./chart.png)\n', beside: image('chart.png') },
	},
	'image-size': {
		title: 'An image that is too large',
		why: 'People on a train would wait for it, and it stays in the history of the repository for ever.',
		mend: 'Save it smaller: 1,600 pixels wide, as WebP or PNG, is enough. An image may have 1 MB.',
		bad: [
			{
				notes: '![A chart](./chart.png)\n',
				beside: image('chart.png', largePng),
				shows: 'an image of 1.1 MB',
			},
		],
		good: { notes: '![A chart](./chart.png)\n', beside: image('chart.png') },
	},
	'image-unused': {
		title: 'An image that no notes show',
		why: 'It makes the repository larger, and nobody sees it.',
		mend: 'Show it in the notes beside it, or delete it.',
		warning: true,
		bad: [{ notes: 'Notes.\n', beside: image('chart.png') }],
		good: { notes: '![A chart](./chart.png)\n', beside: image('chart.png') },
	},
	'table-size': {
		title: 'A table that is too large',
		why: 'Nobody can read it, and a program that fills its rows up to the width of its head may need more memory than there is.',
		mend: 'Show the rows that matter, and link to the rest. A table may have 5,000 cells.',
		bad: [
			{
				notes: `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${'|a\n'.repeat(100)}`,
				shows: 'a table of 200 columns and 100 rows',
			},
		],
		good: { notes: '| a | b |\n| - | - |\n| 1 | 2 |\n' },
	},
	'code-number': {
		title: 'A number in code that nothing explains',
		why: 'Numbers such as `# (1)` lead to the list below the code, and there is no such item.',
		mend: 'Write a numbered list right after the code, with one item for each number.',
		bad: [{ notes: '```yaml\nreplicas: 0 # (1)\n```\n\nNotes.\n' }],
		good: { notes: '```yaml\nreplicas: 0 # (1)\n```\n\n1. Scaled to zero.\n' },
	},
});
