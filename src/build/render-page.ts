import type { SSRResult } from 'astro';
import { renderToString, type AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A file of a page of which there are many. */
export interface PageModule {
	default: AstroComponentFactory;
	getStaticPaths: () => { props: Record<string, unknown> }[];
}

/** What Astro knows of the whole site and puts into pages; a part of its manifest. */
export interface Shell extends Pick<
	SSRResult,
	'base' | 'userAssetsBase' | 'compressHTML' | 'inlinedScripts' | 'clientDirectives' | 'componentMetadata'
> {
	/** The files of scripts by what components call them. */
	entryModules: Record<string, string>;
}

interface Place {
	shell: Shell;
	/** The addresses of the style sheets of the page. */
	styles: readonly string[];
	/** For errors. */
	address: string;
}

/** Render a page as Astro does, with nothing around it that comes from a request. */
export async function renderPage(
	component: AstroComponentFactory,
	props: Record<string, unknown>,
	place: Place,
): Promise<string> {
	try {
		const html = await renderToString(resultOf(place), component, props, {}, true);
		if (typeof html === 'string') return html;
	} catch (cause) {
		throw new Error(`${place.address} cannot be rendered`, { cause });
	}
	throw new Error(`${place.address} answers with a response: it must be a page`);
}

/**
 * Astro's state of one page, as far as pages have use for it: their components read `Astro.props` and nothing else of
 * the request, and have styles and scripts but nothing that runs in the browser by itself.
 */
function resultOf({ shell, styles, address }: Place): SSRResult {
	const { base, userAssetsBase, compressHTML, inlinedScripts, clientDirectives, componentMetadata } = shell;
	return {
		base,
		userAssetsBase,
		compressHTML,
		inlinedScripts,
		clientDirectives,
		componentMetadata,
		cancelled: false,
		partial: false,
		pathname: address,
		renderers: [],
		shouldInjectCspMetaTags: false,
		styles: new Set(styles.map((href) => ({ props: { rel: 'stylesheet', href }, children: '' }))),
		scripts: new Set(),
		links: new Set(),
		createAstro: (props) => ({ props }),
		resolve: (id) => Promise.resolve(scriptAddress(id, shell)),
		_metadata: {
			hasHydrationScript: false,
			rendererSpecificHydrationScripts: new Set(),
			renderedScripts: new Set(),
			hasDirectives: new Set(),
			hasRenderedHead: false,
			hasRenderedServerIslandRuntime: false,
			headInTree: true,
			extraHead: [],
			extraStyleHashes: [],
			extraScriptHashes: [],
			propagators: new Set(),
			routeHasPropagation: false,
			pendingSlotEvaluations: [],
			templateDepth: 0,
		},
	} satisfies Used as unknown as SSRResult;
}

/** What of Astro's types the state above is held to. */
type Used = Partial<Omit<SSRResult, 'createAstro'>> & { createAstro: (props: object) => { props: object } };

function scriptAddress(id: string, { base, entryModules }: Shell): string {
	const file = entryModules[id];
	if (!file) throw new Error(`Astro has made no file of the script “${id}”`);
	return `${base.endsWith('/') ? base : `${base}/`}${file}`;
}
