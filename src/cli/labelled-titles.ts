import { readFileSync } from 'node:fs';

/** A talk with the topics that it should get, and those that are neither demanded nor wrong; ids of topics. */
export interface LabelledTitle {
	/** Edition and talk. */
	key: string;
	title: string;
	wanted: ReadonlySet<string>;
	acceptable: ReadonlySet<string>;
}

/**
 * The titles of a labelled file, or of several people's labels of the same titles: wanted is what all of them want,
 * acceptable what at least one names.
 * @param files tab-separated with a line of headings: event, id, title, wanted, acceptable (ids, separated by spaces)
 * @param topics the ids that may stand there
 * @throws where a file names another topic, or the files do not have the same titles on the same lines
 */
export function labelledTitles(files: readonly string[], topics: ReadonlySet<string>): LabelledTitle[] {
	const [first = [], ...others] = files.map((file) => {
		const titles = read(file);
		titles.forEach((title, row) => {
			const [unknown] = [...title.wanted, ...title.acceptable].filter((id) => !topics.has(id));
			if (unknown !== undefined) throw new Error(`${file}:${row + 2}: there is no topic “${unknown}”`);
		});
		return titles;
	});
	return others.reduce((merged, labels) => merged.map((title, row) => merge(title, labels[row])), first);
}

function read(file: string): LabelledTitle[] {
	const rows = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
	return rows.map((row) => {
		const [event = '', id = '', title = '', wanted = '', acceptable = ''] = row.split('\t');
		return { key: `${event} ${id}`, title, wanted: ids(wanted), acceptable: ids(acceptable) };
	});
}

const ids = (cell: string): Set<string> => new Set(cell.split(' ').filter(Boolean));

function merge(one: LabelledTitle, other?: LabelledTitle): LabelledTitle {
	if (one.key !== other?.key)
		throw new Error(`“${one.title}” (${one.key}) does not stand on the same line of all files`);
	const wanted = new Set(one.wanted).intersection(other.wanted);
	const named = [one.wanted, one.acceptable, other.wanted, other.acceptable].flatMap((topics) => [...topics]);
	return { ...one, wanted, acceptable: new Set(named).difference(wanted) };
}

/** How far two people agree: of the topics that each wants, the share that the other wants too, and that the other names. */
export function agreement(file: string, otherFile: string): { wanted: number; named: number } {
	const pairs = read(file).flatMap((one, row) => {
		const other = read(otherFile)[row];
		return other ? [[one, other] as const, [other, one] as const] : [];
	});
	const count = (of: (pair: readonly [LabelledTitle, LabelledTitle]) => number) =>
		pairs.reduce((sum, pair) => sum + of(pair), 0);
	const all = count(([one]) => one.wanted.size);
	const wanted = count(([one, other]) => new Set(one.wanted).intersection(other.wanted).size);
	const named = count(([one, other]) => new Set(one.wanted).intersection(other.acceptable).size) + wanted;
	return { wanted: wanted / all, named: named / all };
}
