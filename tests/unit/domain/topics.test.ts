import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PhraseIndex, wordsOf } from '../../../src/domain/topics/phrases.ts';
import { topicFinder } from '../../../src/domain/topics/infer.ts';
import { agreement, labelledTitles } from '../../../src/cli/labelled-titles.ts';
import { judge, shareWithTopic } from '../../../src/cli/topics-eval.ts';
import { loadContent } from '../../../src/files/load.ts';
import { aRecap, aTalkList, aTopic, graphOf } from '../../support/content.ts';

describe('a phrase', () => {
	const stands = (phrase: string, title: string, exact = false) => {
		const index = new PhraseIndex<string>();
		index.add(phrase, phrase, exact);
		return index.find(wordsOf(title)).length > 0;
	};

	test.each([
		['service mesh', 'A Service-Mesh for All', true],
		['service mesh', 'Services mesh', false],
		['GPU*', 'GPUs in Kubernetes', true],
		['AI', 'Maintainers', false],
		['CI/CD', 'Modern CI CD at Scale', true],
		['load balanc*', 'Global Load Balancing', true],
		['load balanc*', 'Load and Balance', false],
	])('“%s” in “%s”: %s', (phrase, title, expected) => {
		expect(stands(phrase, title)).toBe(expected);
	});

	test('that is exact is found only in its own case', () => {
		expect(stands('Flux', 'GitOps with Flux', true)).toBe(true);
		expect(stands('Flux', 'A world in flux', true)).toBe(false);
	});
});

describe('topics are found', () => {
	const topics = graphOf({
		topics: [
			aTopic('service-mesh', { label: 'Service mesh' }),
			aTopic('network-service-mesh', { label: 'Network Service Mesh' }),
			aTopic('flux', {
				label: 'Flux',
				found: { titles: ['FluxCD'], exactTitles: ['Flux'], notTitles: ['In Flux'] },
				implies: ['gitops'],
			}),
			aTopic('gitops', { label: 'GitOps' }),
			aTopic('edge', {
				label: 'Edge',
				found: { notTitles: ['cutting edge'], tracks: ['Kubernetes on Edge Day'] },
			}),
		],
	}).topics;
	const find = topicFinder(topics);
	const found = (title: string, track?: string) => [...find(title, track).keys()].map(({ id }) => id);

	test('by name, with those that they imply', () => {
		expect(found('Scaling Flux')).toEqual(['flux', 'gitops']);
	});

	test('not where the words mean something else', () => {
		expect(found('A Team In Flux on the Cutting Edge')).toEqual([]);
	});

	test('by the track, or one part of it', () => {
		expect(found('Hello', 'Kubernetes on Edge Day')).toEqual(['edge']);
		expect(found('Hello', 'Tutorials, Kubernetes on edge day')).toEqual(['edge']);
		expect(found('Hello', 'After Kubernetes on Edge Day')).toEqual([]);
	});

	test('by the longest name, not by a shorter one inside it', () => {
		expect(found('Network Service Mesh at Work')).toEqual(['network-service-mesh']);
		expect(found('A Service Mesh beside Network Service Mesh')).toEqual([
			'service-mesh',
			'network-service-mesh',
		]);
	});

	test('with what speaks for each', () => {
		const evidence = find('FluxCD at the Edge');
		const flux = topics.find(({ id }) => id === 'flux');
		expect([...evidence.values()]).toEqual([{ title: 'FluxCD' }, { title: 'Edge' }, { topic: flux }]);
	});
});

test('a talk that somebody tagged keeps the topics it was given', () => {
	const graph = graphOf({
		topics: [aTopic('edge', { label: 'Edge' }), aTopic('topic')],
		talkLists: [
			aTalkList([{ title: 'Edge', topics: ['topic'] }, { title: 'Edge and Notes' }, { title: 'The Edge' }]),
		],
		recaps: [aRecap({ talk: 'Edge and Notes' })],
	});
	expect(graph.talks.map(({ topics, inferred }) => [topics.map(({ id }) => id), inferred.size])).toEqual([
		[['topic'], 0],
		[['topic'], 0],
		[['edge'], 1],
	]);
});

describe('labelled titles', () => {
	const topics = new Set(['edge', 'security', 'cost']);
	const file = (...rows: string[]) => {
		const path = join(mkdtempSync(join(tmpdir(), 'labels-')), 'labels.tsv');
		writeFileSync(path, ['event\tid\ttitle\twanted\tacceptable', ...rows, ''].join('\n'));
		return path;
	};
	const one = file('e\ta\tA\tedge security\tcost', 'e\tb\tB\t\t');
	const other = file('e\ta\tA\tedge\tsecurity', 'e\tb\tB\tcost\t');

	test('of two people want what both want, and accept what one of them names', () => {
		expect(
			labelledTitles([one, other], topics).map(({ wanted, acceptable }) => [[...wanted], [...acceptable]]),
		).toEqual([
			[['edge'], ['security', 'cost']],
			[[], ['cost']],
		]);
	});

	test('say how far two people agree', () => {
		expect(agreement(one, other)).toEqual({ wanted: 2 / 4, named: 3 / 4 });
	});

	test('name only topics that exist', () => {
		expect(() => labelledTitles([file('e\ta\tA\tegde\t')], topics)).toThrow(/:2: there is no topic “egde”/u);
	});

	test('stand on the same lines in all files', () => {
		expect(() => labelledTitles([one, file('e\tb\tB\t\t')], topics)).toThrow(/same line/u);
	});
});

describe('on real titles', () => {
	const { graph } = loadContent('content');

	test('the figures for labelled titles do not fall', () => {
		const { figures } = judge(graph, 'development');
		expect(figures.precision).toBeGreaterThanOrEqual(0.98);
		expect(figures.strictPrecision).toBeGreaterThanOrEqual(0.77);
		expect(figures.recall).toBeGreaterThanOrEqual(0.95);
		expect(shareWithTopic(graph)).toBeGreaterThanOrEqual(0.85);
	});

	test('the figures for the titles that are kept back do not fall', () => {
		const { figures } = judge(graph, 'held-back');
		expect(figures.precision).toBeGreaterThanOrEqual(0.97);
		expect(figures.recall).toBeGreaterThanOrEqual(0.88);
	});

	test('no topic is without a talk', () => {
		expect(graph.topics.filter(({ talks }) => talks.length === 0).map(({ id }) => id)).toEqual([]);
	});

	test('no title is labelled twice, nor for tuning what is kept back', () => {
		const rows = ['development', 'held-back.titles'].flatMap((name) =>
			readFileSync(`tests/topics/${name}.tsv`, 'utf8').trimEnd().split('\n').slice(1),
		);
		const talks = rows.map((row) => row.split('\t').slice(0, 2).join(' '));
		expect(talks.filter((talk, at) => talks.indexOf(talk) !== at)).toEqual([]);
	});
});
