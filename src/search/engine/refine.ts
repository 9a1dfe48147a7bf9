import { textsOf, type Word } from '../text/words.ts';
import type { EntityIndex } from './index.ts';
import type { Ranked } from './rank.ts';
import { rowOf } from './rows.ts';

/** How many of the best are looked at once more; their records are shown anyway. */
const looked = 8;
/** What it adds that a title has the words in the very form that was asked, and that it has them side by side. */
const bonus = { sameForm: 0.1, sideBySide: 0.1 };

/** Order the best by how their titles are written: the index knows words only by what their forms share. */
export async function refined(
	index: EntityIndex,
	ranked: readonly Ranked[],
	words: readonly Word[],
): Promise<Ranked[]> {
	const asked = words.map(({ text }) => text);
	const best = await Promise.all(
		ranked.slice(0, looked).map(async (result) => {
			const { title } = await rowOf(index, result.entity);
			const texts = textsOf(title);
			const same = result.whole
				? 1
				: asked.filter((text) => texts.includes(text)).length / Math.max(1, asked.length);
			const together =
				asked.length > 1 && (result.whole || ` ${texts.join(' ')} `.includes(` ${asked.join(' ')} `));
			const extra = bonus.sameForm * same + (together ? bonus.sideBySide : 0);
			return { ...result, score: result.score + extra };
		}),
	);
	return [...best.sort((a, b) => b.score - a.score || a.entity - b.entity), ...ranked.slice(looked)];
}
