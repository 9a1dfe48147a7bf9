import { Device } from '../kept.ts';
import { Answers } from './answers.ts';
import { renewAssets } from './assets.ts';
import { installShell } from './install.ts';
import { scope, shell } from './scope.ts';

/*
 * The service worker: answers for pages where the network does not. It never decides which build a page is of. Styles,
 * scripts and packs are named after what is in them, and what is kept is of one build, so that a worker of one build can
 * serve a page of another.
 */
const device = new Device(new URL(scope.registration.scope).pathname);
const answers = new Answers(device);

scope.addEventListener('install', (event) => {
	event.waitUntil(device.adding(() => installShell(device, shell)).then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
	event.waitUntil(
		scope.clients
			.claim()
			.then(() => Promise.all([renewAssets(device), device.sweepPacks()]))
			.then(rememberOpenPages),
	);
});

scope.addEventListener('fetch', (event) => {
	const answer = answers.to(event);
	if (answer) event.respondWith(answer);
});

/** A page that was open before the worker was there has been read too. */
async function rememberOpenPages(): Promise<void> {
	const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	await Promise.all(open.map(({ url }) => answers.remember(url).catch(() => undefined)));
}
