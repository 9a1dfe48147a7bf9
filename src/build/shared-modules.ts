import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** What only Vite can load: components, and modules that ask it for files. */
const bundled = /\/src\/(?:(?:library|prose)\.ts$|(?:build|components|layouts|pages)\/)/;

/**
 * Pages that are built use the modules of the command that builds them, and with them what it has read and found,
 * instead of copies in Astro's bundle that would read and find everything again.
 */
export const sharedModules = (): Plugin => ({
	name: 'shared-modules',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'prerender',
	async resolveId(source, importer) {
		if (!source.endsWith('.ts')) return undefined;
		const found = await this.resolve(source, importer, { skipSelf: true });
		if (!found?.id.includes('/src/') || found.id.includes('/node_modules/') || bundled.test(found.id))
			return found;
		return { id: pathToFileURL(found.id).href, external: true };
	},
});
