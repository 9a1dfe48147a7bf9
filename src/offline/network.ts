import { hashLength, openPack, packPath } from './packs.ts';
import type { Device } from './kept.ts';

/** Ask the host of this site, and no other. Rejects where there is no answer. */
export function ask(request: Request | string, options?: RequestInit): Promise<Response> {
	const address = new URL(typeof request === 'string' ? request : request.url, location.origin);
	if (address.origin !== location.origin) throw new Error(`${address.href} is not of this site`);
	// eslint-disable-next-line no-restricted-globals -- Only this site is asked, see above.
	return fetch(request, options);
}

/** The host has not, or no longer, what was asked for: another build may have been published meanwhile. */
export class Gone extends Error {}

/**
 * Fetch a pack and put it on the device, unless it is there.
 * Throws `Gone` where the host has not got it or something else stands in its place, and whatever the network and the
 * store throw.
 */
export async function fetchPack(device: Device, hash: string, signal?: AbortSignal): Promise<void> {
	if (await device.pack(hash)) return;
	const response = await ask(device.base + packPath(hash), { cache: 'no-store', ...(signal && { signal }) });
	if (response.status >= 500) throw new Error(`The host answered ${response.status}.`);
	const bytes = await response.blob();
	if (!response.ok || (await hashOf(bytes)) !== hash) throw new Gone(`The pack ${hash} is not there.`);
	await openPack(bytes);
	await device.addPack(hash, bytes);
}

async function hashOf(bytes: Blob): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
	const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
	return digits.join('').slice(0, hashLength);
}
