import type { Unit } from '../packs.ts';
import { device, tell } from './device.ts';

/** What is wished for and not yet all there; undefined where nothing is to be done. */
export const openWishes = (): Promise<Unit[] | undefined> => device.record('wishes');

/**
 * Change what is wished for; undefined ends it. Tabs do so one after the other, so that no wish is lost.
 * @param change is given the open wishes, if there are some
 */
export async function changeWishes(
	change: (before: Unit[] | undefined) => Unit[] | undefined | Promise<Unit[] | undefined>,
): Promise<void> {
	await navigator.locks.request(`notes:${device.base}:wishes`, async () => {
		const units = await change(await openWishes());
		if (units) await device.setRecord('wishes', units);
		else await device.deleteRecord('wishes');
	});
	tell({ kind: 'changed' });
}

export const sameUnits = (some: readonly Unit[], others: readonly Unit[]): boolean =>
	some.length === others.length && some.every((unit) => others.includes(unit));
