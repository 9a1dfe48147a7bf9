import { changes, type Change } from '../changes.ts';
import { Device } from '../kept.ts';

/** What this site keeps on this device. */
export const device = new Device(import.meta.env.BASE_URL);

const line = changes(device);

/** Tell the other tabs, the worker, and the other parts of this page. */
export function tell(change: Change): void {
	line.postMessage(change);
}

/** Hear what this tab and others tell. */
export function hear(listener: (change: Change) => void): void {
	changes(device).addEventListener('message', ({ data }: MessageEvent<Change>) => {
		listener(data);
	});
}
