import type { Device } from './kept.ts';

/** What tabs and the worker tell each other. */
export type Change =
	/** What is kept, or what is wished for, is another. */
	| { kind: 'changed' }
	/** How far the keeping is. */
	| { kind: 'progress'; progress: Progress }
	/** It waits for the network, and goes on by itself. */
	| { kind: 'waiting' }
	/** The device has no room for what was asked; what was kept before is whole. */
	| { kind: 'full' };

export interface Progress {
	bytes: number;
	allBytes: number;
	pages: number;
	allPages: number;
}

/** A line to the other tabs and the worker. What is said on it is not heard on the same one. */
export const changes = (device: Device): BroadcastChannel => new BroadcastChannel(`notes:${device.base}`);
