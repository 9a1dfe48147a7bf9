import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';

/** While developing: a change below the content folder makes the site read its content anew and reloads the page. */
export const contentReload = (contentFolder: string): AstroIntegration => ({
	name: 'content-reload',
	hooks: {
		'astro:server:setup': ({ server }) => {
			const root = resolve(contentFolder) + sep;
			server.watcher.add(root);
			server.watcher.on('all', (_event, path) => {
				if (!path.startsWith(root)) return;
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
