import type { AstroIntegration } from 'astro';
import type * as Library from '../library.ts';
import type * as Publish from '../publish/index.ts';
import type { PublishedFile } from '../publish/publication.ts';
import type * as Sources from '../publish/source.ts';

/**
 * While developing: feeds, the API and all else that is made for programs are served at their addresses, each made when
 * somebody asks for it. They follow changes of the content and of the code, like pages.
 */
export const programsInDev = (): AstroIntegration => ({
	name: 'programs-in-dev',
	hooks: {
		'astro:server:setup': ({ server, logger }) => {
			const load = async <Module>(path: string) => (await server.ssrLoadModule(path)) as Module;
			const filesOf = async (): Promise<Map<string, PublishedFile>> => {
				const { graph, images } = await load<typeof Library>('/src/library.ts');
				const { sourceOf } = await load<typeof Sources>('/src/publish/source.ts');
				const { publishedFiles } = await load<typeof Publish>('/src/publish/index.ts');
				return publishedFiles(sourceOf(graph, images));
			};
			server.middlewares.use((request, response, next) => {
				void (async () => {
					const path = decodeURI((request.originalUrl ?? '').replace(/[?#].*$/, ''));
					const found = /\.[a-z]+$/.test(path) ? (await filesOf()).get(path) : undefined;
					if (!found) {
						next();
						return;
					}
					response.setHeader('Content-Type', found.type);
					response.end(await found.body());
				})().catch((error: unknown) => {
					logger.error(String(error));
					next(error);
				});
			});
		},
	},
});
