import { describe, expect, test } from 'vitest';
import { Drafts, type Draft } from '../../../src/contribute/drafts.ts';
import { recapPath } from '../../../src/contribute/file-name.ts';
import { emptyForm } from '../../../src/contribute/form.ts';
import { matches } from '../../../src/contribute/matches.ts';
import { longestAddress, newFile } from '../../../src/contribute/pull-request.ts';
import { recapData } from '../../../src/contribute/recap-data.ts';
import { aForm, anEdition } from '../../support/contribute.ts';

describe('the name of the file', () => {
	const edition = anEdition([{}], { taken: ['talk-1', 'day-1', 'day-1-bo-writer'] });

	test.each([
		['a talk', aForm({ talk: 'talk-1' }), anEdition([{}]), 'talk-1.en.md'],
		['a talk with notes', aForm({ lang: 'fr' }), edition, 'talk-1-bo-writer.fr.md'],
		[
			'a day that the same person noted',
			aForm({ scope: 'day', day: '1' }),
			edition,
			'day-1-bo-writer-2.en.md',
		],
		['an edition', aForm({ scope: 'event' }), edition, 'edition.en.md'],
		[
			'a talk that is missing',
			aForm({ declared: true, title: 'Énergie & Cloud!' }),
			edition,
			'energie-and-cloud.en.md',
		],
	])('for %s', (_what, form, of, name) => {
		expect(recapPath(form, of)).toBe(`recaps/kubecon-eu-2024/${name}`);
	});

	test.each([
		['no edition', aForm(), undefined],
		['no talk', aForm({ talk: '' }), edition],
		['no day', aForm({ scope: 'day' }), edition],
	])('is empty with %s', (_what, form, of) => {
		expect(recapPath(form, of)).toBe('');
	});
});

describe('the front matter', () => {
	const edition = anEdition([
		{},
		{ id: 'twin', title: 'Talk 1' },
		{ id: 'undated', title: 'No day', speakers: [] },
	]);
	delete edition.talks[2]?.day;

	test('names a talk by its id where another has its title', () => {
		expect(recapData(aForm(), edition, '2024-04-01')).toMatchObject({ talk: 'talk-1', day: 1 });
	});

	test('takes the day and the speakers from the form where the list lacks them', () => {
		const form = aForm({ talk: 'undated', day: '2', speakers: 'Ada\n\nBo' });
		expect(recapData(form, edition, '2024-04-01')).toMatchObject({
			talk: 'No day',
			day: 2,
			speakers: ['Ada', 'Bo'],
		});
	});

	test('of a day has no talk, and of an edition no day either', () => {
		const day = recapData(aForm({ scope: 'day', day: '0', wishlist: 'Talk 1' }), edition, '2024-04-01');
		expect(day).toMatchObject({ day: 0, wishlist: ['Talk 1'] });
		expect(day).not.toHaveProperty('talk');
		expect(recapData(aForm({ scope: 'event', day: '1' }), edition, '2024-04-01')).not.toHaveProperty('day');
	});
});

describe('the link to a new file', () => {
	const form = 'https://github.com/a/b/new/main?filename=content%2F&value=';

	test('takes name and text along', () => {
		const { href, filled } = newFile(form, 'recaps/e/x.en.md', '---\na: "é & b"\n---\n');
		const { searchParams } = new URL(href);
		expect(filled).toBe(true);
		expect(searchParams.get('filename')).toBe('content/recaps/e/x.en.md');
		expect(searchParams.get('value')).toBe('---\na: "é & b"\n---\n');
	});

	test('takes the name alone where the address would be too long for the host', () => {
		const short = newFile(form, 'x', '').href.length;
		expect(newFile(form, 'x', 'a'.repeat(longestAddress - short)).filled).toBe(true);
		const long = newFile(form, 'x', 'a'.repeat(longestAddress - short + 1));
		expect(long.filled).toBe(false);
		expect(new URL(long.href).searchParams.has('value')).toBe(false);
		// An accent takes six characters of an address.
		expect(newFile(form, 'x', 'é'.repeat(1400)).filled).toBe(false);
	});
});

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

describe('drafts', () => {
	/** A storage as browsers have it, whose keys are its own. */
	const storage = (entries: Record<string, string> = {}): Storage =>
		Object.defineProperties({ ...entries } as unknown as Storage, {
			getItem: {
				value(this: Record<string, string>, key: string) {
					return this[key] ?? null;
				},
			},
			setItem: {
				value(this: Record<string, string>, key: string, text: string) {
					this[key] = text;
				},
			},
			removeItem: {
				value(this: Record<string, string>, key: string) {
					Reflect.deleteProperty(this, key);
				},
			},
		});
	const draft = (id: string, saved: number): Draft => ({ id, saved, title: id, form: aForm() });

	test('come back, the last one first, until they are discarded', () => {
		const kept = storage({ theme: 'dark' });
		const drafts = new Drafts(kept);
		drafts.keep(draft('a', 1));
		drafts.keep(draft('b', 2));
		expect(new Drafts(kept).all()).toEqual([draft('b', 2), draft('a', 1)]);
		drafts.discard('b');
		expect(drafts.all()).toEqual([draft('a', 1)]);
	});

	test('of an older form get what was added since', () => {
		const old = { id: 'a', saved: 1, title: 'a', form: { lang: 'fr', body: 'x', source: { title: 't' } } };
		const { form } = new Drafts(storage({ 'draft:a': JSON.stringify(old) })).get('a') ?? {};
		expect(form).toEqual({
			...emptyForm('fr'),
			body: 'x',
			source: { ...emptyForm('fr').source, title: 't' },
		});
	});

	test('that cannot be read are left out, and a storage that is full says so', () => {
		// Nothing can be added to what is frozen.
		const full = Object.freeze(storage({ 'draft:a': '{' }));
		expect(new Drafts(full).all()).toEqual([]);
		expect(new Drafts(full).keep(draft('b', 1))).toBe(false);
	});
});
