import { placesIn } from '../text/found.ts';
import { wordsOf } from '../text/words.ts';

/** Mark words in the content of the page, and take them out of the address, so that a copied link is clean. Esc unmarks. */
export function highlight(query: string): void {
	const address = new URL(location.href);
	address.searchParams.delete('highlight');
	history.replaceState(history.state, '', address);
	const main = document.querySelector('main');
	if (!main || !('highlights' in CSS)) return;
	const words = wordsOf(query);
	const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	const ranges: Range[] = [];
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		for (const { start, end } of placesIn(node.nodeValue ?? '', words)) {
			const range = new Range();
			range.setStart(node, start);
			range.setEnd(node, end);
			ranges.push(range);
		}
	}
	CSS.highlights.set('found', new Highlight(...ranges));
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape') CSS.highlights.delete('found');
	});
}
