import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Graph } from '../domain/graph/nodes.ts';
import { loadContent } from '../files/load.ts';
import { importPost, type Imported } from '../import/import-post.ts';
import { contentFolder } from '../site.ts';
import { fail } from './fail.ts';

/*
 * `npm run import:eval -- FOLDER [--show]`: how well the importer takes posts apart, against tables of what is right.
 * tests/fixtures/import/README.md says what they look like. `--show` lists what is wrong.
 */

interface Wanted {
	line: number;
	talk: string;
	speakers: string;
}

/** Counts of one post, or of several. */
export interface Score {
	wanted: number;
	found: number;
	/** Talks that begin where they should, then those of them with the right talk, and with the right speakers. */
	starts: number;
	talks: number;
	speakers: number;
	/** Whether edition, day and language were guessed right. */
	guesses: number;
	wrong: string[];
}

/** The table of what is right in a post stands beside it. */
const tableOf = (file: string) => file.replace(/\.\w+$/, '.tsv');

/** Import a post without any option, and compare with its table. */
export function score(graph: Graph, file: string): Score {
	const rows = readFileSync(tableOf(file), 'utf8')
		.trimEnd()
		.split('\n')
		.map((row) => row.split('\t'));
	const facts = new Map(rows.slice(0, 3).map(([key = '', value = '']) => [key, value]));
	const wanted = rows
		.slice(4)
		.map(([line = '', talk = '', speakers = '']): Wanted => ({ line: Number(line), talk, speakers }));
	try {
		return compare(importPost(readFileSync(file, 'utf8'), parse(file).base, graph), wanted, facts);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {
			wanted: wanted.length,
			found: 0,
			starts: 0,
			talks: 0,
			speakers: 0,
			guesses: 0,
			wrong: [message],
		};
	}
}

const namesOf = (names: readonly string[]) => [...names].sort().join('; ');

function compare(
	{ talks, event, day, language }: Imported,
	wanted: Wanted[],
	facts: Map<string, string>,
): Score {
	const result: Score = {
		wanted: wanted.length,
		found: talks.length,
		starts: 0,
		talks: 0,
		speakers: 0,
		guesses: 0,
		wrong: [],
	};
	for (const want of wanted) {
		const found = talks.find(({ line }) => line === want.line);
		const id = found?.talk?.id ?? '-';
		if (!found) result.wrong.push(`line ${want.line}: not found (${want.talk})`);
		else {
			result.starts++;
			if (id === want.talk) result.talks++;
			else result.wrong.push(`line ${want.line}: ${id} instead of ${want.talk}`);
			const right = namesOf(found.speakers) === namesOf(want.speakers.split('; ').filter(Boolean));
			if (right) result.speakers++;
			else
				result.wrong.push(
					`line ${want.line}: speakers ${found.speakers.join('; ')} instead of ${want.speakers}`,
				);
		}
	}
	for (const { line, talk, title, why } of talks)
		if (!wanted.some((want) => want.line === line))
			result.wrong.push(`line ${line}: is no beginning of a talk (${talk?.id ?? title}; ${why})`);
	const guessed = { event: event.id, day: String(day?.number ?? '-'), lang: language };
	for (const [key, value] of Object.entries(guessed)) {
		if (facts.get(key) === value) result.guesses++;
		else result.wrong.push(`${key}: ${value} instead of ${facts.get(key) ?? '?'}`);
	}
	return result;
}

if (process.argv[1] === import.meta.filename) {
	const folder = process.argv[2];
	if (folder === undefined) fail(new Error('Name a folder of posts: npm run import:eval -- FOLDER'));
	const { graph } = loadContent(contentFolder);
	const files = readdirSync(folder).filter(
		(name) => !name.endsWith('.tsv') && existsSync(tableOf(join(folder, name))),
	);
	const scores = files.map((name) => ({ name, score: score(graph, join(folder, name)) }));
	console.log('post                      wanted found  starts: recall precision  talks  speakers  guesses');
	for (const { name, score } of scores) print(name, score, 3);
	print('all', scores.map(({ score }) => score).reduce(sum), 3 * scores.length);
	if (process.argv.includes('--show'))
		for (const { name, score } of scores) for (const wrong of score.wrong) console.log(`${name}: ${wrong}`);
}

function sum(one: Score, other: Score): Score {
	const total = { ...one };
	for (const key of ['wanted', 'found', 'starts', 'talks', 'speakers', 'guesses'] as const)
		total[key] += other[key];
	return total;
}

function print(
	name: string,
	{ wanted, found, starts, talks, speakers, guesses }: Score,
	guessable: number,
): void {
	const share = (part: number, of: number) => (of === 0 ? '   - ' : (part / of).toFixed(3));
	console.log(
		`${name.padEnd(25)} ${String(wanted).padStart(6)} ${String(found).padStart(5)}          ${share(starts, wanted)}     ${share(starts, found)}  ${share(talks, wanted)}     ${share(speakers, wanted)}      ${guesses}/${guessable}`,
	);
}
