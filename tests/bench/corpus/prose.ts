import type { RecapEntry } from '../../../src/domain/content-kinds.ts';
import { Chain, picked } from './chain.ts';

/** What the notes of one language are made of. */
export interface Prose {
	heading: (random: () => number) => string;
	sentence: (random: () => number) => string;
	table: (random: () => number) => string;
	list: (random: () => number) => string;
}

const longestSentence = 40;

/** Today's headings, tables and lists as they are, and sentences of today's words in another order. */
export function proseOf(recaps: readonly RecapEntry[]): Prose {
	const blocks = recaps.flatMap(({ body }) => body.replace(/^```[^]*?^```$/gm, '').split(/\n\s*\n/));
	// What leads elsewhere on its page, or to a page of the site, would lead nowhere here.
	const whole = blocks
		.map((block) => block.trim())
		.filter((block) => !/\[\^|\]\(#|\]\(\/|!\[|<|^\[/m.test(block));
	const beginning = (mark: RegExp) => whole.filter((block) => mark.test(block));
	const headings = beginning(/^## /).map((block) => block.split('\n')[0] ?? '');
	const tables = beginning(/^\|/);
	const lists = beginning(/^(?:-|1\.) /);
	const chain = new Chain(
		beginning(/^\p{Lu}/u).flatMap((block) => block.replace(/[*_]/g, '').split(/(?<=[.!?])\s/)),
	);
	return {
		heading: (random) => picked(headings, random) ?? '## Notes',
		table: (random) => picked(tables, random) ?? '| a | b |\n| --- | --- |\n| 1 | 2 |',
		list: (random) => picked(lists, random) ?? '- one\n- two',
		sentence: (random) => chain.text(random, longestSentence),
	};
}
