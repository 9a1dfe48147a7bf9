import { symlinkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Example } from '../../src/domain/rules/rule.ts';
import type { Tree } from './tree.ts';

/** The made-up content that the examples of the rules belong to. */
export const exampleContent: Record<string, string> = {
	'events/kubecon-eu-2024.yaml': [
		'name: KubeCon + CloudNativeCon Europe 2024',
		'series: europe',
		'year: 2024',
		'starts: 2024-03-19',
		'ends: 2024-03-21',
		'days:',
		'  - { number: 0, date: 2024-03-19 }',
		'  - { number: 1, date: 2024-03-20 }',
		'  - { number: 2, date: 2024-03-21 }',
		'confidence: high',
		'',
	].join('\n'),
	'events/kubecon-na-2023.yaml': [
		'name: KubeCon + CloudNativeCon North America 2023',
		'series: north-america',
		'year: 2023',
		'days: [{ number: 1, date: 2023-11-07 }]',
		'confidence: high',
		'',
	].join('\n'),
	'talks/kubecon-eu-2024.yaml': [
		'talks:',
		'  - id: is-serverless-powerfully-powerless',
		'    title: Is Serverless Powerfully Powerless?',
		'    date: 2024-03-20',
		'    speakers: [{ name: Jose Gomez-Selles }, { name: Kevin Dubois }]',
		'  - id: the-great-sidecar-debate',
		'    title: The Great Sidecar Debate',
		'    date: 2024-03-21',
		'    speakers: [{ name: William Morgan }]',
		'  - id: welcome-opening-remarks',
		'    title: Welcome + Opening Remarks',
		'    date: 2024-03-20',
		'    speakers: [{ name: Ada Stage }]',
		'  - id: welcome-opening-remarks-2',
		'    title: Welcome + Opening Remarks',
		'    date: 2024-03-20',
		'    speakers: [{ name: Ada Stage }]',
		'',
	].join('\n'),
	'topics/serverless.yaml': aTopic('Serverless'),
	'topics/keda.yaml': aTopic('KEDA'),
	'topics/observability.yaml': aTopic('Observability', 'aliases: [o11y]'),
};

/** Where the text of a source stands that notes may not be copied from, and what it says. */
export const exampleSource = [
	'https://example.org/a-post',
	'In the end the team switched off everything that nobody had asked for in ninety days and slept well.',
].join('\n');

const frontMatter = [
	'event: kubecon-eu-2024',
	'day: 1',
	'talk: Is Serverless Powerfully Powerless?',
	'speakers: [Jose Gomez-Selles, Kevin Dubois]',
	'tags: [serverless]',
	'authors: [Ada Writer]',
].join('\n');

type Files = Record<string, string | Uint8Array | { link: string }>;

/** The files of an example, by path. */
export function filesOf(example: Example): Files {
	const { file = 'recaps/kubecon-eu-2024/serverless.en.md', beside = {}, bytes, link } = example;
	const others = Object.entries(beside).map(([path, content]) => [
		path,
		typeof content === 'string' ? content : Uint8Array.from(content),
	]);
	const own = link !== undefined ? { link } : bytes !== undefined ? Uint8Array.from(bytes) : textOf(example);
	return { ...(Object.fromEntries(others) as Files), [file]: own };
}

/** Write files into a content folder. */
export function writeFiles(tree: Tree, files: Files): void {
	for (const [path, content] of Object.entries(files)) {
		if (typeof content === 'string' || content instanceof Uint8Array) tree.with({ [path]: content });
		else {
			mkdirSync(dirname(join(tree.root, path)), { recursive: true });
			symlinkSync(content.link, join(tree.root, path));
		}
	}
}

function aTopic(label: string, more = ''): string {
	return (
		`kind: theme\ncategory: operations\nlabel: ${label}\ndescription: About ${label}.\n${more}\n`.trimEnd() +
		'\n'
	);
}

const textOf = ({ text, yaml = '', notes = 'Notes in plain words.\n' }: Example) =>
	text ?? `---\n${withFields(frontMatter, yaml)}\n---\n\n${notes}`;

/** Front matter with some fields in the place of those with the same name. */
function withFields(base: string, given: string): string {
	const fields = new Map(base.split('\n').map((line) => [nameOf(line), line]));
	for (const field of given === '' ? [] : given.split(/\n(?=\S)/)) fields.set(nameOf(field), field);
	return [...fields.values()].join('\n');
}

const nameOf = (field: string) => field.slice(0, field.indexOf(':'));
