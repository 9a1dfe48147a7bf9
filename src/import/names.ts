import { distance } from 'fastest-levenshtein';
import type { PersonNode, TalkNode } from '../domain/graph/nodes.ts';
import { wordsOf, type Word } from './words.ts';

/** A person of the talk list named in a text. */
export interface Mention {
	person: PersonNode;
	start: number;
	end: number;
}

interface Name {
	person: PersonNode;
	words: string[];
}

/** Finds the speakers of an edition by their full names, in spite of accents, case and a wrong letter. */
export class Speakers {
	readonly #byLastWord = new Map<string, Name[]>();
	readonly #lastWords: string[];

	constructor(talks: readonly TalkNode[]) {
		const seen = new Set<string>();
		for (const { billings } of talks) {
			for (const { person, name } of billings) {
				for (const spelling of [name, person.name, ...person.aliases]) {
					const words = wordsOf(spelling).map(({ text }) => text);
					const key = `${person.id} ${words.join(' ')}`;
					const last = words.at(-1);
					if (words.length < 2 || last === undefined || seen.has(key)) continue;
					seen.add(key);
					this.#byLastWord.set(last, [...(this.#byLastWord.get(last) ?? []), { person, words }]);
				}
			}
		}
		this.#lastWords = [...this.#byLastWord.keys()];
	}

	/**
	 * Everybody named in `text`, in order.
	 * @param exact whether a wrong letter is not forgiven (for quick looks through many editions)
	 */
	find(text: string, exact = false): Mention[] {
		const words = wordsOf(text);
		const mentions: Mention[] = [];
		for (let index = 1; index < words.length; index++) {
			const found = words[index]?.capital ? this.#endingAt(words, index, exact) : undefined;
			if (found && found.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(found);
		}
		return mentions;
	}

	#endingAt(words: readonly Word[], index: number, exact: boolean): Mention | undefined {
		const last = words[index];
		if (!last) return undefined;
		const names = this.#byLastWord.get(last.text) ?? [];
		const near = exact
			? []
			: this.#lastWords
					.filter((other) => other !== last.text && alike(other, last.text))
					.flatMap((other) => this.#byLastWord.get(other) ?? []);
		for (const { person, words: name } of [...names, ...near]) {
			const first = beginning(words, index, name, exact);
			if (first !== undefined) return { person, start: first.start, end: last.end };
		}
		return undefined;
	}
}

/** A letter more, less or other, in words long enough to stay themselves. */
const alike = (one: string, other: string): boolean =>
	one === other ||
	(Math.min(one.length, other.length) >= 3 &&
		one.length + other.length >= 7 &&
		Math.abs(one.length - other.length) <= 1 &&
		distance(one, other) === 1);

/** The word with which a name begins whose last word stands at `index`; names between may be left out. */
function beginning(
	words: readonly Word[],
	index: number,
	name: readonly string[],
	exact: boolean,
): Word | undefined {
	const first = name[0];
	if (first === undefined) return undefined;
	for (let back = 1; back <= Math.min(name.length, 3) && index - back >= 0; back++) {
		const word = words[index - back];
		if (word?.capital && (word.text === first || (!exact && alike(word.text, first)))) return word;
	}
	return undefined;
}

const nameWord = String.raw`\p{Lu}[\p{L}'’.-]+`;
const particle = String.raw`(?:(?:van|von|de|der|den|da|di|du|el|la|le|ben|bin|dos|del)\s+)*`;
const fullName = new RegExp(String.raw`^${nameWord}(?:\s+${particle}${nameWord}){1,3}$`, 'u');

/** Whether a text can be the name of a person: two to four words that begin with a capital. */
export const mayBeName = (text: string): boolean => fullName.test(text.trim()) && !/\d/.test(text);

/**
 * The names in a line that lists speakers with their roles and companies, whoever they are:
 * “A B, Engineer, Company & C D (Company)” → A B, C D.
 */
export function namesIn(line: string): string[] {
	const companies = line
		.replace(/\([^)]*\)/g, ',')
		.replace(/@\s*[\p{L}\p{N}.& -]+?(?=,|;|$| (?:et|and|&) )/gu, ',');
	const people = companies
		.split(/\s*(?:,|;|\||\/| & | and | et | – | — | - )\s*/u)
		.map((part) => part.trim());
	return [...new Set(people.filter((part) => mayBeName(part) && !isRole(part)))];
}

const isRole = (text: string) =>
	/\b(?:engineers?|manager|director|lead|leader|architect|advocate|officer|president|founder|cto|ceo|developer|maintainer|head|product|software|senior|staff|principal|consultant|ingénieure?|responsable|directeur|directrice|research|group|labs?|cloud|foundation|inc|gmbh|ltd|university|technologies|systems|hat|azure|tanzu|networks)\b/iu.test(
		text,
	);
