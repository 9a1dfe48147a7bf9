import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A folder that this process alone works in, and that goes when it ends. */
export interface OwnFolder {
	path: string;
	/** The folders of other processes that are at the same work now. */
	others: { path: string; owner: number }[];
	/** Remove it now. */
	remove: () => void;
}

/**
 * Make the folder `<path>-<number of the process>`, empty. It is removed when the process ends, by a signal too. Where
 * that was not possible, the next process that asks for the same path clears it away.
 */
export function ownFolder(path: string): OwnFolder {
	const own = `${path}-${process.pid}`;
	mkdirSync(dirname(path), { recursive: true });
	removeFolder(own);
	mkdirSync(own);
	const stop = removeAtTheEnd(own);
	const others = foldersOf(path).filter(({ owner }) => owner !== process.pid);
	for (const other of others) if (!isAlive(other.owner)) removeFolder(other.path);
	return { path: own, others: others.filter(({ owner }) => isAlive(owner)), remove: stop };
}

/** Remove a folder with all that is in it, if it is there. */
export function removeFolder(path: string): void {
	// What is being written at this moment can appear while the rest is removed.
	rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

function foldersOf(path: string): { path: string; owner: number }[] {
	const beginning = `${basename(path)}-`;
	return readdirSync(dirname(path)).flatMap((name) => {
		const number = name.startsWith(beginning) ? name.slice(beginning.length) : '';
		return /^\d+$/.test(number) ? { path: join(dirname(path), name), owner: Number(number) } : [];
	});
}

function isAlive(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch (error) {
		// Otherwise it is there, and somebody else's.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** Returns what removes the folder now, and forgets about the end. */
function removeAtTheEnd(folder: string): () => void {
	const atExit = () => {
		removeFolder(folder);
	};
	const atSignal = (_: NodeJS.Signals, number: number) => process.exit(128 + number);
	process.once('exit', atExit);
	for (const signal of signals) process.once(signal, atSignal);
	return () => {
		process.off('exit', atExit);
		for (const signal of signals) process.off(signal, atSignal);
		removeFolder(folder);
	};
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
