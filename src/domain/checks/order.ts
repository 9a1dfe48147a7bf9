import type { Fault } from '../faults.ts';

/** Faults as a reader works through them: file by file, from top to bottom, each cause said once. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
	const unique = new Map(
		withoutEchoes(faults).map((fault) => [
			[fault.file, fault.place?.line, fault.code, fault.message].join('\n'),
			fault,
		]),
	);
	return [...unique.values()].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			(a.place?.line ?? 0) - (b.place?.line ?? 0) ||
			(a.place?.column ?? 0) - (b.place?.column ?? 0),
	);
}

/** Where a value of a recap is wrong in one language, it also differs from the other: that is not said again. */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
	const recapAndKey = ({ file, path }: Fault) => `${file.replace(/\.[a-z]{2}\.md$/, '')} ${path[0] ?? ''}`;
	const isEcho = ({ code }: Fault) => code === 'translations-agree';
	const said = new Set(faults.filter((fault) => !isEcho(fault)).map(recapAndKey));
	return faults.filter((fault) => !isEcho(fault) || !said.has(recapAndKey(fault)));
}
