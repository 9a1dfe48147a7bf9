import { toDom } from 'hast-util-to-dom';
import { previewTree } from '../markdown/preview.ts';

/*
 * What needs a parser of Markdown. It is large, so the form loads it once it can be used.
 */
export { bodyFaults } from '../markdown/body-faults.ts';

/** The notes as nodes for the page. They come from a tree that was cut down to what is allowed, never from HTML text. */
export function previewNodes(...given: Parameters<typeof previewTree>): Node[] {
	const nodes = previewTree(...given).children.map((child) => toDom(child));
	for (const node of nodes) if (node instanceof Element) openElsewhere(node);
	return nodes;
}

/** Following a link must not lose the form. */
function openElsewhere(root: Element): void {
	for (const link of root.querySelectorAll('a[href^="http"], a[href^="/"]')) {
		link.setAttribute('target', '_blank');
		link.setAttribute('rel', 'noopener');
	}
}
