import { loadContent } from '../../src/files/load.ts';
import { contentFolder } from '../../src/site.ts';
import { documentsOf } from './documents.ts';
import { openOurs } from './ours.ts';
import { handQueries, ruleQueries, type Query } from './queries.ts';
import { rivals, type Rival } from './rivals.ts';
import { judged, scoreOf } from './score.ts';

/*
 * `npm run search:compare`: the search of the finished site beside other libraries that have the same documents, in one run.
 * All queries judged by hand, and every fifth of those made by rule.
 */
const { graph } = loadContent(contentFolder);
const search = await openOurs(process.env['OUT_DIR'] ?? 'dist');
const hand = handQueries();
const rule = ruleQueries(graph).filter((_, place) => place % 5 === 0);

console.log(`${'system'.padEnd(24)}hand: first  five   rule: first  five   ms median  p95   index kB (gzip)`);
await measure('this site', NaN, ({ language, text }) => search(language, text));
for (const { name, bytes, search: ask, every } of await rivals(documentsOf(graph)))
	await measure(name, bytes, ({ text }) => ask(text), every);

async function measure(
	name: string,
	bytes: number,
	answer: (query: Query) => ReturnType<Rival['search']>,
	every = 1,
): Promise<void> {
	const times: number[] = [];
	const ask = async (queries: readonly Query[]) => {
		const all = [];
		for (const query of queries.filter((_, place) => place % every === 0)) {
			const started = performance.now();
			const found = await answer(query);
			times.push(performance.now() - started);
			all.push(judged(query, found));
		}
		return scoreOf(all);
	};
	const ofHand = await ask(hand);
	const ofRule = await ask(rule);
	times.sort((a, b) => a - b);
	const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
	const figures = [ofHand.first, ofHand.five, ofRule.first, ofRule.five].map((share) => share.toFixed(3));
	console.log(
		`${name.padEnd(24)}${(figures[0] ?? '').padStart(11)}  ${figures[1] ?? ''}  ${(figures[2] ?? '').padStart(11)}  ${figures[3] ?? ''}  ${at(0.5).padStart(9)}  ${at(0.95).padStart(5)}  ${Number.isNaN(bytes) ? 'see docs/search.md' : Math.round(bytes / 1000)}`,
	);
}
