import { styleText } from 'node:util';

/** Says what goes on: one line when something begins, one when it is done, and how far it is while it takes long. */
export class Progress {
	readonly #phases: Phase[] = [];

	constructor() {
		// The work is what counts, also where nobody reads on (`| head -1`) or a log has no room.
		process.stdout.on('error', () => undefined);
	}

	/** Run `work` as a phase with a name; a phase of more than two seconds says how far it is. */
	async phase<Result>(
		name: string,
		work: (step: (text: string) => void) => Promise<Result> | Result,
	): Promise<Result> {
		const started = performance.now();
		const cpu = process.cpuUsage();
		let last = started;
		console.log(`${styleText('cyan', '▸')} ${name}`);
		const result = await work((text) => {
			const now = performance.now();
			if (now - last < sayEvery) return;
			last = now;
			console.log(styleText('dim', `  ${name}: ${text}`));
		});
		const { user, system } = process.cpuUsage(cpu);
		const phase = {
			name,
			seconds: (performance.now() - started) / 1000,
			cpuSeconds: (user + system) / 1e6,
			peakBytes: process.resourceUsage().maxRSS * 1024,
		};
		this.#phases.push(phase);
		console.log(`${styleText('green', '✓')} ${name} ${styleText('dim', `${phase.seconds.toFixed(1)} s`)}`);
		return result;
	}

	get phases(): readonly Phase[] {
		return this.#phases;
	}
}

/** Wall-clock seconds, the processor seconds of this process, and the most memory that it has had so far. */
export interface Phase {
	name: string;
	seconds: number;
	cpuSeconds: number;
	peakBytes: number;
}

const sayEvery = 2000;
