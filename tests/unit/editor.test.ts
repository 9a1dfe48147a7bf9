import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/files/load.ts';
import { faultReport } from '../../src/files/fault-summary.ts';
import { Tree } from '../support/tree.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

interface Snippet {
	prefix: string[];
	body: string[];
}
const snippets = Object.values(json('.vscode/recap.code-snippets') as Record<string, Snippet>);

describe('in an editor', () => {
	test('the task shows every fault of the check where it stands', () => {
		const { tasks } = json('.vscode/tasks.json') as {
			tasks: { problemMatcher: { pattern: { regexp: string } } }[];
		};
		const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '');
		const place = { line: 4, column: 7 };
		const fault = {
			code: 'unknown-key' as const,
			file: 'recaps/e/n.en.md',
			path: [],
			place,
			message: 'No [such] talk',
			fix: 'x',
		};
		const reported = faultReport([{ ...fault, severity: 'error' }], 'content').split('\n')[0] ?? '';
		const plain = reported.replace(/\u001b\[\d+m/g, '');
		expect(pattern.exec(plain)?.slice(1)).toEqual([
			'content/recaps/e/n.en.md',
			'4',
			'7',
			'error',
			'No [such] talk',
			'unknown-key',
		]);
	});

	test('the schemas that the settings name exist', () => {
		const settings = json('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };
		const named = Object.keys(settings['yaml.schemas']).map((path) => path.replace('./schemas/', ''));
		expect(named.toSorted()).toEqual(readdirSync('schemas').toSorted());
	});

	test.each(snippets)('the snippet $prefix offers every edition', ({ body }) => {
		const offered =
			/\|(.*)\|/.exec(body.find((line) => line.startsWith('event:')) ?? '')?.[1]?.split(',') ?? [];
		const editions = readdirSync('content/events').map((file) => file.replace('.yaml', ''));
		expect(offered.toSorted()).toEqual(editions.toSorted());
	});
});

describe('passes the check when it is filled in:', () => {
	const answers = [
		'',
		'kubecon-eu-2024',
		'1',
		'How to Save Millions Over Years Using KEDA?',
		'Solene Butruille',
		'keda',
		'Ada',
		'A point',
	];
	const filled = ({ body }: Snippet) =>
		body
			.join('\n')
			.replace(/\$\{(\d)[:|][^}]*\}/g, (_, number: string) => answers[Number(number)] ?? '')
			.replace('$0', 'Notes.');
	const published = (text: string) => text.replace(/^draft: true.*\n/m, '');
	const template = (lang: string) => readFileSync(`docs/templates/recap.${lang}.md`, 'utf8');

	test.each([
		...snippets.map((snippet) => [`the snippet ${snippet.prefix[0] ?? ''}`, filled(snippet)] as const),
		...['en', 'fr'].map((lang) => [`the template in ${lang}`, template(lang)] as const),
	])('%s', (_, text) => {
		using tree = Tree.copyOf('tests/fixtures/site').with({
			'events/kubecon-eu-2025.yaml': readFileSync('content/events/kubecon-eu-2025.yaml'),
			'talks/kubecon-eu-2025.yaml': readFileSync('content/talks/kubecon-eu-2025.yaml')
				.toString()
				.replace(/^ {4}topics:.*\n/gm, ''),
			'topics/service-mesh.yaml':
				'kind: theme\ncategory: operations\nlabel: Service mesh\ndescription: Meshes\n',
		});
		const event = /^event: (\S+)/m.exec(text)?.[1] ?? '';
		const lang = /^lang: (\S+)/m.exec(text)?.[1] ?? '';
		const file = `recaps/${event}/mine.${lang}.md`;
		for (const version of [text, published(text)]) {
			tree.with({ [file]: version });
			expect(loadContent(tree.root).faults.filter((fault) => fault.file === file)).toEqual([]);
		}
	});
});
