import { Device } from './kept.ts';

/** Paths, below the base path, of everything that can be opened without a network: what is kept, and what was read. */
export async function pathsOnDevice(base: string): Promise<ReadonlySet<string>> {
	const device = new Device(base);
	const [kept, shell, read] = await Promise.all([
		device.record('kept'),
		device.record('shell'),
		device.addresses('read'),
	]);
	return new Set([
		...Object.keys(kept?.places ?? {}),
		...Object.keys(shell?.places ?? {}),
		...read.map(device.pathOf),
	]);
}
