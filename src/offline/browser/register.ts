import { cacheName } from '../../device-storage.ts';
import { scriptAddress } from './script-address.ts';
import { off } from './switch.ts';

const base = import.meta.env.BASE_URL;

/**
 * On every page, once it is loaded and nothing else is to do: install the service worker, and go on with what is still to
 * be kept. Not while developing, not for people who save data, and not where it was switched off.
 */
export function installWhenIdle(): void {
	if (!import.meta.env.PROD || !('serviceWorker' in navigator) || off() || savesData()) return;
	const install = () => {
		// Where the browser refuses, or the worker cannot be had, the site is what it is without it.
		installWorker().catch(() => undefined);
		void goOn();
	};
	const whenIdle = () =>
		'requestIdleCallback' in window ? requestIdleCallback(install) : setTimeout(install);
	if (document.readyState === 'complete') whenIdle();
	else addEventListener('load', whenIdle);
}

/** Install the service worker, or look whether there is a newer one. */
export async function installWorker(): Promise<void> {
	await navigator.serviceWorker.register(scriptAddress(`${base}sw.js`), { scope: base });
}

async function goOn(): Promise<void> {
	const wishes = await caches.match(`${base}wishes`, { cacheName: cacheName(base, 'records') });
	if (wishes) await (await import('./keeper.ts')).work();
}

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
