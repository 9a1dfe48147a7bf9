import type { PersonNode, TalkNode } from '../domain/graph/nodes.ts';
import { inPassing, nextTalk, speaking, tellsOfTalk } from './cues.ts';
import type { Edition } from './edition.ts';
import { fitsOf } from './evidence.ts';
import type { Mention } from './names.ts';
import type { Seen } from './passages.ts';
import type { Outline, Role } from './outline.ts';
import type { Start } from './starts.ts';
import { contentWords } from './words.ts';

/** Where in a paragraph a speaker is looked for who begins a talk. */
const beginning = 240;

/**
 * Find the talks that begin in the middle of prose: a paragraph, or an item of a list, that introduces a speaker of
 * another talk than the one that it stands in.
 */
export function startsInProse(seen: readonly Seen[], outline: Outline, edition: Edition): Start[] {
	const found: Start[] = [];
	const taken = new Set(outline.starts.flatMap(({ talk }) => talk ?? []));
	let open: Start | undefined;
	let role: Role;
	let introduced: Mention[] = [];
	seen.forEach((one, index) => {
		const start = outline.starts.find((other) => other.index === index) ?? outline.again.get(index);
		if (start) [open, role, introduced] = [start, 'talk', []];
		else if (outline.roles[index] !== undefined && outline.roles[index] !== 'part')
			[open, role, introduced] = [undefined, outline.roles[index], []];
		if (start || one.isHeading || !['paragraph', 'item', 'quote'].includes(one.block.kind)) return;
		if (role === 'wishlist' || role === 'contents' || role === 'own') return;
		if (open && index < open.index + Math.max(1, open.headLength)) return;
		const people = newPeople(one, introduced, open);
		const talk = talkOf(one, people, { open, role, taken, edition });
		if (talk) {
			taken.add(talk);
			open = proseStart(one, announcedBefore(seen, index) ? index - 1 : index, talk, role);
			found.push(open);
		} else if (people.length > 1) introduced = people;
	});
	return found;
}

/** Whether the line before, in the same paragraph, speaks of the talk already: “This keynote was the best.” */
function announcedBefore(seen: readonly Seen[], index: number): boolean {
	const [before, own] = [seen[index - 1], seen[index]];
	if (!before || !own || before.isHeading || before.block.kind !== 'paragraph') return false;
	return before.block.lastLine === own.block.line - 1 && tellsOfTalk.test(before.block.text);
}

/** Speakers named at the beginning who do not give the open talk; also by first name, once introduced. */
function newPeople(
	{ block, mentions }: Seen,
	introduced: readonly Mention[],
	open: Start | undefined,
): Mention[] {
	const text = block.text.slice(0, beginning);
	const again = introduced.flatMap(({ person }): Mention[] => {
		const firstName = person.name.split(' ')[0] ?? '';
		const start =
			firstName.length < 3 ? -1 : text.search(new RegExp(`(?<!\\p{L})${firstName}(?!\\p{L})`, 'u'));
		return start < 0 ? [] : [{ person, start, end: start + firstName.length }];
	});
	const named = mentions.filter(({ start }) => start < beginning);
	const speaks = new Set(open?.talk?.billings.map(({ person }) => person));
	return [...named, ...again].filter(({ person }) => !speaks.has(person));
}

interface Context {
	open: Start | undefined;
	role: Role;
	taken: ReadonlySet<TalkNode>;
	edition: Edition;
}

function talkOf({ block }: Seen, people: readonly Mention[], context: Context): TalkNode | undefined {
	const { open, role, taken, edition } = context;
	const first = people[0];
	if (!first) return undefined;
	const around = sentenceAround(block.text, first.start);
	if (inPassing.test(around)) return undefined;
	const opening = block.text.slice(0, beginning + 120);
	const hasRole = /^\s*(?:,|\(|from\b|of\b|at\b|d['’]|de\b|chez\b)/u.test(
		block.text.slice(first.end, first.end + 8),
	);
	const isFirst = first.start < 25;
	if (!speaking.test(opening) && !((hasRole || isFirst) && role === 'gathering')) return undefined;
	const begins =
		nextTalk.test(block.text.slice(0, Math.max(first.end + 160, 160))) ||
		(isFirst && (block.kind === 'item' || (hasRole && !open)));
	if (open && open.headLength > 0 && !begins) return undefined;
	if (role === undefined && !begins) return undefined;

	const named = new Set(people.map(({ person }) => person));
	const talks = new Set([...named].flatMap((person) => edition.talksOf.get(person) ?? []));
	const notTaken = [...talks].filter((talk) => !taken.has(talk));
	const free =
		notTaken.length === 1 && role === 'gathering'
			? notTaken
			: notTaken.filter((talk) => mayBeMeant(talk, opening));
	if (!areTogether(named, [...talks])) return undefined;
	const fits = fitsOf(
		{
			titles: [block.text.slice(0, 400)],
			named,
			near: new Set(),
			head: '',
			headLinks: block.links,
			allLinks: block.links,
			body: contentWords(block.text),
			keynote: /keynote|plénière/i.test(opening) || role === 'gathering',
			date: undefined,
		},
		{ ...edition, talks: free },
	);
	return fits[0]?.talk;
}

/** Two people who share no talk are an announcement of several talks. */
function areTogether(people: ReadonlySet<PersonNode>, talks: readonly TalkNode[]): boolean {
	if (people.size < 2) return true;
	return talks.some(({ billings }) => billings.filter(({ person }) => people.has(person)).length > 1);
}

/** Remarks that open or close a day are meant only where the text speaks of opening or closing. */
function mayBeMeant({ data: { title } }: TalkNode, text: string): boolean {
	if (!/^(?:welcome|opening|closing)\b.*remarks|^welcome|^closing/i.test(title)) return true;
	return /open|welcom|start|beg[ai]n|ouver|ouvr|accueil|commenc|clos|clôtur|lanc/i.test(text);
}

function sentenceAround(text: string, at: number): string {
	const before = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), -1);
	const after = text.slice(at).search(/[.!?](?:\s|$)/);
	return text.slice(before + 1, after < 0 ? undefined : at + after + 1);
}

const proseStart = ({ block }: Seen, index: number, talk: TalkNode, role: Role): Start => ({
	index,
	headLength: 0,
	depth: 8,
	talk,
	title: '',
	names: [],
	format: undefined,
	confidence: role === 'gathering' && block.text.length > 0 ? 0.6 : 0.5,
	why: 'speakers named where the passage begins',
});
