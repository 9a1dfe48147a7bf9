import type { TalkNode } from '../domain/graph/nodes.ts';
import { itemsOf } from './blocks.ts';
import type { Edition } from './edition.ts';
import { fitsOf } from './evidence.ts';
import { judge } from './judgement.ts';
import { passageAt, see } from './passages.ts';
import type { Block } from './post.ts';

/** The talks that the items of a wishlist mean, as far as that is nearly certain. */
export function wishedTalks(blocks: readonly Block[], edition: Edition): TalkNode[] {
	const items = blocks.flatMap((block) =>
		block.kind === 'list' ? itemsOf(block) : block.kind === 'heading' ? [] : [block],
	);
	const talks = items.flatMap((item) => {
		const passage = passageAt([see(item, edition)], 0, edition, { keynote: false, date: undefined });
		const verdict = passage && judge(fitsOf(passage.clues, edition), passage.clues);
		return verdict && verdict.confidence >= 0.8 ? verdict.talk : [];
	});
	return [...new Set(talks)];
}
