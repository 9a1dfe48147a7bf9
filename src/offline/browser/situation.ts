import type { Kept, Wishes } from '../kept.ts';
import { packsOf, type PackList, type Unit } from '../packs.ts';
import { device } from './device.ts';
import { sizeOf } from './fulfil.ts';
import { publishedPacks } from './pack-list.ts';
import { wishes } from './wishes.ts';

/** What is kept on this device, what is wished for, and what is published. */
export interface Situation {
	/** Nothing where no unit is kept. */
	kept: Kept | undefined;
	wishes: Wishes;
	/** Nothing without a network. */
	published: PackList | undefined;
	/** Hashes of the packs that are on the device. */
	here: ReadonlySet<string>;
}

export async function situation(): Promise<Situation> {
	const [kept, wished, list, here] = await Promise.all([
		device.record('kept'),
		wishes(),
		publishedPacks().catch(() => undefined),
		device.packHashes(),
	]);
	return { kept: kept?.units.length ? kept : undefined, wishes: wished, published: list, here };
}

/** Whether what is kept is of another build than what is published. */
export const isStale = ({ kept, published }: Situation): boolean =>
	kept !== undefined && published !== undefined && kept.build !== published.build;

/** What has to be fetched to keep some units: bytes, and how many pages there will be then. */
export function sizeToKeep(units: readonly Unit[], { published, here }: Situation) {
	const packs = packsOf(units, published?.groups ?? {});
	const missing = packs.filter(([hash]) => !here.has(hash));
	return { bytes: sizeOf(missing).allBytes, pages: sizeOf(packs).allPages };
}
