import { ask } from '../network.ts';
import { packFormat, packListPath, type PackList } from '../packs.ts';
import { device } from './device.ts';

/**
 * The packs of the build that is published now. Rejects without a network, behind a gate that answers for it, and where
 * the packs are not what this script knows: the page has to be loaded anew then.
 */
export async function publishedPacks(): Promise<PackList> {
	const response = await ask(device.base + packListPath, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`The host answered ${response.status}.`);
	const list = (await response.json()) as PackList;
	if (list.format !== packFormat) throw new Error('The packs are of another format.');
	return list;
}
