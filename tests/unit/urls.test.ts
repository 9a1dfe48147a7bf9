import { expect, test } from 'vitest';
import { repository, urls } from '../../src/urls.ts';

test('every address of a page exists in both languages, one below the other', () => {
	const talk = { id: 'a-talk', event: { id: 'kubecon-eu-2024' } };
	expect(urls.en.talk(talk)).toBe('/talks/kubecon-eu-2024/a-talk/');
	expect(urls.fr.talk(talk)).toBe('/fr/talks/kubecon-eu-2024/a-talk/');
	expect(urls.fr.day({ event: talk.event, number: 0 })).toBe('/fr/events/kubecon-eu-2024/day-0/');
});

test('the form for a new file carries name and content', () => {
	const { searchParams } = new URL(repository.create('recaps/x/y.en.md', 'talk: "A & B"\n'));
	expect(searchParams.get('filename')).toBe('content/recaps/x/y.en.md');
	expect(searchParams.get('value')).toBe('talk: "A & B"\n');
});
