import type { YamlFault } from './yaml.ts';

interface FrontMatter {
	yaml: string;
	/** The line on which the YAML begins, counted from 1. */
	yamlLine: number;
	body: string;
	bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Take a Markdown file apart into the YAML between its two `---` lines and the text below. */
export function splitFrontMatter(text: string): FrontMatter | YamlFault {
	const lines = text.split('\n');
	if (!fence.test(lines[0] ?? '')) {
		return {
			code: 'front-matter-missing',
			place: { line: 1, column: 1 },
			message: 'the file does not begin with front matter',
			fix: 'begin with a line “---”, then event, day, talk, speakers and tags, then a line “---”',
		};
	}
	const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
	if (end === -1) {
		return {
			code: 'front-matter-open',
			place: { line: 1, column: 1 },
			message: 'the front matter has no end',
			fix: 'write a line “---” between the front matter and the notes',
		};
	}
	return {
		yaml: lines.slice(1, end).join('\n'),
		yamlLine: 2,
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2,
	};
}
