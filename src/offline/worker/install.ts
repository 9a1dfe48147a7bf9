import type { Shell } from '../build/worker.ts';
import { placesIn, type Device } from '../kept.ts';
import { fetchPack } from '../network.ts';

/**
 * Put the shell of a build on the device. It is used when all of it is there; until then the shell of the build before is
 * used. A failure makes the browser try again with the next page.
 */
export async function installShell(device: Device, { build, packs }: Shell): Promise<void> {
	await Promise.all(packs.map((hash) => fetchPack(device, hash)));
	await saveOldAssets(device, packs);
	await device.setRecord('shell', {
		build,
		at: new Date().toISOString(),
		units: [],
		packs: packs.map((hash) => ({ hash, bytes: 0, pages: 0, group: 'shell' })),
		places: await placesIn(device, packs),
	});
}

/** Pages that are open, or were read, may still load scripts of the shell that is replaced. */
async function saveOldAssets(device: Device, packs: readonly string[]): Promise<void> {
	const old = await device.record('shell');
	const store = await device.open('assets');
	for (const { hash } of old?.packs ?? []) {
		if (packs.includes(hash)) continue;
		const pack = await device.openPack(hash);
		for (const [path, type] of pack?.files ?? []) {
			if (!path.startsWith('_astro/')) continue;
			await store.put(
				device.base + path,
				new Response(pack?.read(path), { headers: { 'content-type': type } }),
			);
		}
	}
}
