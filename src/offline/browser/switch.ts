import { kept } from '../../device-storage.ts';

/** The key in local storage that says that nothing is to be kept on this device. */
const offKey = kept.offline.name;

/** Whether the reader has switched off what works without a network. */
export function off(): boolean {
	try {
		return localStorage.getItem(offKey) === 'off';
	} catch {
		return false;
	}
}

/** Remember that it is off, or forget it. */
export function setOff(isOff: boolean): void {
	try {
		if (isOff) localStorage.setItem(offKey, 'off');
		else localStorage.removeItem(offKey);
	} catch {
		// Where nothing can be stored there is no worker either.
	}
}
