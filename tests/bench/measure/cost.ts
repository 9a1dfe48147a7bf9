import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** What a command took, with all processes that it started and waited for. */
export interface Cost {
	wallSeconds: number;
	/** Of all cores, in the program and in the system on its behalf. */
	cpuSeconds: number;
	/** Of the largest of its processes; undefined where the system has no `/proc`. */
	peakBytes: number | undefined;
}

interface CommandOptions {
	cwd: string;
	env?: Record<string, string>;
}

const look = 50;

/** Run a command and say what it took. Throws an error with what the command said where it fails. */
export async function costOf(command: readonly string[], { cwd, env }: CommandOptions): Promise<Cost> {
	const started = performance.now();
	// The shell tells, on a line of its own, what those that it waited for have used.
	const shell = spawn('/bin/sh', ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh', ...command], {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	let peak: number | undefined;
	const watch = setInterval(() => {
		for (const pid of childrenOf(shell.pid ?? 0)) peak = Math.max(peak ?? 0, peakOf(pid));
	}, look);
	const said = Promise.all(
		[shell.stdout, shell.stderr, shell.stdio[3]].map((stream) => text(stream as Readable)),
	);
	const [status] = (await once(shell, 'exit')) as [number | null];
	const wallSeconds = (performance.now() - started) / 1000;
	clearInterval(watch);
	const [out = '', errors = '', times = ''] = await said;
	if (status !== 0) throw new Error(`“${command.join(' ')}” failed (${status}):\n${errors || out}`);
	return { wallSeconds, cpuSeconds: secondsOf(times), peakBytes: peak };
}

/** The second line of `times`: “0m1.230s 0m0.450s”, the user and system time of children. */
export function secondsOf(times: string): number {
	const parts = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
	return parts.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

function childrenOf(pid: number): number[] {
	const children = proc(`${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
	return children.flatMap((child) => [child, ...childrenOf(child)]);
}

const peakOf = (pid: number): number => 1024 * Number(/VmHWM:\s+(\d+)/.exec(proc(`${pid}/status`))?.[1] ?? 0);

/** Empty for a process that has ended, and on systems that have no such files. */
function proc(file: string): string {
	try {
		return readFileSync(`/proc/${file}`, 'utf8');
	} catch {
		return '';
	}
}
