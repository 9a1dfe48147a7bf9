import { site } from '../site.ts';
import { file } from '../urls.ts';
import type { Context } from './context.ts';
import { themeColours } from './head.ts';

/** What a system needs to know to install the site as an app: https://www.w3.org/TR/appmanifest/ */
export function manifestOf({ t, u, lang }: Context) {
	const icon = (path: string, size: number, purpose: 'any' | 'maskable' = 'any') => ({
		src: file(path),
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose,
	});
	return {
		// The same app in every language.
		id: site.base,
		name: site.name,
		short_name: site.name,
		description: t.siteDescription,
		lang,
		dir: 'ltr',
		start_url: u.home,
		scope: site.base,
		display: 'standalone',
		background_color: themeColours.light,
		theme_color: themeColours.light,
		categories: ['education', 'news'],
		icons: [
			icon('icon-192.png', 192),
			icon('icon-512.png', 512),
			icon('icon-maskable-512.png', 512, 'maskable'),
			{ src: file('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
		shortcuts: [
			{ name: t.search.title, url: u.search },
			{ name: t.navigation.events, url: u.events },
			{ name: t.offline.title, url: u.offline },
		],
	};
}
