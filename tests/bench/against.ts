import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { growContent } from './corpus/grow.ts';
import { costOf, type Cost } from './measure/cost.ts';
import { ratiosOf, spreadOf, type Spread } from './measure/statistics.ts';
import { copyOfProject } from './measure/workspace.ts';
import { small } from './options.ts';
import { range, table } from './table.ts';

/** How many times as much processor time a change may take. */
export const mostTimes = 1.25;

export interface Comparison {
	ours: Cost[];
	theirs: Cost[];
}

/**
 * The whole build of this checkout and of another, in turn, of small content that each has grown from its own.
 * A round before is not counted: it fills what is kept between builds, and the memory of the system.
 */
export async function compared(other: string, folder: string, runs: number): Promise<Comparison> {
	const build = {
		ours: builderOf('.', join(folder, 'this')),
		theirs: builderOf(other, join(folder, 'other')),
	};
	await build.ours();
	await build.theirs();
	const comparison: Comparison = { ours: [], theirs: [] };
	for (let round = 1; round <= runs; round += 1) {
		comparison.ours.push(await build.ours());
		comparison.theirs.push(await build.theirs());
	}
	return comparison;
}

function builderOf(checkout: string, folder: string): () => Promise<Cost> {
	const cwd = copyOfProject(checkout, join(folder, 'project'));
	const content = join(folder, 'content');
	growContent(join(checkout, 'content'), content, small);
	const out = join(folder, 'out');
	return async () => {
		rmSync(out, { recursive: true, force: true });
		return costOf([process.execPath, 'tests/bench/ours.ts', 'phases.json'], {
			cwd,
			env: { CONTENT_DIR: content, OUT_DIR: out },
		});
	};
}

/** What to say of a comparison, and whether this checkout is too slow. */
export function verdictOn({ ours, theirs }: Comparison): { text: string; ratio: Spread; isTooSlow: boolean } {
	const cpu = (costs: readonly Cost[]) => costs.map(({ cpuSeconds }) => cpuSeconds);
	const row = (name: string, costs: readonly Cost[]) => [
		name,
		range(spreadOf(cpu(costs)), 1),
		range(spreadOf(costs.map(({ wallSeconds }) => wallSeconds)), 1),
		(spreadOf(costs.map(({ peakBytes }) => peakBytes ?? NaN)).median / 1e6).toFixed(0),
	];
	const ratio = ratiosOf(cpu(ours), cpu(theirs));
	const isTooSlow = ratio.median > mostTimes;
	const text = [
		table(
			['whole build', 'CPU s', 'wall s', 'peak MB'],
			[row('this checkout', ours), row('the other', theirs)],
		),
		`This checkout takes ${range(ratio, 2)} times the processor time of the other${isTooSlow ? `, and ${mostTimes} is the most that is allowed` : ''}.`,
	].join('\n\n');
	return { text, ratio, isTooSlow };
}
