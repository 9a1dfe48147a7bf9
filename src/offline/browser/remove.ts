import { device, tell } from './device.ts';
import { setOff } from './switch.ts';
import { changeWishes } from './wishes.ts';

/**
 * Take everything that works without a network off this device: what is kept, pages that were read, the service worker,
 * and the remembered choice to have it switched off. The next page installs the worker again, unless `switchOff` follows.
 */
export async function removeEverythingOffline(): Promise<void> {
	if (!('caches' in window)) return;
	await changeWishes(() => undefined);
	const registration = await navigator.serviceWorker.getRegistration(device.base);
	await registration?.unregister();
	await device.clear();
	setOff(false);
	tell({ kind: 'changed' });
}

/** The same, and do not install it again. */
export async function switchOff(): Promise<void> {
	await removeEverythingOffline();
	setOff(true);
}
