import { readFileSync } from 'node:fs';
import type { Graph, TopicNode } from '../domain/graph/nodes.ts';
import { topicFinder } from '../domain/topics/infer.ts';
import { loadContent } from '../files/load.ts';
import { contentFolder } from '../site.ts';

/*
 * `npm run topics:eval [-- --show]`: how well topics are found in titles, against titles that were labelled one by one.
 * The held-back half was labelled before any rule was written and has served for nothing but the final figure.
 * `--show` lists what is wrong and what is missed in the development half.
 */

/** A talk of the labelled files, with what was found for it. */
interface Judged {
	title: string;
	wanted: Set<string>;
	found: Set<string>;
}

/** Of the topics found, how many are right; of those wanted, how many are found. */
interface Figures {
	titles: number;
	right: number;
	wrong: number;
	missed: number;
	precision: number;
	recall: number;
}

/**
 * Compare the rules with a labelled file.
 * @param file tab-separated: event, id, title, topics (ids, separated by spaces), with a line of headings
 */
export function judge(graph: Graph, file: string): { judged: Judged[]; figures: Figures } {
	const find = topicFinder(graph.topics);
	const tracks = new Map(graph.talks.map((talk) => [`${talk.event.id} ${talk.id}`, talk.data.track]));
	const judged = readFileSync(file, 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((row): Judged => {
			const [event = '', id = '', title = '', topics = ''] = row.split('\t');
			const found = find(title, tracks.get(`${event} ${id}`));
			return {
				title,
				wanted: new Set(topics.split(' ').filter(Boolean)),
				found: new Set([...found.keys()].map(idOf)),
			};
		});
	const count = (of: (talk: Judged) => number) => judged.reduce((sum, talk) => sum + of(talk), 0);
	const right = count(({ wanted, found }) => found.intersection(wanted).size);
	const wrong = count(({ wanted, found }) => found.difference(wanted).size);
	const missed = count(({ wanted, found }) => wanted.difference(found).size);
	return {
		judged,
		figures: {
			titles: judged.length,
			right,
			wrong,
			missed,
			precision: right / (right + wrong),
			recall: right / (right + missed),
		},
	};
}

const idOf = ({ id }: TopicNode) => id;

/** The share of talks that have a topic, given or found. */
export const shareWithTopic = ({ talks }: Graph): number =>
	talks.filter(({ topics }) => topics.length > 0).length / talks.length;

if (process.argv[1] === import.meta.filename) {
	const { graph } = loadContent(contentFolder);
	for (const half of process.argv.includes('--final') ? ['development', 'held-back'] : ['development']) {
		const { judged, figures } = judge(graph, `tests/topics/${half}.tsv`);
		const { titles, right, wrong, missed, precision, recall } = figures;
		console.log(
			`${half}: ${titles} titles, ${right} right, ${wrong} wrong, ${missed} missed; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
		);
		if (process.argv.includes('--show') && half === 'development') show(judged);
	}
	console.log(`talks with a topic: ${(100 * shareWithTopic(graph)).toFixed(1)} %`);
}

function show(judged: readonly Judged[]): void {
	for (const { title, wanted, found } of judged) {
		const wrong = [...found.difference(wanted)].map((id) => `+${id}`);
		const missed = [...wanted.difference(found)].map((id) => `-${id}`);
		if (wrong.length + missed.length > 0)
			console.log(`${[...wrong, ...missed].join(' ')}\t${title}\t(${[...wanted].join(' ')})`);
	}
}
