import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	rmSync,
	statfsSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const inMemory = '/dev/shm';
const roomWanted = 4e9;

/**
 * A folder for everything that is read and written while something is measured, so that all have the same file system:
 * in memory where there is room, since a disk varies more than any two programs. It is gone when the process ends.
 */
export function workspace(): { folder: string; fileSystem: string } {
	const memory = existsSync(inMemory) && statfsSync(inMemory);
	const isInMemory = memory && memory.bavail * memory.bsize > roomWanted;
	const folder = mkdtempSync(join(isInMemory ? inMemory : realpathSync(tmpdir()), 'bench-'));
	process.on('exit', () => {
		rmSync(folder, { recursive: true, force: true });
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
	return { folder, fileSystem: isInMemory ? 'tmpfs' : folder };
}

/** The program that builds the site for the bench: a checkout's own, which knows its build, where it has one. */
function programOf(checkout: string): string {
	const own = join(checkout, 'tests/bench/ours.ts');
	return existsSync(own) ? own : join(import.meta.dirname, '../ours.ts');
}

/** What a build of the site reads besides the content. */
const parts = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json', 'content/pages'];

/** A copy of a checkout, as far as a build needs it: Astro writes beside its source. */
export function copyOfProject(checkout: string, folder: string): string {
	for (const part of parts) {
		mkdirSync(dirname(join(folder, part)), { recursive: true });
		cpSync(join(checkout, part), join(folder, part), { recursive: true });
	}
	const packages = resolve(checkout, 'node_modules');
	mkdirSync(join(folder, 'node_modules'));
	// What is kept between builds stands beside the packages, with a dot, and is not shared.
	for (const name of readdirSync(packages).filter((entry) => entry === '.bin' || !entry.startsWith('.'))) {
		symlinkSync(join(packages, name), join(folder, 'node_modules', name));
	}
	cpSync(programOf(checkout), join(folder, 'tests/bench/ours.ts'));
	return folder;
}
