import { toDom } from 'hast-util-to-dom';
import { previewTree } from '../markdown/preview.ts';

/*
 * What needs a parser of Markdown. It is large, so the form loads it once it can be used.
 */
export { bodyFaults } from '../markdown/body-faults.ts';

/** The notes as nodes for the page. They come from a tree that was cut down to what is allowed, never from HTML text. */
export function previewNodes(...given: Parameters<typeof previewTree>): Node {
	const nodes = toDom(previewTree(...given), { fragment: true });
	// Following a link must not lose the form.
	for (const link of (nodes as DocumentFragment).querySelectorAll('a[href^="http"], a[href^="/"]')) {
		link.setAttribute('target', '_blank');
		link.setAttribute('rel', 'noopener');
	}
	return nodes;
}
