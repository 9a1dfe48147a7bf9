import { isKept, isNameOf, kept } from '../device-storage.ts';
import { all } from './dom.ts';

/** Takes the caches and the service worker of the site off the device. */
type RemoveOffline = () => Promise<void>;

/** The button that clears what the site keeps on the device. It asks once more where drafts would be lost. */
export function offerClearing(removeOffline: RemoveOffline): void {
	for (const box of all('[data-clear-device]')) {
		const status = box.querySelector('[role=status]');
		const say = (what: 'ask' | 'done' | 'failed') => {
			if (status) status.textContent = box.dataset[what] ?? '';
		};
		let asked = false;
		box.querySelector('button')?.addEventListener('click', () => {
			if (!asked && hasDrafts()) {
				asked = true;
				say('ask');
				return;
			}
			asked = false;
			clear(removeOffline).then(
				() => {
					say('done');
				},
				() => {
					say('failed');
				},
			);
		});
		box.hidden = false;
	}
}

function hasDrafts(): boolean {
	try {
		return Object.keys(localStorage).some((name) => isNameOf(kept.drafts, name));
	} catch {
		// Storage can be switched off; then there are none.
		return false;
	}
}

async function clear(removeOffline: RemoveOffline): Promise<void> {
	for (const name of Object.keys(localStorage))
		if (isKept('localStorage', name)) localStorage.removeItem(name);
	// The page is dark or light by the system again.
	delete document.documentElement.dataset['theme'];
	await removeOffline();
}
