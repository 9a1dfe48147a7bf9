import type { Literal, Nodes, Text } from 'mdast';
import type { Data, Processor } from 'unified';

/*
 * Straight quotes become typographic ones and three dots an ellipsis, by the rules of the renderer of the build
 * (Sätteri, after pulldown-cmark), so that the preview shows what the page will show. It has to happen while parsing:
 * afterwards an escaped quote looks like any other.
 */
type Extension = NonNullable<Data['micromarkExtensions']>[number];
type FromMarkdown = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>;
type Construct = Extract<NonNullable<Extension['text']>[number], { tokenize: unknown }>;
type Tokenize = Construct['tokenize'];
type Code = Parameters<NonNullable<Construct['previous']>>[0];

/** A mark as it was parsed; `resolve` turns it into text. */
interface Mark extends Literal {
	type: 'punctuationMark';
	mayOpen: boolean;
	mayClose: boolean;
}

declare module 'mdast' {
	interface PhrasingContentMap {
		punctuationMark: Mark;
	}
	interface RootContentMap {
		punctuationMark: Mark;
	}
}
declare module 'micromark-util-types' {
	interface TokenTypeMap {
		punctuationMark: 'punctuationMark';
	}
	interface Token {
		_mayOpen?: boolean;
		_mayClose?: boolean;
	}
}

const [doubleQuote, singleQuote, dot] = [34, 39, 46];

/** A plugin for unified: the tree has typographic marks where the text has straight ones. */
export function smartPunctuation(this: Processor): (tree: Nodes) => void {
	const data = this.data();
	(data.micromarkExtensions ??= []).push({
		text: {
			[doubleQuote]: { name: 'punctuationMark', tokenize: quote },
			[singleQuote]: { name: 'punctuationMark', tokenize: quote },
			[dot]: { name: 'punctuationMark', tokenize: ellipsis },
		},
	});
	(data.fromMarkdownExtensions ??= []).push(fromMarkdown);
	return resolveBlocks;
}

const quote: Tokenize = function (effects, ok) {
	const { previous } = this;
	return (code) => {
		const token = effects.enter('punctuationMark');
		effects.consume(code);
		return (next) => {
			token._mayOpen = mayOpen(code, previous, next);
			token._mayClose = mayClose(previous, next);
			effects.exit('punctuationMark');
			return ok(next);
		};
	};
};

const ellipsis: Tokenize = function (effects, ok, nok) {
	let dots = 0;
	const more = (code: Code): ReturnType<typeof ok> => {
		if (dots === 3) {
			effects.exit('punctuationMark');
			return ok(code);
		}
		if (code !== dot) return nok(code);
		dots += 1;
		effects.consume(code);
		return more;
	};
	return (code) => {
		effects.enter('punctuationMark');
		return more(code);
	};
};

const fromMarkdown: FromMarkdown = {
	enter: {
		punctuationMark(token) {
			const { _mayOpen = false, _mayClose = false } = token;
			const value = this.sliceSerialize(token);
			this.enter({ type: 'punctuationMark', value, mayOpen: _mayOpen, mayClose: _mayClose }, token);
		},
	},
	exit: {
		punctuationMark(token) {
			this.exit(token);
		},
	},
};

/** Ends of lines and of the text, tabs and spaces. */
const isSpace = (code: Code) => code === null || code < 0 || /\s/.test(String.fromCodePoint(code));
const isPunctuation = (code: Code) =>
	code !== null && code > 0 && /[\p{P}\p{S}]/u.test(String.fromCodePoint(code));

function mayOpen(mark: Code, previous: Code, next: Code): boolean {
	if (isSpace(next)) return false;
	const afterBracket = previous === 41 || previous === 93;
	return isSpace(previous) || (isPunctuation(previous) && !(mark === singleQuote && afterBracket));
}

const mayClose = (previous: Code, next: Code) => !isSpace(previous) && (isSpace(next) || isPunctuation(next));

/** Quotes are paired within a paragraph, a heading or a cell. */
function resolveBlocks(node: Nodes): void {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') resolve(node);
	else if ('children' in node) for (const child of node.children) resolveBlocks(child);
}

function resolve(block: Nodes): void {
	let openSingle: Mark | undefined;
	let doubleIsOpen = false;
	for (const mark of marksIn(block)) {
		if (mark.value === '...') mark.value = '…';
		else if (mark.value === '"') {
			const opens: boolean = !mark.mayClose || (mark.mayOpen && !doubleIsOpen);
			doubleIsOpen = opens ? doubleIsOpen || mark.mayOpen : false;
			mark.value = opens ? '“' : '”';
		} else {
			if (openSingle && mark.mayClose) {
				openSingle.value = '‘';
				openSingle = undefined;
			} else if (mark.mayOpen) openSingle = mark;
			mark.value = '’';
		}
	}
	becomeText(block);
}

function* marksIn(node: Nodes): Generator<Mark> {
	if (node.type === 'punctuationMark') yield node;
	else if ('children' in node) for (const child of node.children) yield* marksIn(child);
}

function becomeText(node: Nodes): void {
	if (node.type === 'punctuationMark') (node as { type: string }).type = 'text' satisfies Text['type'];
	else if ('children' in node) for (const child of node.children) becomeText(child);
}
