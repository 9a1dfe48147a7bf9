import type { ImageMetadata } from 'astro';
import { keptContent } from './files/kept-content.ts';
import type { RecapNode, RecapVersion } from './domain/graph/nodes.ts';
import type { Language } from './domain/languages.ts';
import { renderBody } from './markdown/render.ts';
import { contentFolder, site } from './site.ts';
import { faultSummary } from './files/fault-summary.ts';
import { strings } from './strings/index.ts';
import type { RecapBodies } from './views/recap.ts';
import { recapIdPrefix, shownVersion } from './views/recap-place.ts';

/*
 * The only door between the content and the pages. Content does not go through astro:content: what `npm run check`
 * reads and what the site shows is the same, with places in the files, and no store has to be written and read again
 * (docs/decisions.md, 1).
 */
const { graph: whole, records, faults } = keptContent(contentFolder);
const errors = faults.filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(faultSummary(errors, contentFolder));

/** Everything the site knows. */
export const graph = whole;

/** The ids of all recaps, drafts included. */
export const recapIds: readonly string[] = [...new Set(records.recaps.map(({ id }) => id))];

const imageModules = import.meta.glob<{ default: ImageMetadata }>(
	'@content/recaps/**/*.{png,jpg,jpeg,webp,avif,gif}',
	{ eager: true },
);
/** The images beside notes by their path from the content folder, with the address that Astro gave them. */
export const images = new Map(
	Object.entries(imageModules).map(([path, { default: image }]) => [
		path.slice(path.indexOf('/recaps/') + 1),
		{ src: image.src, width: image.width, height: image.height },
	]),
);

/** The notes that a page in `lang` shows, rendered. A recap that cannot be rendered stops the build with its file's name. */
export async function recapBodies(recaps: readonly RecapNode[], lang: Language): Promise<RecapBodies> {
	const rendered = recaps.map(
		async (recap) => [recap, await bodyOf(recap, shownVersion(recap, lang))] as const,
	);
	return new Map(await Promise.all(rendered));
}

/** Notes that are in one language stand on the pages of all: they are rendered once. */
const bodies = new WeakMap<RecapVersion, ReturnType<typeof renderBody>>();

function bodyOf(recap: RecapNode, version: RecapVersion): ReturnType<typeof renderBody> {
	const known = bodies.get(version);
	if (known) return known;
	const { notes: words } = strings[version.language];
	const body = renderBody(version, { idPrefix: recapIdPrefix(recap), base: site.base, images, words });
	bodies.set(version, body);
	return body;
}
