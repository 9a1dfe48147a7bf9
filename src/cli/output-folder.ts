import { cpSync, existsSync, readdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { plainWords } from './output-faults.ts';
import { ownFolder, removeFolder, type OwnFolder } from './own-folder.ts';

/**
 * Let `fill` make the content of a folder, and put it in the place of what stood there only when it is complete.
 * Whatever happens on the way (an error, a signal, no room, no current), the folder is as it was before.
 * @param folder the folder to replace; it need not exist
 * @param fill gets a fresh, empty folder
 */
export async function replaceFolder(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
	const own: OwnFolder[] = [];
	try {
		// A link stays a link: what it leads to is replaced.
		const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
		refuseForeign(target);
		// Beside the target, so that it can take its place by a rename.
		const next = ownFolder(`${target}.next`);
		own.push(next);
		takeOver(target, next);
		// Astro moves files between the folder that it builds into and the project, which must be on one file system.
		const fresh = ownFolder(resolve('.cache', 'building'));
		own.push(fresh);
		await fill(fresh.path);
		move(fresh.path, next.path);
		swap(next.path, target);
	} catch (error) {
		throw plainWords(error, folder);
	} finally {
		for (const { remove } of own) remove();
	}
}

/** What stands in the folder is deleted in the end, so it must be a site, and nothing that somebody works in. */
function refuseForeign(target: string): void {
	if (!existsSync(target)) return;
	const names = readdirSync(target);
	if (names.length === 0 || (names.includes('index.html') && !names.includes('.git'))) return;
	throw new Error(
		`“${target}” holds something else than a finished site, and a build would delete it. Delete it yourself, or name another folder: OUT_DIR=…`,
	);
}

/** Make sure, before the long work, that the target can be replaced in the end. */
function takeOver(target: string, next: OwnFolder): void {
	for (const { path, owner } of next.others) {
		throw new Error(
			`Another build is writing “${target}” (process ${owner}). Wait until it is done, or name another folder: OUT_DIR=…\nIf there is none, delete “${path}”.`,
		);
	}
	if (existsSync(target) && statSync(target).dev !== statSync(dirname(target)).dev) {
		throw new Error(
			`“${target}” is a file system of its own, so nothing can take its place at once. Name a folder in it: OUT_DIR=${join(target, 'site')}`,
		);
	}
	const former = formerOf(target);
	// A build was killed between the two renames of `swap`.
	if (existsSync(former) && !existsSync(target)) renameSync(former, target);
	removeFolder(former);
}

function move(from: string, to: string): void {
	removeFolder(to);
	try {
		renameSync(from, to);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
		cpSync(from, to, { recursive: true, preserveTimestamps: true });
	}
}

/** Two renames, with nothing between them. */
function swap(next: string, target: string): void {
	const former = formerOf(target);
	if (existsSync(target)) renameSync(target, former);
	renameSync(next, target);
	removeFolder(former);
}

const formerOf = (target: string) => `${target}.former`;
