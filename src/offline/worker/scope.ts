import type { Shell } from '../build/worker.ts';

/** The part of the interface of service workers that this one uses: TypeScript knows either pages or workers. */
interface WorkerScope {
	registration: ServiceWorkerRegistration;
	clients: {
		claim: () => Promise<void>;
		matchAll: (options: { includeUncontrolled: boolean; type: 'window' }) => Promise<WindowClient[]>;
	};
	skipWaiting: () => Promise<void>;
	addEventListener: (<Name extends keyof Events>(
		name: Name,
		listener: (event: Events[Name]) => void,
	) => void) &
		((name: 'message', listener: (event: MessageEvent) => void) => void);
}
interface Events {
	install: Lasting;
	activate: Lasting;
	fetch: FetchEvent;
}
interface Lasting extends Event {
	/** The worker lives at least until then. */
	waitUntil: (work: Promise<unknown>) => void;
}
export interface FetchEvent extends Lasting {
	request: Request;
	respondWith: (response: Promise<Response>) => void;
}
interface WindowClient {
	url: string;
	navigate: (url: string) => Promise<unknown>;
}

export const scope = globalThis as unknown as WorkerScope;

/** Written into the script when it is bundled. */
declare const SHELL: Shell;
export const shell = SHELL;
