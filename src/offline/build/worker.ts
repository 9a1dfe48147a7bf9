import { build } from 'vite';

/** What the service worker knows of its build. */
export interface Shell {
	build: string;
	/** Hashes of the packs that every visitor's browser keeps. */
	packs: string[];
}

/**
 * The service worker as one script. With `OFFLINE=off` in the environment it is one that takes itself, and everything that
 * was kept, away from every browser that meets it: see docs/offline.md.
 */
export async function bundleWorker(shell: Shell): Promise<string> {
	const entry = process.env['OFFLINE'] === 'off' ? 'off' : 'worker';
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		define: { SHELL: JSON.stringify(shell) },
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: { input: `src/offline/worker/${entry}.ts`, output: { format: 'iife' } },
		},
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) throw new Error('The service worker could not be bundled.');
	return output.output[0].code;
}
