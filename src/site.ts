/** What the site is called and where it lives. Everything that depends on the place of publication is here. */
export const site = {
	name: 'KubeCon Notes',
	/** Scheme and host of the published site, without a slash at the end. */
	origin: process.env['SITE_ORIGIN'] ?? 'https://kubecon-notes.github.io',
	/** The path below which it is published, with a slash at both ends. */
	base: withSlashes(process.env['SITE_BASE'] ?? '/'),
	/** What ids of feeds and their entries begin with (RFC 4151). It never changes, wherever the site is published. */
	tag: 'tag:kubecon-notes.github.io,2026',
	/** The repository of code and content. */
	repository: 'https://github.com/kubecon-notes/kubecon-notes',
	branch: 'main',
	/** The licence of everything in `content/`, unless a page says otherwise. */
	contentLicence: {
		id: 'CC-BY-SA-4.0',
		name: 'CC BY-SA 4.0',
		url: 'https://creativecommons.org/licenses/by-sa/4.0/',
	},
} as const;

/** The folder that content is read from, from the root of the project. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

function withSlashes(path: string): string {
	return `/${path}/`.replace(/\/+/g, '/');
}
