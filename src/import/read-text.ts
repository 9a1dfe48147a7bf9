import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { blockOf } from './blocks.ts';
import { looksLikeHeading, type Block, type Post } from './post.ts';

interface Line {
	text: string;
	number: number;
}

/** Read a post that was copied from a page as plain text: blank lines part blocks, bullets make lists. */
export function readText(source: string): Post {
	const lines = source.split('\n').map((text, index): Line => ({
		text: text.replace(/[\u00a0\u202f]/g, ' ').trimEnd(),
		number: index + 1,
	}));
	return { blocks: joinedLists(groupsOf(lines).flatMap(blocksOfGroup)), isPage: true, authors: [] };
}

/** Runs of lines without a blank one between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
	const groups: Line[][] = [];
	let open: Line[] = [];
	for (const line of [...lines, { text: '', number: 0 }]) {
		if (line.text.trim() !== '') open.push(line);
		else if (open.length > 0) {
			groups.push(open);
			open = [];
		}
	}
	return groups;
}

const bullet = /^(\s*)(?:[•◦▪‣·*–-]|\d{1,2}[.)])\s+(?=\S)/u;

function blocksOfGroup(group: Line[]): Block[] {
	if (isCode(group)) return [made({ type: 'code', value: group.map(({ text }) => text).join('\n') }, group)];
	const firstItem = group.findIndex(({ text }) => bullet.test(text));
	if (firstItem > 0) return [group.slice(0, firstItem), group.slice(firstItem)].flatMap(blocksOfGroup);
	if (firstItem === 0) {
		const margin = indentOf(group[0]?.text ?? '');
		const end = group.findIndex(({ text }) => !bullet.test(text) && indentOf(text) < margin);
		if (end > 0) return [group.slice(0, end), group.slice(end)].flatMap(blocksOfGroup);
		return [made(listOf(group), group)];
	}
	return linesThatBelong(group).map(asBlock);
}

/**
 * Lines of a group that make one block. Text copied without blank lines has a block a line; a line that goes on in the
 * middle of a sentence belongs to the one before.
 */
function linesThatBelong(group: Line[]): Line[][] {
	const [first, ...rest] = group;
	if (!first || rest.length === 0 || isWrapped(group)) return [group];
	if (!group.some(({ text }) => text.length > 90 || /[.!?]$/.test(text)))
		return rest.length < 2 && isTitleLine(first.text) ? [[first], rest] : [group];
	const blocks: Line[][] = [];
	for (const line of group) {
		const goesOn = /^\s*\p{Ll}/u.test(line.text) && !isTitleLine(line.text);
		if (goesOn && blocks.length > 0) blocks.at(-1)?.push(line);
		else blocks.push([line]);
	}
	return blocks;
}

/** Lists whose items stand apart by blank lines are one list. */
function joinedLists(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		const [list, other] = [last?.nodes[0], block.nodes[0]];
		if (last && list?.type === 'list' && other?.type === 'list' && list.ordered === other.ordered) {
			const whole: List = { ...list, spread: true, children: [...list.children, ...other.children] };
			whole.position = { start: { line: last.line, column: 1 }, end: { line: block.lastLine, column: 1 } };
			joined[joined.length - 1] = blockOf(whole);
		} else joined.push(block);
	}
	return joined;
}

function asBlock(lines: Line[]): Block {
	const block = made(paragraph(lines.map(({ text }) => text.trim()).join('\n')), lines);
	const only = lines[0]?.text.trim() ?? '';
	return lines.length === 1 && isTitleLine(only)
		? { ...block, kind: 'heading', depth: looksLikeHeading }
		: block;
}

/** A line that may be a heading: short, begins like one, and no sentence. */
export function isTitleLine(line: string): boolean {
	const text = line.trim();
	const begins = /^[\p{Lu}\p{N}“"«'🎤📣⚡*#]|^[a-z]+[A-Z]/u.test(text);
	const isSentence = /[.;,:…]$|[!?][”"]$/.test(text) || (/[!?]$/.test(text) && text.length > 90);
	const isByline = /^(?:[ée]crit|publié|rédigé|posted|written|published) (?:par|le|by|on)\b/iu.test(text);
	const isMeta = /\bmin(?:ute)?s?[ -](?:read|de lecture)\b|^by \p{Lu}.*\b20\d\d\b/iu.test(text);
	return text.length <= 160 && begins && !isSentence && !isByline && !isMeta;
}

/** Text that was broken into lines of about one length. */
const isWrapped = (group: Line[]): boolean => {
	const long = group.slice(0, -1).map(({ text }) => text.length);
	return Math.min(...long) >= 55 && Math.max(...long) <= 110;
};

/** Lines of a program or a configuration: most are indented, or end and begin as only code does. */
function isCode(group: Line[]): boolean {
	if (group.length < 3) return false;
	const codeLine =
		/^\s*(?:[a-z][\w.-]*:(?:\s|$)|- [a-z][\w.-]*:(?:\s|$)|[{}[\]]|\$ |kubectl |#!|\/\/|import |func |def )|[{;]$/;
	const prose = /[.!?]$/;
	const share = (test: RegExp) => group.filter(({ text }) => test.test(text)).length / group.length;
	return share(codeLine) >= 0.6 && share(prose) < 0.2;
}

function listOf(lines: Line[]): List {
	const list: List = {
		type: 'list',
		ordered: /^\s*\d/.test(lines[0]?.text ?? ''),
		spread: false,
		children: [],
	};
	const margin = indentOf(lines[0]?.text ?? '');
	for (let index = 0; index < lines.length;) {
		const end = lines.findIndex(
			({ text }, other) => other > index && bullet.test(text) && indentOf(text) <= margin,
		);
		const own = lines.slice(index, end < 0 ? lines.length : end);
		list.children.push(itemOf(own));
		index += own.length;
	}
	return placed(list, lines);
}

function itemOf(lines: Line[]): ListItem {
	const nested = lines.findIndex(({ text }, index) => index > 0 && bullet.test(text));
	const own = nested < 0 ? lines : lines.slice(0, nested);
	const text = own.map(({ text }) => text.replace(bullet, '').trim()).join('\n');
	const children = [paragraph(text), ...(nested < 0 ? [] : [listOf(lines.slice(nested))])];
	return placed({ type: 'listItem', spread: false, children }, lines);
}

const indentOf = (text: string) => /^\s*/.exec(text)?.[0].length ?? 0;

const address = /https:\/\/[^\s<>)”"]*[^\s<>)”".,;:!?]/g;

/** A paragraph, in which addresses are links. */
function paragraph(text: string): Paragraph {
	const children: Paragraph['children'] = [];
	let end = 0;
	for (const match of text.matchAll(address)) {
		if (match.index > end) children.push({ type: 'text', value: text.slice(end, match.index) });
		children.push({ type: 'link', url: match[0], children: [{ type: 'text', value: match[0] }] });
		end = match.index + match[0].length;
	}
	if (end < text.length) children.push({ type: 'text', value: text.slice(end) });
	return { type: 'paragraph', children };
}

function placed<Node extends RootContent | ListItem>(node: Node, lines: readonly Line[]): Node {
	const point = (line: Line | undefined) => ({ line: line?.number ?? 1, column: 1 });
	node.position = { start: point(lines[0]), end: point(lines.at(-1)) };
	return node;
}

const made = (node: RootContent, lines: readonly Line[]): Block => blockOf(placed(node, lines));
