import type { Entry } from '../content-kinds.ts';
import type { DataPath, Fault } from '../faults.ts';
import { nameKey } from '../slug.ts';
import type { Check } from './check.ts';

/** A name or alias means one person, one organisation or one topic: never two of them. */
export const sharedAliases: Check = ({ records }) => [
	...clashes(records.people.map((entry) => named(entry, [entry.data.name]))),
	...clashes(records.organisations.map((entry) => named(entry, [entry.data.name]))),
	...clashes(
		records.topics.map((entry) => named(entry, [...new Set([entry.data.label.en, entry.data.label.fr])])),
	),
];

interface NamedEntry {
	file: string;
	names: { name: string; path: DataPath }[];
}

const named = ({ file, data }: Entry<{ aliases: string[] }>, own: string[]): NamedEntry => ({
	file,
	names: [
		...own.map((name) => ({ name, path: [] })),
		...data.aliases.map((name, index) => ({ name, path: ['aliases', index] })),
	],
});

function clashes(entries: NamedEntry[]): Fault[] {
	const owner = new Map<string, string>();
	return entries.flatMap(({ file, names }) =>
		names.flatMap(({ name, path }): Fault[] => {
			const key = nameKey(name);
			const other = owner.get(key);
			owner.set(key, file);
			// Within one file, spellings that make one key are listed side by side on purpose.
			if (other === undefined || other === file) return [];
			return [
				{
					code: 'shared-alias',
					severity: 'error',
					file,
					path,
					message: `“${name}” is already a name in ${other}`,
					fix: 'keep it in one of the two places',
				},
			];
		}),
	);
}
