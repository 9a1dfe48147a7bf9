import { satteriCreateHighlightFn } from '@astrojs/markdown-satteri';
import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { markdownToHtml } from 'satteri';
import type { RecapVersion } from '../domain/graph/nodes.ts';
import { allowed } from './allowed.ts';
import { boxAlerts, type AlertTitles } from './alerts.ts';
import { linkAnnotations } from './annotations.ts';
import { highlightCode } from './code.ts';
import { setIds, type Heading } from './ids.ts';
import { mendImages, mendLinks, type Images } from './links.ts';
import { alignWithClasses, frameTables } from './tables.ts';
import { copy } from './tree.ts';

/** The notes of a recap as HTML that is safe to put into a page. */
interface RenderedBody {
	html: string;
	headings: Heading[];
	/** Words of the text, code included. */
	words: number;
}

/** The words that rendering adds to the notes, in their language. */
interface NoteWords {
	footnotes: string;
	table: string;
	annotation: (number: string) => string;
	alerts: AlertTitles;
}

interface RenderOptions {
	/** What every id of the result begins with. */
	idPrefix: string;
	/** The path below which the site is published, with a slash at both ends. */
	base: string;
	images: Images;
	words: NoteWords;
}

const highlighter = satteriCreateHighlightFn('shiki', { theme: 'css-variables' });

/** Render the Markdown of a recap. An error names the file. */
export async function renderBody(recap: RecapVersion, options: RenderOptions): Promise<RenderedBody> {
	const { file, body } = recap;
	const highlight = await highlighter;
	if (!highlight) throw new Error('the highlighter of code is not there');
	let headings: Heading[] = [];
	const finish = (root: Root): Root => {
		const own = copy(root);
		alignWithClasses(own);
		const clean = sanitize(own, allowed) as Root;
		boxAlerts(clean, options.words.alerts);
		mendLinks(clean, options.base);
		mendImages(clean, file, options.images);
		headings = setIds(clean, options.idPrefix);
		linkAnnotations(clean, options.idPrefix, options.words.annotation);
		frameTables(clean, options.words.table);
		return clean;
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
	if (words === 0 && !html.includes('<img')) throw new Error(`${file}: the notes render to nothing`);
	return { html, headings, words };
}
