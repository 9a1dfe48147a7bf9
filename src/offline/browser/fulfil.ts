import { placesIn, type Kept } from '../kept.ts';
import { fetchPack } from '../network.ts';
import { groupsOf, packsOf, type PackEntry, type PackList, type Unit } from '../packs.ts';
import { device, tell } from './device.ts';
import { publishedPacks } from './pack-list.ts';
import { changeWishes, sameUnits } from './wishes.ts';

/** Packs that are fetched at a time. */
const atOnce = 3;

/**
 * Fetch every pack of some units that is not on the device, and put them in place of what was kept. Until all are there,
 * what was kept stays in use; packs that are there are not fetched again, whatever ends this.
 * @param fetched is told of every pack
 */
export async function fulfil(
	units: readonly Unit[],
	signal: AbortSignal,
	fetched: () => void,
): Promise<void> {
	const list = await publishedPacks();
	const packs = packsOf(units, list.groups);
	await fetchMissing(packs, signal, fetched);
	await device.setRecord('kept', await keptOf(units, list));
	await changeWishes((now) => (now && sameUnits(now, units) ? undefined : now));
}

async function fetchMissing(packs: PackEntry[], signal: AbortSignal, fetched: () => void): Promise<void> {
	const here = await device.packHashes();
	const missing = packs.filter(([hash]) => !here.has(hash));
	const progress = { bytes: 0, pages: 0, ...sizeOf(missing) };
	tell({ kind: 'progress', progress });
	const failure = new AbortController();
	const until = AbortSignal.any([signal, failure.signal]);
	const fetchOnAndOn = async () => {
		for (let next = missing.shift(); next; next = missing.shift()) {
			const [hash, bytes, pages] = next;
			await fetchPack(device, hash, until);
			progress.bytes += bytes;
			progress.pages += pages;
			tell({ kind: 'progress', progress });
			fetched();
		}
	};
	const workers = Array.from({ length: atOnce }, () =>
		fetchOnAndOn().catch((error: unknown) => {
			failure.abort();
			throw error;
		}),
	);
	const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
	if (failed?.status === 'rejected') throw failed.reason;
	signal.throwIfAborted();
}

/** What some packs weigh, and how many pages are in them. */
export const sizeOf = (packs: readonly PackEntry[]) => ({
	allBytes: packs.reduce((sum, [, bytes]) => sum + bytes, 0),
	allPages: packs.reduce((sum, [, , pages]) => sum + pages, 0),
});

async function keptOf(units: readonly Unit[], { build, groups }: PackList): Promise<Kept> {
	const names = new Set(units.flatMap((unit) => groupsOf(unit, Object.keys(groups))));
	const packs = [...names].flatMap((group) =>
		(groups[group] ?? []).map(([hash, bytes, pages]) => ({ hash, bytes, pages, group })),
	);
	const places = await placesIn(
		device,
		packs.map(({ hash }) => hash),
	);
	return { build, at: new Date().toISOString(), units: [...units], packs, places };
}

/** Keep some of the units that are kept, and no others; needs no network. */
export async function keepOnly(units: readonly Unit[]): Promise<void> {
	const kept = await device.record('kept');
	if (!kept) return;
	if (units.length === 0) await device.deleteRecord('kept');
	else await device.setRecord('kept', partOf(kept, units));
	tell({ kind: 'changed' });
}

function partOf(kept: Kept, units: readonly Unit[]): Kept {
	const all = [...new Set(kept.packs.map(({ group }) => group))];
	const groups = new Set(units.flatMap((unit) => groupsOf(unit, all)));
	const packs = kept.packs.filter(({ group }) => groups.has(group));
	const hashes = new Set(packs.map(({ hash }) => hash));
	const places = Object.entries(kept.places).filter(([, hash]) => hashes.has(hash));
	return { ...kept, units: [...units], packs, places: Object.fromEntries(places) };
}
