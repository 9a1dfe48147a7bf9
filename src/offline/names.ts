const named = /\/([\w.@-]+\.[\w-]{8,}\.(?:js|css|woff2|png|jpe?g|webp|avif|gif|svg))\b/g;

/**
 * The names of files in `_astro/` that a page, a script or a style names. Such a name has the hash of what is in the
 * file, so that it means the same in every build.
 */
export const namesIn = (text: string): string[] => [
	...new Set([...text.matchAll(named)].map(([, name = '']) => name)),
];
