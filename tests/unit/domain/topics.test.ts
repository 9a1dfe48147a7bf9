import { describe, expect, test } from 'vitest';
import { PhraseIndex, wordsOf } from '../../../src/domain/topics/phrases.ts';
import { topicFinder } from '../../../src/domain/topics/infer.ts';
import { judge, shareWithTopic } from '../../../src/cli/topics-eval.ts';
import { loadContent } from '../../../src/files/load.ts';
import { aRecap, aTalkList, aTopic, graphOf, only } from '../../support/content.ts';

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

	test('by the track', () => {
		expect(found('Hello', 'Kubernetes on Edge Day')).toEqual(['edge']);
	});

	test('with what speaks for each', () => {
		const evidence = find('FluxCD at the Edge');
		expect([...evidence.values()]).toEqual([{ title: 'FluxCD' }, { title: 'Edge' }, { topic: only(topics) }]);
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

describe('on real titles', () => {
	const { graph } = loadContent('content');

	test('the figures for labelled titles do not fall', () => {
		for (const [half, guard] of Object.entries(guards)) {
			const { figures } = judge(graph, `tests/topics/${half}.tsv`);
			expect(figures.precision, half).toBeGreaterThanOrEqual(guard.precision);
			expect(figures.recall, half).toBeGreaterThanOrEqual(guard.recall);
		}
		expect(shareWithTopic(graph)).toBeGreaterThanOrEqual(0.7);
	});

	test('no topic is without a talk', () => {
		expect(graph.topics.filter(({ talks }) => talks.length === 0).map(({ id }) => id)).toEqual([]);
	});
});

/** What was reached, less the width of a few titles. */
const guards = {
	development: { precision: 0.98, recall: 0.86 },
	'held-back': { precision: 0.9, recall: 0.76 },
};
