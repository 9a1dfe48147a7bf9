import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../src/search/text/found.ts';
import { commonness, packWords, unpackWords, Vocabulary } from '../../../src/search/text/vocabulary.ts';
import { textsOf, wordsOf } from '../../../src/search/text/words.ts';

describe('the words of a text', () => {
	test.each([
		['l’observabilité d’un réseau', ['observabilite', 'un', 'reseau']],
		["qu'est-ce que l'eBPF", ['est', 'ce', 'que', 'ebpf']],
		['Bob’s CI/CD', ['bob', 'ci', 'cd']],
		['v1.31 and 1.32.0', ['1.31', 'and', '1.32.0']],
		['C++ and C#', ['c++', 'and', 'c#']],
		['Kapuścińska', ['kapuscinska']],
		['', []],
	])('of “%s” are %j', (text, expected) => {
		expect(textsOf(text)).toEqual(expected);
	});

	test.each([
		['cluster', 'clusters'],
		['securing', 'secured'],
		['conteneur', 'conteneurs'],
		['déployée', 'déployer'],
	])('“%s” and “%s” share a key', (one, other) => {
		const [first, second] = [wordsOf(one), wordsOf(other)].map((words) => new Set(words[0]?.keys));
		expect(first?.intersection(second ?? new Set()).size).toBeGreaterThan(0);
	});
});

describe('a vocabulary', () => {
	const words = ['cilium', 'cluster', 'clusters', 'envoy', 'kubernetes', 'mesh'];
	const vocabulary = new Vocabulary(words, words.map((_, at) => commonness(2 ** at).toString(36)).join(''));

	test('survives packing', () => {
		expect(unpackWords(packWords(words))).toEqual(words);
	});

	test.each([
		['cilum', ['cilium']],
		['kuberntes', ['kubernetes']],
		['kubrenetes', ['kubernetes']],
		['mehs', ['mesh']],
		['msh', []],
		['zzzzzzzz', []],
	])('knows what is near to “%s”: %j', (text, expected) => {
		expect(vocabulary.near(text, 3).map((near) => near.text)).toEqual(expected);
	});

	test('completes with the most common word first', () => {
		expect(vocabulary.beginningWith('clust', 5)).toEqual(['clusters', 'cluster']);
	});
});

test('words are marked in every form, and nothing else is', () => {
	const text = 'Scaling clusters: l’observabilité d’un cluster, et des nuages.';
	const marked = placesIn(text, wordsOf('cluster observabilite')).map(({ start, end }) =>
		text.slice(start, end),
	);
	expect(marked).toEqual(['clusters', 'l’observabilité', 'cluster']);
});
