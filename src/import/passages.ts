import type { PersonNode } from '../domain/graph/nodes.ts';
import { inPassing, speaking } from './cues.ts';
import { headerOf, isSpeakerLine, type Header } from './headers.ts';
import type { Edition } from './edition.ts';
import type { Clues } from './evidence.ts';
import type { Mention } from './names.ts';
import { looksLikeHeading, type Block } from './post.ts';
import { contentWords } from './words.ts';

/** A block with the people of the talk list that it names. */
export interface Seen {
	block: Block;
	mentions: Mention[];
	isHeading: boolean;
}

export function see(block: Block, { speakers }: Edition): Seen {
	const silent = ['code', 'table', 'rule'].includes(block.kind);
	const mentions = silent ? [] : speakers.find(block.text.slice(0, 700));
	if (block.kind === 'heading') return { block, mentions, isHeading: true };
	// A line in bold with the speakers behind it is as good as a heading.
	const after = block.text.slice(block.lead.length).replace(/^[\s:–—,-]+/u, '');
	const isHeading =
		block.kind === 'paragraph' &&
		block.lead !== '' &&
		block.text.startsWith(block.lead) &&
		after.length < 160 &&
		isSpeakerLine(after, speakers.find(after));
	return { block: isHeading ? { ...block, depth: looksLikeHeading } : block, mentions, isHeading };
}

/** The head of a passage, and what follows it up to the next heading. */
export interface Passage {
	header: Header;
	/** The line of the head that may name the talk. */
	line: string;
	/** How many blocks the head takes. */
	headLength: number;
	/** The lines that say who speaks, as they stand. */
	speakerLines: string[];
	clues: Clues;
	/** The first words below the head. */
	opening: string;
	/** Whether what stands below introduces the speakers of several talks, one after the other. */
	isTheme: boolean;
}

const nearby = 320;

/** Take apart what begins at `index`: a head, lines of speakers, and the text up to the next heading. */
export function passageAt(
	seen: readonly Seen[],
	index: number,
	edition: Edition,
	context: { keynote: boolean; date: string | undefined },
): Passage | undefined {
	const first = seen[index];
	if (!first) return undefined;
	const line = headLine(first.block);
	const headMentions = first.mentions.filter(({ end }) => end <= line.length);
	const named = new Set(headMentions.map(({ person }) => person));
	const links = [...first.block.links];
	const speakerLines: string[] = [];
	let titleLine = line;
	let next = index + 1;
	for (; next <= index + 2; next++) {
		const other = seen[next];
		if (!other || (other.block.kind !== 'paragraph' && !other.isHeading)) break;
		if (isSpeakerLine(other.block.text, other.mentions)) {
			speakerLines.push(other.block.text);
			for (const { person } of other.mentions) named.add(person);
			links.push(...other.block.links);
		} else if (
			next === index + 1 &&
			first.isHeading &&
			other.isHeading &&
			other.block.depth >= first.block.depth &&
			isSpeakerLine(line, headMentions)
		) {
			// The speakers come first, then the title.
			speakerLines.push(line);
			titleLine = other.block.text;
			links.push(...other.block.links);
		} else break;
	}
	const inHead = ownText(first.block, line);
	const below = blocksBelow(seen, next, 0);
	const parts = first.isHeading ? blocksBelow(seen, next, first.block.depth) : below;
	const opening = [inHead, ...below.map(({ block }) => block.text)].join('\n').slice(0, nearby);
	const header = headerOf(titleLine, titleLine === line ? headMentions : edition.speakers.find(titleLine));
	return {
		header,
		line: titleLine,
		headLength: next - index,
		speakerLines,
		opening,
		isTheme: first.isHeading && introduceSeveral(below, edition),
		clues: {
			titles: header.titles,
			named,
			near: peopleNear(opening, edition, named),
			head: [line, ...speakerLines].join('\n'),
			headLinks: links,
			allLinks: [...links, ...below.flatMap(({ block }) => block.links)],
			body: contentWords([inHead, ...parts.map(({ block }) => block.text)].join('\n').slice(0, 2500)),
			keynote: context.keynote || /keynote/i.test(`${header.kind ?? ''} ${opening.slice(0, 200)}`),
			date: context.date,
		},
	};
}

/** The part of a block that may be a head: its lead with what stands beside it, or its first line. */
function headLine({ kind, text, lead }: Block): string {
	const line = text.split('\n')[0] ?? '';
	if (kind === 'heading' || line.length <= 180) return line;
	return lead !== '' && text.startsWith(lead) ? lead : line.slice(0, 180);
}

const ownText = ({ text }: Block, line: string) => text.slice(line.length).trim();

/** What stands below, up to the next heading; headings deeper than `depth` are passed over. */
function blocksBelow(seen: readonly Seen[], from: number, depth: number): Seen[] {
	const below: Seen[] = [];
	for (let index = from; index < seen.length && below.length < 16; index++) {
		const other = seen[index];
		if (!other || other.block.kind === 'rule' || other.block.kind === 'item') break;
		if (!other.isHeading) below.push(other);
		else if (depth === 0 || depth >= looksLikeHeading || other.block.depth <= depth) break;
	}
	return below;
}

function peopleNear(opening: string, edition: Edition, named: ReadonlySet<PersonNode>): Set<PersonNode> {
	const people = edition.speakers.find(opening).map(({ person }) => person);
	return new Set(people.filter((person) => !named.has(person)));
}

/** Whether paragraphs begin with people who share no talk, or one of them with the title of a talk. */
function introduceSeveral(below: readonly Seen[], { talksOf, talks, titles }: Edition): boolean {
	const isTitle = (lead: string) => {
		const words = contentWords(lead);
		return words.length > 1 && talks.some((talk) => titles.compare(words, talk).together >= 0.8);
	};
	if (below.some(({ block }) => block.lead !== '' && isTitle(block.lead))) return true;
	const groups = below.filter(introducesSomebody).map(({ mentions }) => {
		const people = mentions.filter(({ start }) => start < 240).map(({ person }) => person);
		return new Set(people.flatMap((person) => talksOf.get(person) ?? []));
	});
	return groups.some((one, index) => groups.slice(index + 1).some((other) => one.isDisjointFrom(other)));
}

function introducesSomebody({ block, mentions }: Seen): boolean {
	const isNear = (mentions[0]?.start ?? Infinity) < 160;
	return isNear && speaking.test(block.text.slice(0, 360)) && !inPassing.test(block.text.slice(0, 240));
}
