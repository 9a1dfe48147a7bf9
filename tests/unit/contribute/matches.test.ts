import { describe, expect, test } from 'vitest';
import { matches } from '../../../src/contribute/matches.ts';

describe('typing finds', () => {
	const talks = [
		{ value: '1', text: 'Scaling With KEDA', detail: 'Anna Kapuścińska' },
		{ value: '2', text: 'Is Serverless Powerfully Powerless?', detail: 'Kevin Dubois' },
		{ value: '3', text: 'Powering Up', detail: 'Liz Rice' },
		{ value: '4', text: 'Kubernetes', also: ['k8s'] },
	];

	test.each([
		['everything for nothing', '', '1234'],
		['beginnings of words before parts of words', 'power', '32'],
		['words in any order', 'powerless serverless', '2'],
		['a speaker without accents', 'kapuscinska', '1'],
		['another name', 'k8s', '4'],
		['a word with a letter wrong', 'serverles powerfuly', '2'],
		['nothing for something else', 'keda istio', ''],
	])('%s', (_what, query, found) => {
		expect(
			matches(query, talks)
				.map(({ value }) => value)
				.join(''),
		).toBe(found);
	});
});
