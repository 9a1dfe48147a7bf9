import { satteriCreateHighlightFn } from '@astrojs/markdown-satteri';
import type { Root } from 'hast';
import { markdownToHtml } from 'satteri';
import type { RecapVersion } from '../domain/graph/nodes.ts';
import { highlightCode, shiki } from './code.ts';
import { finishNotes, type NoteWords } from './finish.ts';
import type { Heading } from './ids.ts';
import { mendImages, type Images } from './links.ts';
import { copy } from './tree.ts';

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
	let headings: Heading[] = [];
	const finish = (root: Root): Root => {
		const finished = finishNotes(copy(root), {
			...options,
			mendImages: (clean) => {
				mendImages(clean, file, options.images);
			},
		});
		headings = finished.headings;
		return finished.root;
	};
	const { html } = await markdownToHtml(body, {
		hastPlugins: [
			highlightCode(async (code, lang) => (await highlight(code, lang)) as never),
			{
				name: 'recap',
				after(root, context) {
					context.replaceNode(root, finish(root));
				},
			},
		],
		features: {
			gfm: { footnotes: { label: options.words.footnotes } },
			frontmatter: false,
			smartPunctuation: { dashes: false },
			rawHtml: true,
		},
	});
	const words = html.replace(/<[^>]+>/g, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	if (words === 0 && !html.includes('<img')) throw new Error('nothing is left of them');
	return { html, headings, words };
}
