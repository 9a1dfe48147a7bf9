import { describe, expect, test } from 'vitest';
import { Drafts, type Draft } from '../../../src/contribute/drafts.ts';
import { emptyForm } from '../../../src/contribute/form.ts';
import { aForm } from '../../support/contribute.ts';

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
		expect(new Drafts(undefined).keep(draft('b', 1))).toBe(false);
	});
});
