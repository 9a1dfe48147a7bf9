import type { Device } from '../kept.ts';
import { namesIn } from '../names.ts';

/** Take away the files of `_astro/` that no page that was read needs, in one or more steps. */
export async function renewAssets(device: Device): Promise<void> {
	const [read, assets] = await Promise.all([device.open('read'), device.open('assets')]);
	const stored = await assets.keys();
	const byName = new Map(
		stored.map((request) => [request.url.slice(request.url.lastIndexOf('/') + 1), request]),
	);
	const needed = new Set<string>();
	const add = async (response: Response | undefined): Promise<void> => {
		const names = namesIn((await response?.text()) ?? '').filter(
			(name) => byName.has(name) && !needed.has(name),
		);
		for (const name of names) needed.add(name);
		for (const name of names) {
			const request = byName.get(name);
			if (request && /\.(?:js|css)$/.test(name)) await add(await assets.match(request));
		}
	};
	for (const request of await read.keys()) await add(await read.match(request));
	for (const [name, request] of byName) if (!needed.has(name)) await assets.delete(request);
}
