import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase } from '../../src/cli/progress.ts';
import { faultSummary } from '../../src/files/fault-summary.ts';
import { loadContent } from '../../src/files/load.ts';
import { contentFolder } from '../../src/site.ts';
import { growContent, type Size } from './corpus/grow.ts';
import type { Cost } from './measure/cost.ts';
import { outputOf, type Output } from './measure/output.ts';
import { prepare, type Build, type Tool } from './tools.ts';
import { toolNames, type ToolName } from './options.ts';
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
}

export interface ToolResult {
	name: ToolName;
	title: string;
	/** One a round. */
	pages: Cost[];
	whole: Cost[];
	phases: Phase[][];
	written: { pages: number; files: number; bytes: number; bytesOfPages: number };
	/** The mean bytes of a page of each kind. */
	meanBytes: Record<string, number>;
}

/**
 * Make content of a size, then let every tool make its pages in turn, round by round. Throws an error where the content
 * does not pass the check, or where two tools do not make the same number of pages.
 */
export async function runCase(
	size: Size,
	{ folder, runs, only }: { folder: string; runs: number; only: readonly ToolName[] },
): Promise<CaseResult> {
	const content = join(folder, 'content');
	growContent(contentFolder, content, size);
	const { graph, records, faults } = loadContent(content);
	if (faults.length > 0) throw new Error(faultSummary(faults, content));

	const ours = join(folder, 'out-ours');
	const wanted = toolNames.filter((name) => only.includes(name));
	const tools = wanted.flatMap(
		(name) => prepare[name]({ folder: join(folder, name), content, graph, ours }) ?? [],
	);
	const kinds = new Map([...pagesOf(graph)].map(({ path, kind }) => [path, kind]));
	const rounds = new Map<Tool, Build[]>(tools.map((tool) => [tool, []]));
	const outputs = new Map<Tool, Output>();
	for (let round = 1; round <= runs; round += 1) {
		for (const [tool, builds] of rounds) {
			const out = join(folder, `out-${tool.name}`);
			rmSync(out, { recursive: true, force: true });
			const build = await tool.build(out);
			builds.push(build);
			outputs.set(tool, outputOf(out));
			console.error(`round ${round}: ${tool.title} took ${build.whole.cpuSeconds.toFixed(1)} CPU seconds`);
			if (tool.name !== 'ours') rmSync(out, { recursive: true, force: true });
		}
	}
	const results = tools.map((tool) => resultOf(tool, rounds.get(tool) ?? [], outputs.get(tool), kinds));
	samePages(results);
	rmSync(folder, { recursive: true });
	return {
		size,
		content: {
			editions: graph.events.length,
			talks: graph.talks.length,
			people: graph.people.length,
			topics: graph.topics.length,
			organisations: graph.organisations.length,
			recaps: graph.recaps.length,
			'files of notes': records.recaps.length,
		},
		tools: results,
	};
}

function resultOf(
	{ name, title }: Tool,
	builds: readonly Build[],
	output: Output | undefined,
	kinds: ReadonlyMap<string, string>,
): ToolResult {
	const { files = 0, bytes = 0, pages: written = new Map<string, number>() } = output ?? {};
	const pages = [...written];
	const ofKind = Map.groupBy(pages, ([address]) => kinds.get(address) ?? 'other');
	const sum = (list: typeof pages) => list.reduce((total, [, size]) => total + size, 0);
	return {
		name,
		title,
		pages: builds.map((build) => build.pages),
		whole: builds.map(({ whole }) => whole),
		phases: builds.map(({ phases }) => phases),
		written: { pages: pages.length, files, bytes, bytesOfPages: sum(pages) },
		meanBytes: Object.fromEntries(
			[...ofKind].map(([kind, list]) => [kind, Math.round(sum(list) / list.length)]),
		),
	};
}

/** A comparison of different work would say nothing. */
function samePages(results: readonly ToolResult[]): void {
	const counts = results.map(({ title, written }) => `${title}: ${written.pages}`);
	if (new Set(results.map(({ written }) => written.pages)).size > 1)
		throw new Error(`The tools did not make the same pages: ${counts.join(', ')}`);
}
