import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/contribute/faults.ts';
import { said } from '../../../src/contribute/fields.ts';
import type { NotesForm } from '../../../src/contribute/form.ts';
import { recapData } from '../../../src/contribute/recap-data.ts';
import { bodyFaults } from '../../../src/markdown/body-faults.ts';
import { aForm, anEdition } from '../../support/contribute.ts';

const edition = anEdition([{}, { id: 'no-speakers', title: 'A Talk Nobody Gave', speakers: [] }]);
const topics = [{ id: 'keda', label: 'KEDA', aliases: ['Event-driven Autoscaling'] }];

function saidOf(given: Partial<NotesForm>) {
	const form = aForm(given);
	const data = recapData(form, edition, '2024-04-01');
	const faults = faultsOf(form, data, { edition, topics, bodyFaults });
	return said(faults, data, form, (key) => key).map(
		({ field, text, place }) => [field, text, place?.line] as const,
	);
}

test('nothing is wrong with notes that are complete', () => {
	expect(saidOf({})).toEqual([]);
	expect(saidOf({ scope: 'day', day: '1', talk: '', wishlist: 'Talk 1' })).toEqual([]);
	expect(saidOf({ scope: 'event', talk: '' })).toEqual([]);
	expect(
		saidOf({ declared: true, title: 'Something Else Entirely', day: '2', speakers: 'Cy', format: 'panel' }),
	).toEqual([]);
});

test.each<[string, Partial<NotesForm>, string, string]>([
	['no talk', { talk: '' }, 'talk', '“talk” is missing'],
	['no title of a talk that is missing', { declared: true }, 'title', 'is missing'],
	['no day of notes on a day', { scope: 'day' }, 'day', 'is missing'],
	['a day that the edition does not have', { scope: 'day', day: '7' }, 'day', 'has no day 7'],
	['no topic', { tags: [] }, 'tags', '“tags” is missing'],
	['a topic that is not one', { tags: ['kedda'] }, 'tags', 'did you mean “keda”'],
	['nobody who signs', { authors: ' \n' }, 'authors', 'nobody signs'],
	['a name that is nearly a speaker’s', { authors: 'Ada Speakers' }, 'authors', 'did you mean “Ada Speaker”'],
	['a takeaway that is too long', { takeaways: ['', 'a', 'b'.repeat(251)] }, 'takeaways.2', '250'],
	['eight takeaways', { takeaways: Array<string>(8).fill('x') }, 'takeaways', 'seven'],
	[
		'a title that the list nearly has',
		{ declared: true, title: 'A Talk Nobody Gav' },
		'title',
		'A Talk Nobody Gave',
	],
	['a post without a title', { source: { ...aForm().source, authors: 'Bo' } }, 'source.title', 'is missing'],
	[
		'an address without https',
		{ source: { ...aForm().source, title: 't', authors: 'Bo', url: 'javascript:alert(1)' } },
		'source.url',
		'https://',
	],
	[
		'a wish that the edition does not have',
		{ scope: 'day', day: '1', wishlist: 'Nothing' },
		'wishlist',
		'not in the talk list',
	],
	['no notes', { body: '<!-- x -->' }, 'body', 'no notes'],
])('%s is said at its field', (_what, given, field, text) => {
	expect(saidOf(given)).toContainEqual([
		field,
		expect.stringContaining(text),
		field === 'body' ? 1 : undefined,
	]);
});

test('what is wrong in the text has its line', () => {
	expect(saidOf({ body: '\n\nText.\n\n# Title\n' })).toContainEqual([
		'body',
		expect.stringContaining('heading'),
		5,
	]);
});

test('a fault is said in the words of the interface where it has some, with a suggestion', () => {
	const form = aForm({ tags: ['kedda'] });
	const data = recapData(form, edition, '2024-04-01');
	const faults = faultsOf(form, data, { edition, topics, bodyFaults });
	const words: Record<string, string> = {
		'fault-unknown-topic': 'Sujet inconnu : {0}.',
		didYouMean: 'Vouliez-vous dire {0} ?',
	};
	const say = (key: string, gap = '') => (words[key] ?? key).replace('{0}', gap);
	expect(said(faults, data, form, say)).toEqual([
		{ field: 'tags', text: 'Sujet inconnu : kedda. Vouliez-vous dire keda ?', meant: 'keda' },
	]);
});
