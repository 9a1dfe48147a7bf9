import type { TalkNode } from '../domain/graph/nodes.ts';
import {
	dayHeading,
	gatheringHeading,
	ownHeading,
	partHeading,
	speakerLabel,
	tellsOfTalk,
	tocHeading,
	wishlistHeading,
} from './cues.ts';
import { dateOfHeading } from './days.ts';
import type { Edition } from './edition.ts';
import { fitsOf } from './evidence.ts';
import { isSpeakerLine } from './headers.ts';
import { judge, type Verdict } from './judgement.ts';
import { mayBeName, namesIn } from './names.ts';
import { passageAt, type Passage, type Seen } from './passages.ts';
import { looksLikeHeading } from './post.ts';
import { contentWords } from './words.ts';

/** Where a talk begins. */
export interface Start {
	index: number;
	/** How many blocks its head takes; 0 where it begins in the middle of prose. */
	headLength: number;
	depth: number;
	/** Absent for a talk that the list does not have. */
	talk: TalkNode | undefined;
	/** As the post has it. */
	title: string;
	/** Names in the post, for a talk that the list does not have. */
	names: string[];
	format: 'keynote' | undefined;
	confidence: number;
	why: string;
}

/** What the headings around a block say about it. */
export type Role = 'talk' | 'day' | 'gathering' | 'own' | 'wishlist' | 'contents' | 'part' | undefined;

export interface Outline {
	starts: Start[];
	/** What each heading is. */
	roles: Role[];
}

/** Find the talks that have a head: a heading, a line in bold, a line that looks like one, an item of a list. */
export function startsWithHead(
	seen: readonly Seen[],
	edition: Edition,
	postTitle: string | undefined,
): Outline {
	const themes = new Set<number>();
	for (;;) {
		const outline = outlineOf(seen, edition, postTitle, themes);
		const found = themeAmong(outline.starts);
		if (found === undefined) return outline;
		themes.add(found);
	}
}

/** A heading taken for a talk, below which other talks have headings of their own, is a theme: “Service mesh”. */
const themeAmong = (starts: readonly Start[]): number | undefined =>
	starts.find((start, index) => {
		const next = starts[index + 1];
		const isBelow = next !== undefined && next.depth > start.depth && next.depth < looksLikeHeading;
		return isBelow && start.depth < looksLikeHeading && start.confidence < 0.9;
	})?.index;

function outlineOf(
	seen: readonly Seen[],
	edition: Edition,
	postTitle: string | undefined,
	themes: ReadonlySet<number>,
): Outline {
	const starts: Start[] = [];
	const roles: Role[] = [];
	let context: { role: Role; depth: number; keynote: boolean; date: string | undefined } = {
		role: undefined,
		depth: 0,
		keynote: false,
		date: undefined,
	};
	let open: Start | undefined;
	let skipTo = 0;
	seen.forEach((one, index) => {
		const { block } = one;
		if (index < skipTo || !mayBeHead(one)) return;
		if (open && one.isHeading && block.depth <= open.depth && block.depth < looksLikeHeading)
			open = undefined;
		if (one.isHeading && block.depth <= context.depth) context = { ...context, role: undefined, depth: 0 };
		let role: Role = themes.has(index)
			? 'gathering'
			: one.isHeading && block.text !== postTitle
				? roleOf(block.text)
				: undefined;
		const passage = passageAt(seen, index, edition, context);
		if (!passage) return;
		const shut = (context.role === 'wishlist' || context.role === 'contents') && !one.isHeading;
		const isTitle = block.text === postTitle;
		const verdict = shut || isTitle || themes.has(index) ? undefined : verdictOn(one, passage, edition, open);
		if (
			verdict &&
			(role === undefined ||
				(role !== 'contents' && verdict.confidence >= 0.88 && /title|link/.test(verdict.why)))
		) {
			const start = startOf(one, index, passage, verdict);
			starts.push(start);
			roles[index] = 'talk';
			open = start;
			skipTo = index + passage.headLength;
			return;
		}
		if (role === undefined && passage.isTheme && !verdict) role = 'gathering';
		if (role === undefined || (role === 'part' && open)) return;
		roles[index] = role;
		if (role === 'part') return;
		open = undefined;
		context = {
			role,
			depth: block.depth,
			keynote:
				role === 'gathering'
					? /keynote|plénière/i.test(block.text)
					: role === 'day'
						? false
						: context.keynote,
			date: role === 'day' ? (dateOfHeading(block.text, edition.event) ?? context.date) : context.date,
		};
	});
	return { starts: onceEach(starts, seen), roles };
}

