import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RecapEntry } from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import { allowedTags, localImage } from './allowed.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What is wrong in the Markdown of a recap, with the place of each fault in the file. */
export function bodyFaults({ file, body, bodyLine }: RecapEntry): Fault[] {
	const faults: Fault[] = [];
	walk(parser.parse(body), (node) => {
		const said = faultOf(node);
		if (!said) return;
		const start = node.position?.start ?? { line: 1, column: 1 };
		faults.push({
			severity: 'error',
			file,
			path: [],
			place: { line: start.line + bodyLine - 1, column: start.column },
			...said,
		});
	});
	return faults;
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
	visit(node);
	if ('children' in node) for (const child of node.children) walk(child, visit);
}

type Said = Pick<Fault, 'code' | 'message' | 'fix'>;

function faultOf(node: Nodes): Said | undefined {
	switch (node.type) {
		case 'heading':
			return node.depth > 1
				? undefined
				: {
						code: 'heading-1',
						message: 'the notes have a heading of the first level, which is the title of the page',
						fix: 'begin headings with “##”',
					};
		case 'link':
		case 'definition':
			return linkFault(node.url);
		case 'image':
			return imageFault(node.url, node.alt);
		case 'html':
			return htmlFault(node.value);
		default:
			return undefined;
	}
}

function linkFault(url: string): Said | undefined {
	if (/^(?:https:\/\/|mailto:|\/(?![/\\])|#)/.test(url)) return undefined;
	return {
		code: 'link-address',
		message: `“${url}” is not an address that the notes can link to`,
		fix: 'link to a whole address that begins with https://, or to a page of this site that begins with /',
	};
}

function imageFault(url: string, alt: string | null | undefined): Said | undefined {
	if (!localImage.test(url)) {
		return {
			code: 'image-address',
			message: `“${url}” is not an image of this repository`,
			fix: 'put a PNG, JPEG, WebP, AVIF or GIF file beside the recap and write ./its-name.png',
		};
	}
	if (alt?.trim()) return undefined;
	return {
		code: 'image-text',
		message: 'the image has no text for those who cannot see it',
		fix: 'say what it shows: ![what it shows](./image.png)',
	};
}

function htmlFault(html: string): Said | undefined {
	const foreign = [...html.matchAll(/<\/?([a-z][a-z0-9-]*)/gi)]
		.map(([, tag]) => tag?.toLowerCase() ?? '')
		.find((tag) => !allowedTags.has(tag));
	const href = /\shref\s*=\s*["']?([^"'\s>]*)/i.exec(html)?.[1];
	if (foreign === undefined) return href === undefined ? undefined : linkFault(href);
	return {
		code: 'html-tag',
		message: `the HTML tag <${foreign}> is not allowed in notes, so it would be taken out`,
		fix: `use Markdown, or put it between \`backticks\` if it is meant to be read`,
	};
}
