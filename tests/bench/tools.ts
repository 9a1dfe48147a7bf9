import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Phase } from '../../src/cli/progress.ts';
import type { Graph } from '../../src/domain/graph/nodes.ts';
import { costOf, type Cost } from './measure/cost.ts';
import { copyOfProject } from './measure/workspace.ts';
import type { ToolName } from './options.ts';
import { writeForEleventy, writeForHugo } from './rivals/write.ts';

/** Something that makes the pages. */
export interface Tool {
	name: ToolName;
	/** What it is called in tables, with its version. */
	title: string;
	/** Make all pages once, into `out`. */
	build: (out: string) => Promise<Build>;
}

export interface Build {
	/** What the pages took, without what only this site makes besides. */
	pages: Cost;
	/** What everything took. */
	whole: Cost;
	phases: Phase[];
}

interface ToolPlace {
	/** An empty folder, for what the tool reads. */
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

function thisSite({ folder, content }: ToolPlace): Tool {
	const cwd = copyOfProject('.', folder);
	const program = 'tests/bench/ours.ts';
	const file = join(folder, 'phases.json');
	return {
		name: 'ours',
		title: 'this site',
		build: async (out) => {
			const env = { CONTENT_DIR: content, OUT_DIR: out };
			const pages = await costOf([process.execPath, program, '--pages'], { cwd, env });
			// The pages stay where they were made; with everything else they go into their place.
			rmSync(join(cwd, '.cache'), { recursive: true, force: true });
			const whole = await costOf([process.execPath, program, file], { cwd, env });
			return { pages, whole, phases: JSON.parse(readFileSync(file, 'utf8')) as Phase[] };
		},
	};
}

function floor({ folder, ours: from }: ToolPlace): Tool {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'cost.json');
	const program = resolve('tests/bench/floor.ts');
	return {
		name: 'floor',
		title: 'floor: the same bytes, written by a loop',
		build: async (out) => {
			await costOf([process.execPath, program, from, out, file], { cwd: folder });
			return only(JSON.parse(readFileSync(file, 'utf8')) as Cost);
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
	const program = 'node_modules/@11ty/eleventy/cmd.cjs';
	return {
		name: 'eleventy',
		title: `Eleventy ${version}`,
		build: async (out) =>
			only(await costOf([process.execPath, program, '--quiet', `--output=${out}`], { cwd: folder })),
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
		build: async (out) => {
			// Hugo keeps nothing between two builds but what stands here.
			rmSync(join(folder, 'resources'), { recursive: true, force: true });
			return only(await costOf(['hugo', '--quiet', '--destination', out], { cwd: folder }));
		},
	};
}

const only = (cost: Cost): Build => ({ pages: cost, whole: cost, phases: [] });
