import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { fileURLToPath } from 'node:url';
import type * as Writer from './write-pages.ts';

/**
 * While building: the pages of which there are many (talks, people, days …) are written by a loop of our own,
 * `write-pages.ts`. Astro compiles and bundles them as ever, and renders the first page of each kind, which the loop is
 * held to; for the others it would make a request, wait for a response and wait for the disk, which together takes as
 * long as rendering them (docs/performance.md).
 */
export const manyPages = (): AstroIntegration => {
	let outDir = '';
	return {
		name: 'many-pages',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				// Nobody asks for this address: being a route brings the module into the bundle, beside the pages.
				if (command === 'build')
					injectRoute({ pattern: '/write-pages', entrypoint: writer, prerender: true });
			},
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((astros) => {
					const prerenderer = astros as BuildPrerenderer;
					return { ...prerenderer, getStaticPaths: () => writeMany(prerenderer, outDir) };
				});
			},
		},
	};
};

const writer = new URL('write-pages.ts', import.meta.url);

/** What Astro's own prerenderer has besides its interface: the bundle of all pages. */
interface BuildPrerenderer extends AstroPrerenderer {
	app: { manifest: Writer.Shell; getComponentByRoute: (route: RouteData) => Promise<unknown> };
}
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Write the pages of which there are many. Returns the paths that are left to Astro. */
async function writeMany(astros: BuildPrerenderer, outDir: string): Promise<Path[]> {
	const paths = await astros.getStaticPaths();
	const own = paths.find(({ route }) => writer.href.endsWith(route.component));
	if (!own) throw new Error(`${writer.href} is not in Astro’s bundle.`);
	const { kinds, writePages } = (await astros.app.getComponentByRoute(own.route)) as typeof Writer;
	const known = new Map<string, Writer.Known>();
	for (const { pathname, route } of paths) {
		if (!kinds.has(route.component)) continue;
		const kind = known.get(route.component);
		if (kind) kind.addresses.push(pathname);
		else known.set(route.component, { addresses: [pathname], first: await htmlOf(astros, pathname, route) });
	}
	await writePages({ shell: astros.app.manifest, known, outDir });
	return paths.filter(({ route }) => route !== own.route && !kinds.has(route.component));
}

/** What Astro makes of a page. */
async function htmlOf(astros: BuildPrerenderer, pathname: string, routeData: RouteData): Promise<string> {
	const base = astros.app.manifest.base.replace(/\/$/, '');
	const rendered = await astros.render(new Request(`http://localhost${base}${pathname}`), { routeData });
	const response = rendered instanceof Response ? rendered : rendered.response;
	if (response.status !== 200) throw new Error(`Astro answers ${pathname} with ${response.status}.`);
	return response.text();
}
