import { farewell } from './cues.ts';
import type { Edition } from './edition.ts';
import { itemsOf } from './blocks.ts';
import { see, type Seen } from './passages.ts';
import { looksLikeHeading, type Block } from './post.ts';
import { startsInProse } from './prose.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { Start } from './starts.ts';

/** What a post says about one talk: its head, and the blocks below. */
export interface Section {
	start: Start;
	/** The line on which it begins. */
	line: number;
	/** The lines on which it goes on elsewhere. */
	again: number[];
	head: Block[];
	body: Block[];
}

/** A post taken apart: every block is in one of the three. */
export interface Parts {
	sections: Section[];
	/** What is about no talk, in order: introduction, conclusion, wishlist. */
	rest: Block[];
	/** The blocks of `rest` that list talks the author would have liked to see. */
	wishlist: Block[];
}

/** Take the blocks of a post (without furniture) apart into talks and the rest. */
export function partsOf(blocks: readonly Block[], edition: Edition, postTitle: string | undefined): Parts {
	const seen = blocks.flatMap((block) => withItems(see(block, edition), edition));
	const outline = outlineOf(seen, edition, postTitle);
	const starts = [...outline.starts, ...startsInProse(seen, outline, edition)].sort(
		(a, b) => a.index - b.index,
	);
	const sections = new Map(starts.map((start): [Start, Section] => [start, sectionOf(start, seen, outline)]));
	const beginning = new Map<number, Start>([
		...outline.again,
		...starts.map((start) => [start.index, start] as const),
	]);
	const parts: Parts = { sections: [...sections.values()], rest: [], wishlist: [] };
	let open: Section | undefined;
	let inWishlist = false;
	seen.forEach((one, index) => {
		const { block } = one;
		const start = beginning.get(index);
		if (start) open = sections.get(start);
		else if (open && ends(one, index, open, outline)) open = undefined;
		const role = outline.roles[index];
		if (role !== undefined && role !== 'part') inWishlist = role === 'wishlist';
		if (!open) {
			parts.rest.push(block);
			if (inWishlist) parts.wishlist.push(block);
		} else if (isHead(index, open.start)) open.head.push(block);
		else open.body.push(block);
	});
	return parts;
}

function sectionOf(start: Start, seen: readonly Seen[], { again }: Outline): Section {
	const lineAt = (index: number) => seen[index]?.block.line ?? 1;
	const others = [...again].flatMap(([index, other]) => (other === start ? lineAt(index) : []));
	return { start, line: lineAt(start.index), again: others, head: [], body: [] };
}

const isHead = (index: number, { index: first, headLength }: Start) =>
	index >= first && index < first + headLength;

/** Whether a block ends the section that is open. */
function ends({ block, isHeading }: Seen, index: number, { start }: Section, { roles }: Outline): boolean {
	const role = roles[index];
	if (role === 'talk') return false;
	if (role !== undefined && role !== 'part') return true;
	if (block.kind === 'rule') return true;
	if (isHeading && block.depth < looksLikeHeading) return block.depth <= start.depth;
	if (isHeading) return start.depth > looksLikeHeading;
	return start.depth >= looksLikeHeading && farewell.test(block.text);
}

/** A list of which several items tell at length of different talks is taken item by item. */
function withItems(one: Seen, edition: Edition): Seen[] {
	if (one.block.kind !== 'list') return [one];
	const items = itemsOf(one.block).map((item) => see(item, edition));
	const talks = items.filter(({ block, mentions }) => {
		const first = mentions[0];
		const named = first !== undefined && first.start < 120 && block.text.length >= first.end + 80;
		const linked =
			block.links.some((url) => edition.linked(url)) && block.text.length >= block.lead.length + 80;
		return named || linked;
	});
	return talks.length >= 2 ? items : [one];
}
