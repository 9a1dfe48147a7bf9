import { talkFormats } from '../../domain/talk-formats.ts';
import type { Word } from '../text/words.ts';
import { isWeakWord, wordsOf } from '../text/words.ts';
import type { EntityIndex } from './index.ts';
import { Matches, matchesOfDay, matchesOfKey, matchesOfWord } from './matches.ts';
import type { Names } from './names.ts';

/** A part of a query that means one thing, and what matches it. */
export interface Clause {
	/** Its words, as they were asked. */
	words: Word[];
	matches: Matches;
	/** How much it tells apart: little where thousands match. */
	weight: number;
}

/** How much it says that a talk has a topic or a format that is asked for. */
const tagQuality = { topic: 0.66, format: 0.6 };
/** Longest name of a topic, in words. */
const longestName = 4;

/**
 * Read a query: days (“day 2”), names of topics and formats in any language, and single words.
 * @param open whether the last word may be the beginning of one
 */
export function clausesOf(
	index: EntityIndex,
	names: Names,
	words: readonly Word[],
	open: boolean,
): Promise<Clause[]> {
	const reading: Promise<Clause>[] = [];
	for (let at = 0; at < words.length;) {
		const day = dayAt(words, at);
		const length = day === undefined ? names.lengthAt(words, at, longestName) : day.length;
		const ofClause = words.slice(at, at + Math.max(1, length));
		const isLast = at + ofClause.length === words.length;
		reading.push(
			(async () => {
				const plain = Matches.common(await Promise.all(ofClause.map((word) => matchesOfWord(index, word))));
				if (day !== undefined) merge(plain, matchesOfDay(index, day.number));
				else if (length > 0) await addNamed(plain, index, names, ofClause);
				if (open && isLast && ofClause[0] && ofClause.length === 1)
					await addLonger(plain, index, ofClause[0]);
				return { words: ofClause, matches: plain, weight: weightOf(index, ofClause, plain.quality.size) };
			})(),
		);
		at += ofClause.length;
	}
	return Promise.all(reading);
}

/** Rare clauses weigh most; what nothing matches weighs as much as a rare one; words that say little, little. */
function weightOf(index: EntityIndex, words: readonly Word[], matched: number): number {
	const rarity = Math.min(6, Math.max(0.6, Math.log(index.size / Math.max(1, matched))));
	const saysLittle = words.every(({ text }) => text.length === 1 || isWeakWord(text));
	return saysLittle ? rarity * 0.3 : rarity;
}

/** “day 2”, “jour 2”, “J2”. */
function dayAt(words: readonly Word[], at: number): { number: number; length: number } | undefined {
	const [first = '', second = ''] = [words[at]?.text, words[at + 1]?.text];
	const short = /^[dj](\d)$/.exec(first);
	if (short) return { number: Number(short[1]), length: 1 };
	if (/^(?:day|jour|journee)$/.test(first) && /^\d$/.test(second))
		return { number: Number(second), length: 2 };
	return undefined;
}

async function addNamed(
	matches: Matches,
	index: EntityIndex,
	names: Names,
	words: readonly Word[],
): Promise<void> {
	const { topics, formats } = names.named(words);
	const ofTopics = [...topics].map(async (place) => {
		const topic = index.core.topics[place];
		const label = wordsOf(topic?.names[0] ?? '');
		const [tagged, ...ofLabel] = await Promise.all([
			matchesOfKey(index, `#${topic?.id ?? ''}`, tagQuality.topic),
			...label.map((word) => matchesOfWord(index, word)),
		]);
		matches.add(index.first('topic') + place, 1, { named: true });
		matches.whole.add(index.first('topic') + place);
		merge(matches, tagged);
		matches.addWeaker(Matches.common(ofLabel), 0.9);
	});
	const ofFormats = [...formats].map(async (place) => {
		merge(matches, await matchesOfKey(index, `@${talkFormats[place] ?? ''}`, tagQuality.format));
	});
	await Promise.all([...ofTopics, ...ofFormats]);
}

/** Words that begin as what is being typed, worth more the nearer they are to it. */
async function addLonger(matches: Matches, index: EntityIndex, { text }: Word): Promise<void> {
	if (text.length < 2) return;
	const longer = index.vocabulary
		.beginningWith(text, text.length < 4 ? 8 : 40)
		.filter((written) => written !== text);
	await Promise.all(
		longer.map(async (written) => {
			const [word] = wordsOf(written);
			if (!word) return;
			matches.addWeaker(await matchesOfWord(index, word), 0.55 + 0.35 * (text.length / written.length));
		}),
	);
}

function merge(matches: Matches, other: Matches): void {
	for (const [entity, quality] of other.quality)
		matches.add(entity, quality, { named: other.named.has(entity), notes: other.inNotes.has(entity) });
}
