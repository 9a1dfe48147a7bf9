import { satteriCreateHighlightFn } from '@astrojs/markdown-satteri';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import type { RecapVersion } from '../domain/graph/nodes.ts';
import { colourCode, shiki } from './code.ts';
import { finishNotes, type NoteWords } from './finish.ts';
import type { Heading } from './ids.ts';
import { mendImages, type Images } from './links.ts';
import { refuseDeep } from './tree.ts';

/** The notes of a recap as HTML that is safe to put into a page. */
interface RenderedBody {
	html: string;
	headings: Heading[];
	/** Words of the text, code included. */
	words: number;
}

interface RenderOptions {
	/** What every id of the result begins with. */
	idPrefix: string;
	/** The path below which the site is published, with a slash at both ends. */
	base: string;
	/** Where the notes are read elsewhere: the whole address of their page. */
	page?: string;
	images: Images;
	words: NoteWords;
}

const highlighter = satteriCreateHighlightFn('shiki', shiki);

/** Render the Markdown of a recap. An error names the file. */
export async function renderBody(recap: RecapVersion, options: RenderOptions): Promise<RenderedBody> {
	try {
		return await render(recap, options);
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		throw new Error(`${recap.file}: the notes cannot be rendered: ${said}`, { cause: error });
	}
}

async function render({ file, body }: RecapVersion, options: RenderOptions): Promise<RenderedBody> {
	const highlight = await highlighter;
	if (!highlight) throw new Error('the highlighter of code is not there');
	const tree = markdownToHast(body, {
		features: {
			gfm: { footnotes: { label: options.words.footnotes } },
			frontmatter: false,
			smartPunctuation: { dashes: false },
			rawHtml: true,
		},
		position: false,
	}) as Root;
	refuseDeep(tree);
	await colourCode(tree, async (code, language) => (await highlight(code, language)) as never);
	const { root, headings } = finishNotes(tree, {
		...options,
		mendImages: (clean) => {
			mendImages(clean, file, options.images);
		},
	});
	const html = toHtml(root, { characterReferences: { useNamedReferences: true } });
	// A tag is no word, and neither is the name of a sign: “&amp;”.
	const words =
		html.replace(/<[^>]+>|&\w+;/g, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	if (words === 0 && !html.includes('<img')) throw new Error('nothing is left of them');
	return { html, headings, words };
}
