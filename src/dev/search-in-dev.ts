import type { AstroIntegration } from 'astro';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { site } from '../site.ts';

const built = resolve('dist');
const windows = process.platform === 'win32';

/**
 * While developing: search uses the index of the last build. Where there has been none, one is made in the background,
 * at low priority, and the search page says so until it is there.
 */
export const searchInDev = (): AstroIntegration => ({
	name: 'search-in-dev',
	hooks: {
		'astro:server:setup': ({ server, logger }) => {
			if (!existsSync(resolve(built, 'pagefind'))) {
				logger.info('building once in the background, so that search works here (about a minute)');
				const building = spawn('npm', ['run', '--silent', 'build'], { stdio: 'ignore', shell: windows });
				if (building.pid !== undefined) setPriority(building.pid, constants.priority.PRIORITY_LOW);
				building.on('error', (error) => {
					logger.warn(`search has no index: ${error.message}; run “npm run build”`);
				});
			}
			const serve = sirv(built, { dev: true });
			server.middlewares.use(site.base, (request, response, next) => {
				if (/^\/(?:pagefind|search-data)\//.test(request.url ?? '')) serve(request, response, next);
				else next();
			});
		},
	},
});
