import type { Fault } from '../faults.ts';

/** Faults as a reader works through them: file by file, from top to bottom, each said once. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
	const key = ({ file, place }: Fault) => [file, place?.line ?? 0, place?.column ?? 0] as const;
	const unique = new Map(
		faults.map((fault) => [JSON.stringify([key(fault), fault.code, fault.message]), fault]),
	);
	return [...unique.values()].sort((a, b) => {
		const [fileA, lineA, columnA] = key(a);
		const [fileB, lineB, columnB] = key(b);
		return fileA < fileB ? -1 : fileA > fileB ? 1 : lineA - lineB || columnA - columnB;
	});
}
