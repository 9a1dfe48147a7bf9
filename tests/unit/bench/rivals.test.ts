import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/languages.ts';
import { addressesOf } from '../../../src/files/addresses.ts';
import { loadContent } from '../../../src/files/load.ts';
import { urls } from '../../../src/urls.ts';
import { embeddableTalks } from '../../../src/views/embed.ts';
import { pagesOf } from '../../bench/rivals/pages.ts';

const { graph } = loadContent('tests/fixtures/site');
const pages = [...pagesOf(graph)];

test('other generators get every page of the site, each once', () => {
	const paths = pages.map(({ path }) => path);
	const frames = languages.flatMap((lang) => embeddableTalks(graph).map(urls[lang].embed));
	expect(paths.toSorted()).toEqual([...addressesOf(graph), ...frames].toSorted());
});

test('they get what a page of a talk shows, with its notes by their file', () => {
	const talk = pages.find(({ kind, notes }) => kind === 'talk' && notes.length > 0);
	expect(talk?.facts.length).toBeGreaterThan(0);
	expect(talk?.notes.map(({ file }) => file)).toEqual([
		'recaps/kubecon-eu-2024/is-serverless-powerfully-powerless.en.md',
		'recaps/kubecon-eu-2024/serverless-second-opinion.en.md',
	]);
	const addresses = new Set(pages.map(({ path }) => path));
	const linked = talk?.lists.flatMap(({ talks }) => talks) ?? [];
	expect(linked.filter((address) => !addresses.has(address))).toEqual([]);
});
