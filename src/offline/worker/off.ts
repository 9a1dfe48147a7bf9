import { Device } from '../kept.ts';
import { scope } from './scope.ts';

/*
 * A service worker that takes itself away, with everything that was kept: published as `sw.js`, it ends a faulty one in
 * every browser that meets it. It answers nothing, so pages come from the network at once.
 */
scope.addEventListener('install', (event) => {
	event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
	const device = new Device(new URL(scope.registration.scope).pathname);
	event.waitUntil(device.clear().then(() => scope.registration.unregister()));
});
