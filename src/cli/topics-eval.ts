import { existsSync } from 'node:fs';
import type { Graph, TopicNode } from '../domain/graph/nodes.ts';
import { topicFinder } from '../domain/topics/infer.ts';
import { loadContent } from '../files/load.ts';
import { contentFolder } from '../site.ts';
import { agreement, type LabelledTitle, labelledTitles } from './labelled-titles.ts';

/*
 * `npm run topics:eval [-- --show | --final]`: how well topics are found in titles, against titles that were labelled one
 * by one. `--show` lists what is wrong and what is missed in the development titles. `--final` prints the figures of the
 * held-back titles, which serve for nothing else: see tests/topics/README.md.
 */

const labels = {
	development: ['tests/topics/development.tsv'],
	'held-back': ['tests/topics/held-back.1.tsv', 'tests/topics/held-back.2.tsv'],
} as const;

/** A labelled title, with what was found for it. */
interface Judged extends LabelledTitle {
	found: Set<string>;
}

/** Of the topics found, how many are right; of those wanted, how many are found. What is acceptable counts as neither. */
interface Figures {
	titles: number;
	right: number;
	wrong: number;
	missed: number;
	acceptable: number;
	precision: number;
	recall: number;
	/** The precision if what is acceptable counted as wrong. */
	strictPrecision: number;
}

/** Compare the rules with labelled titles. */
export function judge(graph: Graph, set: keyof typeof labels): { judged: Judged[]; figures: Figures } {
	const find = topicFinder(graph.topics);
	const tracks = new Map(graph.talks.map((talk) => [`${talk.event.id} ${talk.id}`, talk.data.track]));
	const topics = new Set(graph.topics.map(idOf));
	const judged = labelledTitles(labels[set], topics).map((label): Judged => ({
		...label,
		found: new Set([...find(label.title, tracks.get(label.key)).keys()].map(idOf)),
	}));
	return { judged, figures: figuresOf(judged) };
}

const idOf = ({ id }: TopicNode) => id;

function figuresOf(judged: readonly Judged[]): Figures {
	const count = (of: (talk: Judged) => number) => judged.reduce((sum, talk) => sum + of(talk), 0);
	const right = count(({ wanted, found }) => found.intersection(wanted).size);
	const wrong = count((talk) => wrongOf(talk).size);
	const missed = count(({ wanted, found }) => new Set(wanted).difference(found).size);
	const acceptable = count(({ found }) => found.size) - right - wrong;
	return {
		titles: judged.length,
		right,
		wrong,
		missed,
		acceptable,
		precision: right / (right + wrong),
		recall: right / (right + missed),
		strictPrecision: right / (right + wrong + acceptable),
	};
}

const wrongOf = ({ wanted, acceptable, found }: Judged) => found.difference(wanted).difference(acceptable);

/** The share of talks that have a topic, given or found. */
export const shareWithTopic = ({ talks }: Graph): number =>
	talks.filter(({ topics }) => topics.length > 0).length / talks.length;

if (process.argv[1] === import.meta.filename) {
	const { graph } = loadContent(contentFolder);
	const { judged, figures } = judge(graph, 'development');
	print('development', figures);
	if (process.argv.includes('--show')) show(judged);
	if (process.argv.includes('--final')) printFinal(graph);
	console.log(`talks with a topic: ${percent(shareWithTopic(graph))}`);
}

function printFinal(graph: Graph): void {
	const [one, other] = labels['held-back'];
	if (!existsSync(one) || !existsSync(other)) {
		console.error(`held-back: not labelled yet, ${one} and ${other} are missing; see tests/topics/README.md`);
		process.exitCode = 1;
		return;
	}
	print('held-back', judge(graph, 'held-back').figures);
	const { wanted, named } = agreement(one, other);
	console.log(
		`  of what one of the two labellers wants, the other wants ${percent(wanted)} and names ${percent(named)}`,
	);
}

function print(set: string, figures: Figures): void {
	const { titles, right, wrong, missed, acceptable, precision, recall, strictPrecision } = figures;
	console.log(
		`${set}: ${titles} titles, ${right} right, ${wrong} wrong, ${missed} missed, ${acceptable} acceptable; ` +
			`precision ${precision.toFixed(3)} (strict ${strictPrecision.toFixed(3)}), recall ${recall.toFixed(3)}`,
	);
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

function show(judged: readonly Judged[]): void {
	for (const talk of judged) {
		const wrong = [...wrongOf(talk)].map((id) => `+${id}`);
		const missed = [...talk.wanted].filter((id) => !talk.found.has(id)).map((id) => `-${id}`);
		if (wrong.length + missed.length > 0)
			console.log(`${[...wrong, ...missed].join(' ')}\t${talk.title}\t(${[...talk.wanted].join(' ')})`);
	}
}
