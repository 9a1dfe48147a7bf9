import type { Wishes } from '../kept.ts';
import { device, tell } from './device.ts';

const none: Wishes = { units: [], open: false };

export const wishes = async (): Promise<Wishes> => (await device.record('wishes')) ?? none;

/** Change what is wished for. Tabs do so one after the other, so that no wish is lost. */
export async function withWishes(change: (before: Wishes) => Wishes): Promise<void> {
	await navigator.locks.request(`notes:${device.base}:wishes`, async () => {
		await device.setRecord('wishes', change(await wishes()));
	});
	tell({ kind: 'changed' });
}

export const sameUnits = (some: readonly string[], others: readonly string[]): boolean =>
	some.length === others.length && some.every((unit) => others.includes(unit));
