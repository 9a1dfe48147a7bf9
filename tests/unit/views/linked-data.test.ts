import { expect, test } from 'vitest';
import { inLanguage } from '../../../src/views/context.ts';
import { dayThing, editionThing } from '../../../src/views/linked-data/edition.ts';
import { asScript } from '../../../src/views/linked-data/page.ts';
import { personThing } from '../../../src/views/linked-data/person.ts';
import { talkThing } from '../../../src/views/linked-data/talk.ts';
import { anEvent, aRecap, aTalkList, graphOf, only } from '../../support/content.ts';

const en = inLanguage('en');
const paris = anEvent('kubecon-eu-2024', { timeZone: 'Europe/Paris', city: 'Paris', country: 'FR' });
const talkOf = (talk: object, event = paris) =>
	talkThing(
		only(graphOf({ events: [event], talkLists: [aTalkList([talk as Record<string, unknown>])] }).talks),
		en,
	);

test('no title can end the element that the data stands in', () => {
	const text = asScript(talkOf({ title: '</script><script>alert(1)</script><!--' }));
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toHaveProperty('name', '</script><script>alert(1)</script><!--');
});

test('a talk begins at a moment where time and zone are known, on a day where they are not, and else not at all', () => {
	const at = { date: '2024-03-20', start: '11:15', end: '11:50' };
	expect(talkOf(at)).toMatchObject({
		startDate: '2024-03-20T11:15:00+01:00',
		endDate: '2024-03-20T11:50:00+01:00',
	});
	expect(talkOf(at, anEvent())).toMatchObject({ startDate: '2024-03-20' });
	expect(talkOf({ date: '2024-03-20' })).toMatchObject({ startDate: '2024-03-20' });
	expect(talkOf({})).not.toHaveProperty('startDate');
});

test('a talk without a day is an event within the edition, others are within their day', () => {
	expect(talkOf({})).toHaveProperty('superEvent.@id', expect.stringMatching(/#edition$/));
	expect(talkOf({ date: '2024-03-20' })).toHaveProperty(
		'superEvent.@id',
		expect.stringMatching(/day-1\/#day$/),
	);
	expect(talkOf({ date: '2024-03-20' })).toHaveProperty(
		'superEvent.superEvent.@id',
		expect.stringMatching(/#edition$/),
	);
});

test('an edition names its days and a day its edition, by the same names in both languages', () => {
	const event = only(graphOf({}).events);
	const day = only(event.days);
	const french = inLanguage('fr');
	expect(editionThing(event, en)).toHaveProperty(
		'subEvent.0.@id',
		(dayThing(day, french) as { '@id': string })['@id'],
	);
	expect(dayThing(day, french)).toHaveProperty(
		'superEvent.@id',
		(editionThing(event, en) as { '@id': string })['@id'],
	);
});

test('whoever speaks and takes notes is one person', () => {
	const graph = graphOf({
		talkLists: [aTalkList([{ speakers: [{ name: 'Ada Writer' }] }])],
		recaps: [aRecap({ talk: 'Talk 1', date: '2024-04-01' })],
	});
	const thing = talkThing(only(graph.talks), en);
	const person = personThing(only(graph.people), en) as { '@id': string };
	expect(thing).toHaveProperty('performer.0.@id', person['@id']);
	expect(thing).toHaveProperty('subjectOf.0.author.0.@id', person['@id']);
	expect(thing).toHaveProperty('subjectOf.0.datePublished', '2024-04-01');
});
