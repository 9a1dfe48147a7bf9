import type { Kept } from '../kept.ts';
import { packsOf, type PackList, type Unit } from '../packs.ts';
import { device } from './device.ts';
import { sizeOf } from './fulfil.ts';
import { publishedPacks } from './pack-list.ts';
import { openWishes } from './wishes.ts';

/** What is kept on this device, what is wished for, and what is published. */
export interface Situation {
	kept: Kept | undefined;
	/** What is still to be fetched. */
	wishes: readonly Unit[];
	/** Nothing without a network. */
	published: PackList | undefined;
	/** Hashes of the packs that are on the device. */
	here: ReadonlySet<string>;
}

export async function situation(): Promise<Situation> {
	const [kept, wished, published, here] = await Promise.all([
		device.record('kept'),
		openWishes(),
		publishedPacks().catch(() => undefined),
		device.packHashes(),
	]);
	return { kept, wishes: wished ?? [], published, here };
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
