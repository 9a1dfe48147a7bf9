import type { Unit } from '../packs.ts';
import { device, hear, tell } from './device.ts';
import { dropAllBut, fulfil } from './fulfil.ts';
import { sameUnits, wishes, withWishes } from './wishes.ts';

/** Milliseconds to wait before a broken connection is tried again: at first, and at most. */
const pause = { first: 1000, most: 30_000 };

/** Keep some units beside what is kept already. All of it is then of the newest build. */
export async function keep(units: readonly Unit[]): Promise<void> {
	// So that the browser does not clear it when room is short. It may refuse, and what is kept then lasts less long.
	void navigator.storage.persist();
	await withWishes((before) => ({ units: [...new Set([...before.units, ...units])], open: true }));
	await work();
}

/** Fetch what has changed since it was kept. */
export const renew = (): Promise<void> => keep([]);

/** Do not keep some units any longer. */
export async function drop(units: readonly Unit[]): Promise<void> {
	await withWishes((before) => ({ ...before, units: before.units.filter((unit) => !units.includes(unit)) }));
	await work();
}

/** Stop fetching; what was kept before stays as it was. */
export async function stopFetching(): Promise<void> {
	const kept = await device.record('kept');
	await withWishes(() => ({ units: kept?.units ?? [], open: false }));
	await work();
}

/** What is being fetched in this tab, and how to end it. */
let running: { units: readonly Unit[]; stop: AbortController } | undefined;

hear(({ kind }) => {
	if (kind === 'changed') void stopIfUnwished();
});

async function stopIfUnwished(): Promise<void> {
	const wished = await wishes();
	if (running && (!wished.open || !sameUnits(wished.units, running.units))) running.stop.abort();
}

/**
 * Fulfil the wishes: take away what is not wished for, fetch what is missing, and put it in place when it is complete. Of
 * all tabs one works; should it be closed, another one goes on.
 */
export async function work(): Promise<void> {
	await navigator.locks.request(`notes:${device.base}:keeper`, async () => {
		let wait = pause.first;
		for (let wished = await wishes(); ; wished = await wishes()) {
			await dropAllBut(wished.units);
			if (!wished.open) break;
			const stop = new AbortController();
			running = { units: wished.units, stop };
			try {
				await fulfil(wished.units, stop.signal, () => (wait = pause.first));
			} catch (error) {
				if (isFull(error)) await giveUp();
				else if (!stop.signal.aborted) {
					tell({ kind: 'waiting' });
					await networkOr(wait, stop.signal);
					wait = Math.min(wait * 2, pause.most);
				}
			}
		}
		running = undefined;
		await device.sweepPacks();
	});
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

async function giveUp(): Promise<void> {
	const kept = await device.record('kept');
	await withWishes(() => ({ units: kept?.units ?? [], open: false }));
	tell({ kind: 'full' });
}

function networkOr(milliseconds: number, signal: AbortSignal): Promise<unknown> {
	return new Promise((done) => {
		setTimeout(done, milliseconds);
		addEventListener('online', done, { once: true });
		signal.addEventListener('abort', done);
	});
}
