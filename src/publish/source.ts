import type { Graph, RecapVersion } from '../domain/graph/nodes.ts';
import type { Images } from '../markdown/links.ts';
import { renderBody } from '../markdown/render.ts';
import { strings } from '../strings/index.ts';
import { absolute, file, urls } from '../urls.ts';
import { recapIdPrefix, recapPage } from '../views/recap-place.ts';
import type { RenderedNotes, Source } from './publication.ts';

/**
 * What publications are made from. Notes are rendered once, when they are first asked for.
 * @param images the images beside the notes, with the addresses that the site has given them
 */
export function sourceOf(graph: Graph, images: Images): Source {
	const elsewhere: Images = new Map(
		[...images].map(([path, image]) => [path, { ...image, src: absolute(image.src) }]),
	);
	const rendered = new Map<RecapVersion, Promise<RenderedNotes>>();
	return {
		graph,
		notes: (recap, version) => {
			const known = rendered.get(version);
			if (known) return known;
			const made = renderBody(version, {
				idPrefix: recapIdPrefix(recap),
				base: absolute(file('')),
				page: absolute(recapPage(recap, urls[version.language])),
				images: elsewhere,
				words: strings[version.language].notes,
			});
			rendered.set(version, made);
			return made;
		},
	};
}
