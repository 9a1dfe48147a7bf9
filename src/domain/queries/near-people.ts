import type { PersonNode } from '../graph/nodes.ts';
import { fold } from '../slug.ts';

/** Two people who may be one, and what speaks for it. */
interface NearPeople {
	one: PersonNode;
	other: PersonNode;
	why: 'same words' | 'middle name' | 'short first name' | 'spelling';
}

/**
 * People whose names are so near that they may be one person under two spellings: the same words in another order or
 * joined, a middle name or initial more, a short first name at the same company, a letter of difference.
 * Each pair once, in the order of the names; at most a thousand, which only a file made to be a nuisance has.
 * @param about those of whom at least one must be in a pair
 */
export function nearPeople(
	people: readonly PersonNode[],
	about: readonly PersonNode[] = people,
): NearPeople[] {
	const wanted = new Set(about);
	const names = people.map(nameOf);
	const pairs = new Map<string, NearPeople>();
	const add = (a: Name, b: Name, why: NearPeople['why']) => {
		const [one, other] = a.person.id < b.person.id ? [a.person, b.person] : [b.person, a.person];
		const key = `${one.id} ${other.id}`;
		if (!wanted.has(one) && !wanted.has(other)) return;
		if (one !== other && !pairs.has(key) && pairs.size < mostPairs) pairs.set(key, { one, other, why });
	};
	const inGroups = (
		key: (name: Name) => string[],
		compare: (a: Name, b: Name) => void,
		grouped: readonly Name[] = names,
	) => {
		const groups = new Map<string, Name[]>();
		for (const name of grouped) {
			for (const part of new Set(key(name))) {
				const group = groups.get(part);
				if (group) group.push(name);
				else groups.set(part, [name]);
			}
		}
		for (const group of groups.values()) {
			group.forEach((a, index) => {
				for (const b of group.slice(index + 1)) compare(a, b);
			});
		}
	};
	inGroups(
		({ words }) => [[...words].sort().join(' '), words.join('')],
		(a, b) => {
			add(a, b, 'same words');
		},
	);
	inGroups(
		({ words }) => (words.length > 1 ? [`${words[0] ?? ''} ${words.at(-1) ?? ''}`] : []),
		(a, b) => {
			if (a.words.length !== b.words.length) add(a, b, 'middle name');
		},
	);
	inGroups(
		({ words, companies }) => companies.map((company) => `${words.at(-1) ?? ''} ${company}`),
		(a, b) => {
			if (isShortOf(a.words[0] ?? '', b.words[0] ?? '')) add(a, b, 'short first name');
		},
	);
	const lengths = new Set(names.filter(({ person }) => wanted.has(person)).map(lengthOf));
	inGroups(
		({ words }) => withOneLetterLess(words.join(' ')),
		(a, b) => {
			const length = Math.min(lengthOf(a), lengthOf(b));
			const together = a.companies.some((company) => b.companies.includes(company));
			if (length >= longName || (together && length >= shortName)) add(a, b, 'spelling');
		},
		// Others are too long or too short to be the same but for a letter.
		names.filter((name) => [-1, 0, 1].some((more) => lengths.has(lengthOf(name) + more))),
	);
	return [...pairs.values()].sort((a, b) => (a.one.id + a.other.id < b.one.id + b.other.id ? -1 : 1));
}

const mostPairs = 1000;

/** From this length on a letter of difference is more likely a slip than another name. */
const longName = 11;
const shortName = 7;

interface Name {
	person: PersonNode;
	words: string[];
	companies: string[];
}

const lengthOf = ({ words }: Name) => words.join(' ').length;

const suffixes = new Set(['jr', 'sr', 'phd', 'dr', 'ii', 'iii', 'md']);

const nameOf = (person: PersonNode): Name => ({
	person,
	words: fold(person.name)
		.replace(/["“(][^"”)]*["”)]/g, ' ')
		.replace(/[^a-z0-9]+/g, ' ')
		.split(' ')
		.filter((word) => word !== '' && !suffixes.has(word)),
	companies: [
		...new Set(
			person.talks.flatMap(({ billings }) =>
				billings
					.filter((billing) => billing.person === person)
					.flatMap(({ organisation }) => organisation?.id ?? []),
			),
		),
	],
});

/** “Dan” is short of “Daniel”, “J” of “Jorge”. */
const isShortOf = (one: string, other: string) =>
	one !== other && one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));

/** A text, and every text that lacks one of its letters: two that share one differ in a letter or two. */
function withOneLetterLess(text: string): string[] {
	const less = Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1));
	return [text, ...less];
}
