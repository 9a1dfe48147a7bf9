import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root as Markdown } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markCode } from './code.ts';
import { finishNotes, type NoteWords } from './finish.ts';
import { smartPunctuation } from './smart-punctuation.ts';
import { element, isElement, replaceElements } from './tree.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(smartPunctuation);

interface PreviewOptions {
	idPrefix: string;
	base: string;
	words: NoteWords;
	/** What stands for an image, whose file is not at hand: its text and its name. */
	image: (alt: string, name: string) => string;
}

/**
 * The notes as their page will show them, made by JavaScript alone so that a browser can do it; code is not coloured.
 * `tests/unit/markdown/preview.test.ts` holds it to `renderBody`.
 */
export function previewTree(body: string, { image, words, ...options }: PreviewOptions): Root {
	const markdown = parser.runSync(parser.parse(body)) as Markdown;
	const root = raw(toHast(markdown, { allowDangerousHtml: true, footnoteLabel: words.footnotes })) as Root;
	markCode(root);
	const mendImages = (clean: Root) => {
		replaceElements(clean, (node) =>
			isElement(node, 'img')
				? element(
						'span',
						{ className: ['missing-image'] },
						image(node.properties['alt'] ?? '', node.properties['src'] ?? ''),
					)
				: undefined,
		);
	};
	return finishNotes(root, { ...options, words, mendImages }).root;
}
