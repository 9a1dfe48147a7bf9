import { nameKey } from '../../../src/domain/slug.ts';
import { picked } from './chain.ts';

const onsets = 'b br c ch d dr f g gr h j k l m n p pr qu r s st t tr v w z'.split(' ');
const vowels = 'a e i o u ai ea io ou'.split(' ');
const codas = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'x'];
const companyForms = ['', '', '', ' Labs', ' Systems', ' Cloud', ' Software', ' Group', ' Technologies'];

/** Names that nobody bears, never one twice. */
export class Invented {
	readonly #taken: Set<string>;
	readonly #random: () => number;

	/** @param taken names that exist already */
	constructor(taken: Iterable<string>, random: () => number) {
		this.#taken = new Set([...taken].map(nameKey));
		this.#random = random;
	}

	/** @param given the given name; the family name is invented */
	person = (given: string): string => this.#fresh(() => `${given} ${this.#word(3)}`);

	company = (): string => this.#fresh(() => this.#word(2) + (picked(companyForms, this.#random) ?? ''));

	project = (): string => this.#fresh(() => this.#word(3));

	#fresh(make: () => string): string {
		for (;;) {
			const name = make();
			const key = nameKey(name);
			if (this.#taken.has(key)) continue;
			this.#taken.add(key);
			return name;
		}
	}

	#word(syllables: number): string {
		const part = (list: readonly string[]) => picked(list, this.#random) ?? '';
		const word = Array.from({ length: syllables }, () => part(onsets) + part(vowels) + part(codas)).join('');
		return word.charAt(0).toUpperCase() + word.slice(1);
	}
}
