import type { AstroIntegration } from 'astro';
import { relative, resolve, sep } from 'node:path';
import { contentChanged } from '../files/kept-content.ts';

/**
 * While developing: after a change below the content folder the site has its content anew, of which only what has
 * changed is read again, and the page is loaded again.
 */
export const contentReload = (contentFolder: string): AstroIntegration => ({
	name: 'content-reload',
	hooks: {
		'astro:server:setup': ({ server }) => {
			const root = resolve(contentFolder) + sep;
			server.watcher.add(root);
			server.watcher.on('all', (_event, path) => {
				if (!path.startsWith(root)) return;
				contentChanged(contentFolder, relative(root, path).replaceAll(sep, '/'));
				for (const { moduleGraph } of Object.values(server.environments)) {
					for (const module of moduleGraph.getModulesByFile(resolve('src/library.ts')) ?? []) {
						moduleGraph.invalidateModule(module);
					}
				}
				server.ws.send({ type: 'full-reload' });
			});
		},
	},
});
