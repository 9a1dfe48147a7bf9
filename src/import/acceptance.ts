import { partHeading, speakerLabel, tellsOfTalk } from './cues.ts';
import type { Edition } from './edition.ts';
import { fitsOf, type Fit } from './evidence.ts';
import { isSpeakerLine } from './headers.ts';
import { judge, type Verdict } from './judgement.ts';
import { mayBeName, namesIn } from './names.ts';
import type { Passage, Seen } from './passages.ts';
import { looksLikeHeading } from './post.ts';
import type { Start } from './starts.ts';
import { contentWords } from './words.ts';

/** That a passage is on a talk: on one of the list, or on one that it does not have. */
export type Acceptance = Partial<Verdict> & Pick<Verdict, 'confidence' | 'why'>;

/** Whether a passage begins a talk, seen where it stands: below the head of `open`, if a talk is open. */
export function accept(
	one: Seen,
	passage: Passage,
	edition: Edition,
	open: Start | undefined,
): Acceptance | undefined {
	if (isOnlySpeakers(one, passage)) return undefined;
	const { block, isHeading } = one;
	const isSure = isHeading && block.depth < looksLikeHeading;
	const inside = open !== undefined && isSure && block.depth > open.depth;
	const fits = fitsOf(passage.clues, edition);
	const verdict = judge(fits, passage.clues);
	const best = fits[0];
	if (verdict && best && verdict.talk !== open?.talk)
		return isEnough(best, { one, passage, isSure, inside }) ? verdict : undefined;
	if (verdict || inside || !isHeading || passage.clues.body.length === 0) return undefined;
	return unlisted(passage, isSure);
}

/** A line of speakers below another head. */
const isOnlySpeakers = ({ block, isHeading, mentions }: Seen, { line, header }: Passage) =>
	isHeading &&
	block.depth === looksLikeHeading &&
	line === block.text &&
	header.kind === undefined &&
	(mentions.length > 0 || speakerLabel.test(block.text)) &&
	isSpeakerLine(block.text, mentions);

interface Place {
	one: Seen;
	passage: Passage;
	isSure: boolean;
	inside: boolean;
}

/** What looks less like a head needs to fit better. */
function isEnough({ link, title, named }: Fit, { one, passage, isSure, inside }: Place): boolean {
	const strong = link || title >= 0.8 || (named > 0 && title >= 0.2);
	if (inside) return strong;
	if (passage.isTheme && !link && named === 0 && title < 0.8) return false;
	if (!isSure && passage.clues.body.length === 0) return strong;
	return one.isHeading || strong || title >= 0.62;
}

/** A talk that the list does not have: the post says that it is one. */
function unlisted({ header, line, speakerLines, opening }: Passage, isSure: boolean): Acceptance | undefined {
	if (partHeading.test(line) || /kube ?con/i.test(line)) return undefined;
	const long = contentWords(header.rest).length;
	if (long >= 2 && speakerLines.some((text) => namesIn(text).length > 0 || mayBeName(text)))
		return { confidence: 0.5, why: 'speakers below the title; not in the talk list' };
	if (long >= 1 && header.kind !== undefined)
		return { confidence: 0.5, why: `“${header.kind.trim()}” in front; not in the talk list` };
	if (long >= 3 && tellsOfTalk.test(opening.slice(0, 200)))
		return { confidence: isSure ? 0.45 : 0.4, why: 'the text speaks of a talk; not in the talk list' };
	return undefined;
}
