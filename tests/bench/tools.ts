import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Phase } from '../../src/cli/progress.ts';
import type { Graph } from '../../src/domain/graph/nodes.ts';
import { costOf, type Cost } from './measure/cost.ts';
import type { ToolName } from './options.ts';
import { writeForEleventy, writeForHugo } from './rivals/write.ts';

/** Something that makes the pages. */
export interface Tool {
	name: ToolName;
	/** What it is called in tables, with its version. */
	title: string;
	/** Make all pages once, into `out`. */
	build: (out: string) => Promise<Cost>;
}

interface ToolPlace {
	/** A folder for what the tool reads; for this site, a copy of the project. */
	folder: string;
	/** The content, and what it says. */
	content: string;
	graph: Graph;
	/** Where this site's pages are when it is the turn of the floor. */
	ours: string;
}

/** Get a tool ready, which is not measured; undefined where it is not there. */
export const prepare: Record<ToolName, (place: ToolPlace) => Tool | undefined> = {
	ours: thisSite,
	floor,
	eleventy,
	hugo,
};

function thisSite({ folder: cwd, content }: ToolPlace): Tool {
	return {
		name: 'ours',
		title: 'this site',
		build: async (out) => {
			const env = { CONTENT_DIR: content, OUT_DIR: out };
			const cost = await costOf([process.execPath, program, '--pages'], { cwd, env });
			// The pages are left where Astro makes them.
			const [made = ''] = globSync('.cache/building-*', { cwd });
			renameSync(join(cwd, made), out);
			return cost;
		},
	};
}

/** What the whole build of this site took, with everything that is no page. */
export interface Whole extends Cost {
	phases: Phase[];
}

/** Build the whole site once. */
export async function buildWhole(cwd: string, content: string, out: string): Promise<Whole> {
	const file = join(cwd, 'phases.json');
	const env = { CONTENT_DIR: content, OUT_DIR: out };
	const cost = await costOf([process.execPath, program, file], { cwd, env });
	return { ...cost, phases: JSON.parse(readFileSync(file, 'utf8')) as Phase[] };
}

const program = 'tests/bench/ours.ts';

function floor({ folder, ours: from }: ToolPlace): Tool {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'cost.json');
	const loop = resolve('tests/bench/floor.ts');
	return {
		name: 'floor',
		title: 'floor: the same bytes, written by a loop',
		build: async (out) => {
			await costOf([process.execPath, loop, from, out, file], { cwd: folder });
			return JSON.parse(readFileSync(file, 'utf8')) as Cost;
		},
	};
}

function eleventy({ folder, graph }: ToolPlace): Tool | undefined {
	cpSync('tests/bench/rivals/eleventy', folder, { recursive: true });
	const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const { status, stderr } = spawnSync('npm', install, { cwd: folder, encoding: 'utf8' });
	if (status !== 0) {
		console.warn(`Eleventy is left out, as npm could not get it: ${stderr}`);
		return undefined;
	}
	writeForEleventy(graph, folder);
	const { version } = JSON.parse(
		readFileSync(join(folder, 'node_modules/@11ty/eleventy/package.json'), 'utf8'),
	) as { version: string };
	const command = [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'];
	return {
		name: 'eleventy',
		title: `Eleventy ${version}`,
		build: (out) => costOf([...command, `--output=${out}`], { cwd: folder }),
	};
}

function hugo({ folder, graph }: ToolPlace): Tool | undefined {
	const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	if (status !== 0) {
		console.warn('Hugo is left out, as it is not installed.');
		return undefined;
	}
	cpSync('tests/bench/rivals/hugo', folder, { recursive: true });
	writeForHugo(graph, folder);
	const version = /v(\d[\d.]*)/.exec(stdout)?.[1] ?? '';
	return {
		name: 'hugo',
		title: `Hugo ${version}`,
		build: (out) => {
			// Hugo keeps nothing between two builds but what stands here.
			rmSync(join(folder, 'resources'), { recursive: true, force: true });
			return costOf(['hugo', '--quiet', '--destination', out], { cwd: folder });
		},
	};
}
