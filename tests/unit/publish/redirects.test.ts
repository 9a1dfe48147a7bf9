import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { redirects } from '../../../src/publish/redirects.ts';
import { sourceOf } from '../../../src/publish/source.ts';
import { aPerson, aRecap, aTalkList, aTopic, anEvent, graphOf } from '../../support/content.ts';

const graph = graphOf({
	events: [anEvent('kubecon-eu-2024', { previousIds: ['kubecon-paris'] })],
	talkLists: [aTalkList([{ previousIds: ['first-talk'], speakers: [{ name: 'Ada Writer' }] }])],
	people: [aPerson('ada-writer', { name: 'Ada Writer', previousIds: ['ada'] })],
	topics: [aTopic('topic', { previousIds: ['theme'] })],
	recaps: [aRecap({ talk: 'Talk 1' })],
});
const files = new Map([...redirects(sourceOf(graph, new Map()))].map((file) => [file.path, file]));
const textOf = async (path: string) => String(await files.get(path)?.body());

test('a host that reads lists finds every old address, in every language', async () => {
	const lines = (await textOf('/_redirects')).trim().split('\n');
	expect(lines).toEqual(
		expect.arrayContaining([
			'/events/kubecon-paris/ /events/kubecon-eu-2024/ 301',
			'/events/kubecon-paris/day-1/ /events/kubecon-eu-2024/day-1/ 301',
			'/talks/kubecon-paris/talk-1/ /talks/kubecon-eu-2024/talk-1/ 301',
			'/talks/kubecon-eu-2024/first-talk/ /talks/kubecon-eu-2024/talk-1/ 301',
			'/topics/theme/ /topics/topic/ 301',
			'/speakers/ada/ /speakers/ada-writer/ 301',
			'/note-takers/ada/ /note-takers/ada-writer/ 301',
			'/fr/topics/theme/ /fr/topics/topic/ 301',
		]),
	);
	expect(files.size).toBe(lines.length + 1);
});

test('on other hosts a page is there that leads on, is not indexed, and is valid', async () => {
	const page = await textOf('/fr/topics/theme/index.html');
	expect(page).toContain('<link rel="canonical" href="https://kubecon-notes.github.io/fr/topics/topic/">');
	expect(page).toContain('<meta http-equiv="refresh" content="0; url=/fr/topics/topic/">');
	expect(page).toContain('<a href="/fr/topics/topic/">Aller à la page</a>');
	expect(page).toContain('noindex');
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended', 'html-validate:a11y'],
		rules: { 'doctype-style': 'off', 'void-style': 'off' },
	});
	const { results } = await validator.validateString(page);
	expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
});

test('where nothing was renamed there is nothing', () => {
	expect([...redirects(sourceOf(graphOf({}), new Map()))]).toEqual([]);
});
