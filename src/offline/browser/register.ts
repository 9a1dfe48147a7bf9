import { off } from './switch.ts';
import { scriptAddress } from './script-address.ts';

const base = import.meta.env.BASE_URL;

/**
 * On every page, once it is loaded and nothing else is to do: install the service worker, and go on with what is still to
 * be kept. Not while developing, not for people who save data, and not where it was switched off.
 */
export function registerWorker(): void {
	if (!import.meta.env.PROD || !('serviceWorker' in navigator) || off() || savesData()) return;
	const register = () => {
		// Where the browser refuses, or the worker cannot be had, the site is what it is without it.
		navigator.serviceWorker.register(scriptAddress(`${base}sw.js`), { scope: base }).catch(() => undefined);
		void goOn();
	};
	const whenIdle = () =>
		'requestIdleCallback' in window ? requestIdleCallback(register) : setTimeout(register);
	if (document.readyState === 'complete') whenIdle();
	else addEventListener('load', whenIdle);
}

async function goOn(): Promise<void> {
	const wishes = await caches.match(`${base}wishes`, { cacheName: `notes:${base}:records` });
	if (wishes) await (await import('./keeper.ts')).work();
}

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
