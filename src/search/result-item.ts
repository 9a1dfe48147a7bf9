import type { Messages } from './messages.ts';
import type { PagefindData } from './pagefind.ts';

/** One result as a list item. Titles and metadata are plain text; only the excerpt, which pagefind escapes, is HTML. */
export function resultItem({ url, excerpt, meta }: PagefindData, say: Messages): HTMLLIElement {
	const item = document.createElement('li');
	item.className = 'result';
	const link = document.createElement('a');
	link.href = url;
	link.className = 'talk-title';
	link.textContent = meta['title'] ?? url;
	item.append(text('span', 'result-kind', say(`kind-${meta['kind'] ?? 'talk'}`)), link);
	if (meta['speakers']) item.append(text('span', 'talk-speakers', meta['speakers']));
	item.append(details(meta, say));
	if (meta['kind'] !== 'talk' || meta['notes']) {
		const words = text('p', 'result-excerpt', '');
		words.innerHTML = excerpt;
		if (words.textContent.trim() !== meta['title']) item.append(words);
	}
	return item;
}

function details(meta: Record<string, string>, say: Messages): HTMLElement {
	const line = text('span', 'talk-meta', '');
	for (const part of [meta['event'], meta['when'], meta['format']])
		if (part) line.append(text('span', '', part));
	if (meta['notes']) line.append(text('span', 'mark is-notes', say('notes')));
	if (meta['recording']) line.append(text('span', 'mark', say('recording')));
	return line;
}

function text(tag: string, className: string, content: string): HTMLElement {
	const node = document.createElement(tag);
	if (className) node.className = className;
	node.textContent = content;
	return node;
}