const mayBeHead = ({ block, isHeading, mentions }: Seen) =>
	isHeading ||
	(['paragraph', 'item'].includes(block.kind) &&
		(block.lead !== '' || (block.kind === 'item' && mentions.length > 0)));

function roleOf(text: string): Role {
	if (tocHeading.test(text)) return 'contents';
	if (wishlistHeading.test(text)) return 'wishlist';
	if (gatheringHeading.test(text)) return 'gathering';
	if (dayHeading.test(text)) return 'day';
	if (partHeading.test(text)) return 'part';
	return ownHeading.test(text) ? 'own' : undefined;
}

function verdictOn(
	one: Seen,
	passage: Passage,
	edition: Edition,
	open: Start | undefined,
): (Partial<Verdict> & Pick<Verdict, 'confidence' | 'why'>) | undefined {
	const { block, isHeading } = one;
	const { clues, header } = passage;
	const isSure = isHeading && block.depth < looksLikeHeading;
	const hasBody = clues.body.length > 0;
	const inside = open !== undefined && isSure && block.depth > open.depth;
	if (
		isHeading &&
		!isSure &&
		(one.mentions.length > 0 || speakerLabel.test(block.text)) &&
		isSpeakerLine(block.text, one.mentions) &&
		passage.line === block.text &&
		header.kind === undefined
	)
		return undefined;
	const fits = fitsOf(clues, edition);
	const verdict = judge(fits, clues);
	const best = fits[0];
	if (verdict && best && verdict.talk !== open?.talk) {
		const strong = best.link || best.title >= 0.8 || (best.named > 0 && best.title >= 0.2);
		if (inside && !strong) return undefined;
		if (passage.isTheme && !best.link && best.named === 0 && best.title < 0.8) return undefined;
		if (!isSure && !hasBody && !strong) return undefined;
		// Inside a passage without headings, a line needs more than a speaker named below.
		if (!isHeading && !strong && !(best.title >= 0.62)) return undefined;
		return verdict;
	}
	if (verdict || inside || !isHeading || !hasBody) return undefined;
	return unlisted(passage, isSure);
}

/** A talk that the list does not have: the post says that it is one. */
function unlisted(
	{ header, line, speakerLines, opening }: Passage,
	isSure: boolean,
): Pick<Verdict, 'confidence' | 'why'> | undefined {
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

function startOf(
	{ block }: Seen,
	index: number,
	passage: Passage,
	verdict: Partial<Verdict> & Pick<Verdict, 'confidence' | 'why'>,
): Start {
	const { header, line, speakerLines, headLength, clues } = passage;
	return {
		index,
		headLength: block.kind === 'heading' ? headLength : 0,
		depth: block.depth || looksLikeHeading,
		talk: verdict.talk,
		title: header.rest || line,
		names: verdict.talk
			? []
			: [...new Set([...speakerLines.flatMap((text) => namesIn(text.replace(/^[^:]{0,20}:\s*/, '')))])],
		format: clues.keynote ? 'keynote' : undefined,
		confidence: verdict.confidence,
		why: verdict.why,
	};
}

/** A talk begins once: where it fits best, with something below. */
function onceEach(starts: readonly Start[], seen: readonly Seen[]): Start[] {
	const weight = (start: Start) => {
		const below = seen[start.index + Math.max(1, start.headLength)];
		const hasBody = start.headLength === 0 || (below !== undefined && !below.isHeading);
		return start.confidence + (hasBody ? 1 : 0);
	};
	const best = new Map<TalkNode, Start>();
	for (const start of starts) {
		if (!start.talk) continue;
		const other = best.get(start.talk);
		if (!other || weight(start) > weight(other)) best.set(start.talk, start);
	}
	return starts.filter((start) => !start.talk || best.get(start.talk) === start);
}
