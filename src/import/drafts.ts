import { stringify } from 'yaml';
import type { TopicNode } from '../domain/graph/nodes.ts';
import { talksWithTitle } from '../domain/graph/talk-of-recap.ts';
import { slug, talkSlug } from '../domain/slug.ts';
import { bodyOf } from './body.ts';
import { authorsOf, dateOf, licenceOf } from './byline.ts';
import type { Imported, ImportedTalk } from './import-post.ts';
import type { Block } from './post.ts';
import { topicsFor } from './topics.ts';

/** A file to be written. */
export interface Draft {
	/** What its name begins with: the id of the talk, “day-1” or “edition”. */
	name: string;
	text: string;
	/** Absent for notes on the day or the edition. */
	talk: ImportedTalk | undefined;
	/** What a human must fill in. */
	missing: string[];
}

/** One draft a talk, and one for what belongs to no talk. */
export function draftsOf(imported: Imported, fileName: string, topics: readonly TopicNode[]): Draft[] {
	const find = topicsFor(topics);
	const source = sourceOf(imported, fileName);
	const talks = imported.talks.map((talk): Draft => {
		const tags = find.talk(talk);
		const front = {
			event: imported.event.id,
			day: (talk.talk?.day ?? imported.day)?.number,
			talk: titleFor(talk),
			speakers: talk.speakers,
			tags: tags.length > 0 ? tags : undefined,
			lang: imported.language,
			source,
			format: talk.talk ? undefined : talk.section.start.format,
			draft: true,
		};
		const lines = linesOf([...talk.section.head, ...talk.section.body]);
		const comment = [
			`From ${fileName}, ${lines}; ${percent(talk.confidence)} sure (${talk.why}).`,
			...talk.section.head.map(({ text, links }) => `In the post: ${oneLine([text, ...links].join(' '))}`),
		];
		return {
			name: talk.talk?.id ?? talkSlug(talk.title),
			text: fileText(front, comment, bodyOf(talk.section.body, imported.post.url)),
			talk,
			missing: missing(front, talk.section.body),
		};
	});
	return [...talks, ...restDraft(imported, fileName, source, find.text)];
}

function restDraft(
	imported: Imported,
	fileName: string,
	source: object | undefined,
	topicsIn: (blocks: readonly Block[]) => string[],
): Draft[] {
	const { rest, day, event, language, post, wishlist, talks } = imported;
	if (!rest.some(({ text }) => text !== '')) return [];
	const tags = topicsIn([...rest, ...talks.flatMap(({ section }) => section.body)]);
	const front = {
		event: event.id,
		day: day?.number,
		tags: tags.length > 0 ? tags : undefined,
		lang: language,
		source,
		wishlist: wishlist.length > 0 ? wishlist.map(({ data }) => data.title) : undefined,
		draft: true,
	};
	const heads = new Set(
		rest.filter((block, index) => block.text === post.title || isEmptyHead(block, rest[index + 1])),
	);
	const body = rest.filter((block) => !heads.has(block));
	const comment = [
		`From ${fileName}, ${linesOf(rest)}: what belongs to no talk.`,
		...[...heads].map(({ text, links }) => `In the post: ${oneLine([text, ...links].join(' '))}`),
	];
	const name = day ? `day-${day.number}` : 'edition';
	return [
		{
			name,
			text: fileText(front, comment, bodyOf(body, post.url)),
			talk: undefined,
			missing: missing(front, body),
		},
	];
}

/** A heading below which everything is in the drafts of talks; the title of the post is in the front matter. */
const isEmptyHead = (block: Block, below: Block | undefined) =>
	block.kind === 'heading' && (!below || (below.kind === 'heading' && below.depth <= block.depth));

/** The title as the talk list has it, or the id where two talks have it. */
function titleFor({ talk, title }: ImportedTalk): string {
	if (!talk) return oneLine(title);
	return talksWithTitle(talk.event, title).length > 1 ? talk.id : title;
}

function sourceOf({ post, rest, dropped, language }: Imported, fileName: string): object | undefined {
	const authors = authorsOf(post, rest, dropped);
	if (authors.length === 0) return undefined;
	const date = dateOf(post, dropped);
	const licence = licenceOf([...post.blocks, ...dropped]);
	return {
		title: oneLine(post.title ?? fileName),
		authors,
		...(post.url ? { url: post.url } : {}),
		...(date ? { date } : {}),
		...(licence ? { licence } : {}),
		lang: language,
	};
}

function missing(
	front: { tags: unknown; source: unknown; speakers?: string[]; day: unknown; talk?: string },
	body: readonly Block[],
): string[] {
	return [
		...(front.tags === undefined ? ['tags'] : []),
		...(front.source === undefined ? ['source (who wrote the post, and where)'] : []),
		...(front.talk !== undefined && front.speakers?.length === 0 ? ['speakers'] : []),
		...(front.talk !== undefined && front.day === undefined ? ['day'] : []),
		...(body.some(hasPicture) ? ['pictures (they are links now; put the files beside the draft)'] : []),
		...(body.length === 0 ? ['notes: there is nothing below the title'] : []),
	];
}

const hasPicture = ({ nodes }: Block) => JSON.stringify(nodes).includes('"type":"image"');

function fileText(front: object, comment: readonly string[], body: string): string {
	const yaml = stringify(front, { lineWidth: 0 }).trimEnd();
	return ['---', ...comment.map((line) => `# ${line}`), yaml, '---', '', body, ''].join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** “lines 3–9”: where some blocks stand in the post. */
export function linesOf(blocks: readonly Block[]): string {
	const ranges: [number, number][] = [];
	for (const { line, lastLine } of blocks) {
		const last = ranges.at(-1);
		if (last && line <= last[1] + 3 && line >= last[0]) last[1] = Math.max(last[1], lastLine);
		else ranges.push([line, lastLine]);
	}
	const said = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
	return `${ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1] ? 'line' : 'lines'} ${said.join(', ')}`;
}

/** What a draft is called where its name is taken: the name of the post behind it. */
export const otherName = (name: string, fileName: string): string =>
	`${name}-${slug(fileName.replace(/\.\w+$/, '')) || 'import'}`;
