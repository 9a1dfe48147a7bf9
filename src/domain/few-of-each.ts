/**
 * The first faults of each kind in a file, the last of which says how many more there are: a file can have tens of
 * thousands, nobody reads them, and finding the place of each would take minutes.
 */
export function fewOfEach<Said extends { code: string; message: string; file?: string }>(
	faults: readonly Said[],
): Said[] {
	const groups = Map.groupBy(faults, ({ code, file = '' }) => `${code} ${file}`);
	const more = new Map<Said, number>();
	const left = new Set<Said>();
	for (const group of groups.values()) {
		const last = group[most - 1];
		if (last === undefined || group.length === most) continue;
		more.set(last, group.length - most);
		for (const fault of group.slice(most)) left.add(fault);
	}
	return faults
		.filter((fault) => !left.has(fault))
		.map((fault) => {
			const others = more.get(fault);
			if (others === undefined) return fault;
			return {
				...fault,
				message: `${fault.message} (and ${others.toLocaleString('en')} more like this in the file)`,
			};
		});
}

const most = 50;
