/*
 * What a browser may do with this site. This is the one source: `npm run headers` writes it into public/_headers,
 * src/layouts/ into every page, for hosts that send no headers, and tests compare docs/deploy.md with it.
 */

/** A content security policy: its directives, and what each allows. */
type Policy = Readonly<Record<string, readonly string[]>>;

/** Headers of the files below a path: `*` stands for anything, `:name` for one folder or file. */
export interface HeaderRule {
	path: string;
	headers: Readonly<Record<string, string>>;
}

/** Pages load and run files of their own host, and show the player of a recording once somebody asks for it. */
const pagePolicy: Policy = {
	'default-src': ["'none'"],
	// WebAssembly is what finds the passages of notes.
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'style-src': ["'self'"],
	'img-src': ["'self'"],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	'worker-src': ["'self'"],
	'manifest-src': ["'self'"],
	'frame-src': ['https://www.youtube-nocookie.com'],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
	'object-src': ["'none'"],
	'frame-ancestors': ["'none'"],
	// No text becomes HTML or a script, but for the address of the service worker: whoever installs it makes this policy.
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ['service-worker'],
};

/** What other sites may show in a page of theirs: text, and nothing that runs. */
const embedPolicy: Policy = {
	'default-src': ["'none'"],
	'style-src': ["'self'"],
	'font-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
	'frame-ancestors': ['*'],
};

/** Files that need another policy than pages do. */
const otherPolicies: { path: string; policy: Policy }[] = [
	// A picture that is opened by itself is a document, and could run scripts.
	{ path: '/*.svg', policy: { 'default-src': ["'none'"], 'style-src': ["'unsafe-inline'"], sandbox: [] } },
	...['/talks/:event/:talk/embed/*', '/:lang/talks/:event/:talk/embed/*'].map((path) => ({
		path,
		policy: embedPolicy,
	})),
];

/** Files whose name changes with what they hold. */
const unchanging = [
	'/_astro/*',
	'/search-data/:version/terms/*',
	'/search-data/:version/records/*',
	'/search-data/:version/facets.json',
	'/search-data/:version/speakers.json',
	'/pagefind/fragment/*',
	'/pagefind/index/*',
	'/pagefind/filter/*',
	'/pagefind/*.pf_meta',
];

/** Kinds of files that hosts do not know, or take for something more general. */
const mediaTypes = {
	'/*feed.xml': 'application/atom+xml; charset=utf-8',
	'/*rss.xml': 'application/rss+xml; charset=utf-8',
	'/*feed.json': 'application/feed+json; charset=utf-8',
	'/*opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
	'/*.webmanifest': 'application/manifest+json; charset=utf-8',
	'/*.md': 'text/markdown; charset=utf-8',
	'/*.ics': 'text/calendar; charset=utf-8',
	'/*.bib': 'application/x-bibtex; charset=utf-8',
	'/*.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
	'/*.ndjson': 'application/x-ndjson; charset=utf-8',
	'/*.sqlite': 'application/vnd.sqlite3',
};

/** Every header of the site. Where several rules fit, a later one replaces the same header of an earlier one. */
export const headerRules: readonly HeaderRule[] = [
	{
		path: '/*',
		headers: {
			'Content-Security-Policy': written(pagePolicy),
			// The player refuses to play for a page that does not say where it is.
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'X-Content-Type-Options': 'nosniff',
			'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cache-Control': 'no-cache',
		},
	},
	...otherPolicies.map(({ path, policy }) => ({
		path,
		headers: { 'Content-Security-Policy': written(policy) },
	})),
	// Programs in pages of other sites may read the data.
	{ path: '/api/v1/*', headers: { 'Access-Control-Allow-Origin': '*' } },
	...Object.entries(mediaTypes).map(([path, type]) => ({ path, headers: { 'Content-Type': type } })),
	...unchanging.map((path) => ({
		path,
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
	})),
];

/** Directives that browsers leave aside in a meta element. */
const headerOnly = ['frame-ancestors', 'sandbox', 'report-to'];

/** The policy of pages as a page states it itself. */
export const metaPolicy: string = inMeta(pagePolicy);

/** The same for a page that other sites show. */
export const embedMetaPolicy: string = inMeta(embedPolicy);

function inMeta(policy: Policy): string {
	return written(
		Object.fromEntries(Object.entries(policy).filter(([directive]) => !headerOnly.includes(directive))),
	);
}

function written(policy: Policy): string {
	return Object.entries(policy)
		.map(([directive, sources]) => [directive, ...sources].join(' '))
		.join('; ');
}
