import type { Element, Root } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { element, elements, isElement, replaceElements, textOf } from './tree.ts';

/** Turns code into a `pre` element with one `span.line` a line. */
type Highlight = (code: string, language: string) => Promise<Element>;

/**
 * How Shiki colours code. It gives up on a line that takes half a second, which any line can on a busy machine: with a
 * longer limit the same notes make the same page, and a line that is made to take for ever still ends.
 */
export const shiki = {
	theme: 'css-variables' as const,
	transformers: [
		{
			name: 'time-limit',
			preprocess: (_code: string, options: { tokenizeTimeLimit?: number }) => {
				options.tokenizeTimeLimit = 5000;
			},
		},
	],
};

/** A comment that ends a line of code with a number in parentheses: `cooldownPeriod: 3600 # (1)`. */
export const annotation = /[ \t]*(?:#|\/\/|--|;)[ \t]*\((\d{1,2})\)[ \t]*$/;

/**
 * Colour the code blocks with classes instead of styles, and take numbered annotations out of the code:
 * the line gets `data-annotation`, the block `data-annotations`, for `annotations.ts` to link.
 */
export async function colourCode(root: Root, highlight: Highlight): Promise<void> {
	const blocks = elements(root).flatMap((pre) => codeBlock(pre, { annotated: true }) ?? []);
	for (const { pre, text, language, numbers } of blocks) {
		Object.assign(pre, classed(await highlight(text, language), language, numbers));
	}
}

/** The same without colours, for the preview while somebody writes: it has no highlighter. */
export function markCode(root: Root): void {
	replaceElements(root, (node) => {
		const block = codeBlock(node, { annotated: true });
		return block && classed(plainBlock(block.text), block.language, block.numbers);
	});
}

/** The same for the site’s own prose, where a comment that is a number stays in the code. */
export const highlightCode = (highlight: Highlight): HastPluginDefinition => ({
	name: 'highlight-code',
	element: {
		filter: ['pre'],
		async visit(node) {
			const block = codeBlock(node, { annotated: false });
			return block && classed(await highlight(block.text, block.language), block.language, block.numbers);
		},
	},
});

interface CodeBlock {
	pre: Element;
	text: string;
	language: string;
	/** The annotation of each line that has one. */
	numbers: (string | undefined)[];
}

function codeBlock(pre: Readonly<Element>, { annotated }: { annotated: boolean }): CodeBlock | undefined {
	const code = isElement(pre, 'pre') ? codeOf(pre) : undefined;
	return code && { pre, ...withoutAnnotations(textOf(code), annotated), language: languageOf(code) };
}

function codeOf(pre: Readonly<Element>): Element | undefined {
	const code = pre.children.find((child) => isElement(child, 'code'));
	return isElement(code, 'code') ? code : undefined;
}

/** The code without the comments that are numbers, and the number of each line. */
function withoutAnnotations(code: string, annotated: boolean) {
	const lines = code.replace(/\n$/, '').split('\n');
	if (!annotated) return { text: lines.join('\n'), numbers: [] };
	return {
		text: lines.map((line) => line.replace(annotation, '')).join('\n'),
		numbers: lines.map((line) => annotation.exec(line)?.[1]),
	};
}

/** What the highlighter makes of a text, without colours; it drops an empty line at the end. */
function plainBlock(text: string): Element {
	const lines = text
		.replace(/\n$/, '')
		.split('\n')
		.flatMap((line, index) => [...(index > 0 ? ['\n'] : []), element('span', { class: 'line' }, line)]);
	return element('pre', {}, element('code', {}, ...lines));
}

function languageOf(code: Element): string {
	const { className } = code.properties;
	const classes = Array.isArray(className) ? className.map(String) : [];
	return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? 'plaintext';
}

function classed(block: Element, language: string, numbers: (string | undefined)[]): Element {
	let line = 0;
	for (const part of elements(block)) {
		const isLine = part.properties['class'] === 'line';
		const number = isLine ? numbers[line++] : undefined;
		const colours = part === block ? [] : colourClasses(part.properties['style'] ?? '');
		const className = [...(isLine ? ['line'] : []), ...colours];
		part.properties = {
			...(className.length > 0 && { className }),
			...(number !== undefined && { dataAnnotation: number }),
		};
	}
	const annotated = numbers.filter((number) => number !== undefined);
	block.properties = {
		className: ['code'],
		dataLanguage: language,
		tabIndex: 0,
		...(annotated.length > 0 && { dataAnnotations: annotated.join(' ') }),
	};
	return block;
}

/** Shiki's theme “css-variables” writes `color:var(--astro-code-token-keyword)`; the style sheet colours `.tk-keyword`. */
function colourClasses(style: string): string[] {
	return style.split(';').flatMap((declaration) => {
		const token = /^\s*color:\s*var\(--astro-code-token-([a-z-]+)\)/.exec(declaration)?.[1];
		return token === undefined ? [] : `tk-${token}`;
	});
}
