import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The first bytes of a file, and how many it has. The rest is not read, however large it is. */
export function beginningOf(path: string, most: number): { bytes: Buffer; size: number } {
	const file = openSync(path, 'r');
	try {
		const { size } = fstatSync(file);
		const bytes = Buffer.alloc(Math.min(size, most));
		return { bytes: bytes.subarray(0, readSync(file, bytes)), size };
	} finally {
		closeSync(file);
	}
}
