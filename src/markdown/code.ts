import type { Element } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { elements, isElement } from './tree.ts';

/** Turns code into a `pre` element with one `span.line` a line. */
type Highlight = (code: string, language: string) => Promise<Element>;

/** A comment that ends a line of code with a number in parentheses: `cooldownPeriod: 3600 # (1)`. */
export const annotation = /[ \t]*(?:#|\/\/|--|;)[ \t]*\((\d{1,2})\)[ \t]*$/;

/**
 * Colour the code blocks with classes instead of styles, and take numbered annotations out of the code:
 * the line gets `data-annotation`, the block `data-annotations`, for `annotations.ts` to link.
 * @param options.annotated whether comments that are numbers are annotations; otherwise they stay in the code
 */
export const highlightCode = (highlight: Highlight, { annotated = true } = {}): HastPluginDefinition => ({
	name: 'highlight-code',
	element: {
		filter: ['pre'],
		async visit(node, context) {
			const code = node.children.find((child) => isElement(child, 'code'));
			if (!isElement(code, 'code')) return undefined;
			const numbers: (string | undefined)[] = [];
			const lines = context
				.textContent(code)
				.replace(/\n$/, '')
				.split('\n')
				.map((line) => {
					if (!annotated) return line;
					numbers.push(annotation.exec(line)?.[1]);
					return line.replace(annotation, '');
				});
			const language = languageOf(code);
			const block = await highlight(lines.join('\n'), language);
			return classed(block, language, numbers);
		},
	},
});

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
