import type { Unit } from '../packs.ts';
import { device, hear, tell } from './device.ts';
import { fulfil, keepOnly } from './fulfil.ts';
import { installWorker } from './register.ts';
import { changeWishes, openWishes, sameUnits } from './wishes.ts';

/** Milliseconds to wait before a broken connection is tried again: at first, and at most. */
const pause = { first: 1000, most: 30_000 };

/** Keep some units beside what is kept already. All of it is then of the newest build. */
export async function keep(units: readonly Unit[]): Promise<void> {
	// So that the browser does not clear it when room is short. It may refuse, and what is kept then lasts less long.
	void navigator.storage.persist();
	// Somebody who saves data has no worker yet; now one is wanted.
	await installWorker();
	try {
		await changeWishes(async (before) => {
			const kept = before ?? (await device.record('kept'))?.units ?? [];
			return [...new Set([...kept, ...units])];
		});
	} catch (error) {
		if (!isFull(error)) throw error;
		tell({ kind: 'full' });
	}
	await work();
}

/** Fetch what has changed since it was kept. */
export const renew = (): Promise<void> => keep([]);

/** Do not keep some units any longer. */
export async function drop(units: readonly Unit[]): Promise<void> {
	const left = (all: readonly Unit[] | undefined) => all?.filter((unit) => !units.includes(unit));
	await changeWishes(left);
	await whenAlone(async () => {
		await keepOnly(left((await device.record('kept'))?.units) ?? []);
	});
	await work();
}

/** Stop fetching; what was kept before stays as it was. */
export async function stopFetching(): Promise<void> {
	await changeWishes(() => undefined);
	await work();
}

/** What is being fetched in this tab, and how to end it. */
let running: { units: readonly Unit[]; stop: AbortController } | undefined;

hear(({ kind }) => {
	if (kind === 'changed') void stopIfUnwished();
});

async function stopIfUnwished(): Promise<void> {
	const wished = await openWishes();
	if (running && !(wished && sameUnits(wished, running.units))) running.stop.abort();
}

/**
 * Fulfil the open wishes: fetch what is missing, and put it in place when it is complete. Of all tabs one works; should it
 * be closed, another one goes on.
 */
export async function work(): Promise<void> {
	await whenAlone(async () => {
		let wait = pause.first;
		for (let units = await openWishes(); units; units = await openWishes()) {
			const stop = new AbortController();
			running = { units, stop };
			try {
				await fulfil(units, stop.signal, () => (wait = pause.first));
			} catch (error) {
				if (isFull(error)) await giveUp();
				else if (!stop.signal.aborted) {
					tell({ kind: 'waiting' });
					await networkOr(wait, stop.signal);
					wait = Math.min(wait * 2, pause.most);
				}
			}
			running = undefined;
		}
		await device.sweepPacks();
	});
}

const whenAlone = (task: () => Promise<void>): Promise<void> =>
	navigator.locks.request(`notes:${device.base}:keeper`, task);

/** Browsers differ in what they throw, and the newest have a class of its own for it. */
export const isFull = (error: unknown): boolean =>
	error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);

/** Nothing is written here: there may be no room for anything. */
async function giveUp(): Promise<void> {
	await changeWishes(() => undefined);
	tell({ kind: 'full' });
}

function networkOr(milliseconds: number, signal: AbortSignal): Promise<unknown> {
	return new Promise((done) => {
		setTimeout(done, milliseconds);
		addEventListener('online', done, { once: true });
		signal.addEventListener('abort', done);
	});
}
