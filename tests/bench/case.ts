import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { faultSummary } from '../../src/files/fault-summary.ts';
import { loadContent, type Content } from '../../src/files/load.ts';
import { contentFolder } from '../../src/site.ts';
import { growContent, type Size } from './corpus/grow.ts';
import type { Cost } from './measure/cost.ts';
import { outputOf, type Output } from './measure/output.ts';
import { ratiosOf, type Spread } from './measure/statistics.ts';
import { copyOfProject } from './measure/workspace.ts';
import { buildWhole, prepare, type Tool, type Whole } from './tools.ts';
import { toolNames, type Options, type ToolName } from './options.ts';
import { pagesOf } from './rivals/pages.ts';

/** What one size of content took, with every tool. */
export interface CaseResult {
	size: Size;
	/** How much content there was. */
	content: Record<
		'editions' | 'talks' | 'people' | 'topics' | 'organisations' | 'recaps' | 'files of notes',
		number
	>;
	tools: ToolResult[];
	/** Whole builds of this site. */
	whole: Whole[];
	/** What the last of them wrote. */
	wholeWritten: { files: number; bytes: number };
}

export interface ToolResult {
	name: ToolName;
	title: string;
	/** One a round. */
	costs: Cost[];
	/** How many times what this tool took this site took, in the same round; absent for this site itself. */
	oursOverThis?: { cpu: Spread; wall: Spread };
	written: { pages: number; bytes: number };
	/** The mean bytes of a page of each kind. */
	meanBytes: Record<string, number>;
}

/**
 * Make content of a size, then let every tool make its pages in turn, round by round. Throws an error where the content
 * does not pass the check, or where two tools do not make the same number of pages.
 */
export async function runCase(
	size: Size,
	{ folder, runs, whole: wholeRuns, only }: Pick<Options, 'runs' | 'whole' | 'only'> & { folder: string },
): Promise<CaseResult> {
	const content = join(folder, 'content');
	growContent(contentFolder, content, size);
	const loaded = loadContent(content);
	const { graph, faults } = loaded;
	if (faults.length > 0) throw new Error(faultSummary(faults, content));

	const project = copyOfProject('.', join(folder, 'ours'));
	const ours = outOf(folder, 'ours');
	const tools = toolNames
		.filter((name) => only.includes(name))
		.flatMap((name) => prepare[name]({ folder: join(folder, name), content, graph, ours }) ?? []);
	const measured = await inTurn(tools, folder, runs);
	const whole: Whole[] = [];
	const out = join(folder, 'out-whole');
	for (let round = 1; round <= wholeRuns; round += 1) {
		whole.push(await buildWhole(project, content, out));
		say(round, 'the whole site', whole.at(-1));
	}
	const { files, bytes } = wholeRuns > 0 ? outputOf(out) : nothing;
	rmSync(folder, { recursive: true });

	const kinds = new Map([...pagesOf(graph)].map(({ path, kind }) => [path, kind]));
	const own = measured.find(({ tool }) => tool.name === 'ours');
	const results = measured.map((one) => resultOf(one, own, kinds));
	samePages(results);
	return { size, content: amountsOf(loaded), tools: results, whole, wholeWritten: { files, bytes } };
}

interface Measured {
	tool: Tool;
	/** One a round. */
	costs: Cost[];
	/** What the last one wrote. */
	output: Output;
}

/** Let every tool build once a round. */
async function inTurn(tools: readonly Tool[], folder: string, runs: number): Promise<Measured[]> {
	const measured = tools.map((tool): Measured => ({ tool, costs: [], output: nothing }));
	for (let round = 1; round <= runs; round += 1) {
		for (const one of measured) {
			const { name, title, build } = one.tool;
			const out = outOf(folder, name);
			rmSync(out, { recursive: true, force: true });
			const cost = await build(out);
			say(round, title, cost);
			one.costs.push(cost);
			one.output = outputOf(out);
			// The floor writes what this site has made.
			if (name !== 'ours') rmSync(out, { recursive: true, force: true });
		}
	}
	return measured;
}

const nothing: Output = { files: 0, bytes: 0, pages: new Map() };

function say(round: number, what: string, cost: Cost | undefined): void {
	console.error(`round ${round}: ${what} took ${cost?.cpuSeconds.toFixed(1) ?? ''} CPU seconds`);
}

const outOf = (folder: string, name: ToolName) => join(folder, `out-${name}`);

function resultOf(
	{ tool: { name, title }, costs, output }: Measured,
	ours: Measured | undefined,
	kinds: ReadonlyMap<string, string>,
): ToolResult {
	const pages = [...output.pages];
	const ofKind = Map.groupBy(pages, ([address]) => kinds.get(address) ?? 'other');
	const sum = (list: typeof pages) => list.reduce((total, [, size]) => total + size, 0);
	const times = (key: 'cpuSeconds' | 'wallSeconds') =>
		ratiosOf(
			(ours?.costs ?? []).map((cost) => cost[key]),
			costs.map((cost) => cost[key]),
		);
	return {
		name,
		title,
		costs,
		...(ours &&
			name !== 'ours' && { oursOverThis: { cpu: times('cpuSeconds'), wall: times('wallSeconds') } }),
		written: { pages: pages.length, bytes: sum(pages) },
		meanBytes: Object.fromEntries(
			[...ofKind].map(([kind, list]) => [kind, Math.round(sum(list) / list.length)]),
		),
	};
}

const amountsOf = ({ graph, records }: Content): CaseResult['content'] => ({
	editions: graph.events.length,
	talks: graph.talks.length,
	people: graph.people.length,
	topics: graph.topics.length,
	organisations: graph.organisations.length,
	recaps: graph.recaps.length,
	'files of notes': records.recaps.length,
});

/** A comparison of different work would say nothing. */
function samePages(results: readonly ToolResult[]): void {
	const counts = results.map(({ title, written }) => `${title}: ${written.pages}`);
	if (new Set(results.map(({ written }) => written.pages)).size > 1)
		throw new Error(`The tools did not make the same pages: ${counts.join(', ')}`);
}
