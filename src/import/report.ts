import { linesOf, type Draft } from './drafts.ts';
import type { Imported, ImportedTalk } from './import-post.ts';
import type { Block } from './post.ts';

/** A draft that was written, by its path from the content folder. */
export interface Written {
	file: string;
	draft: Draft;
}

/** What was found, for the person who goes through the drafts next. */
export function reportOf(imported: Imported, fileName: string, written: readonly Written[]): string {
	const { event, day, language, guesses, talks, rest, wishlist, dropped } = imported;
	const scope = day ? `day ${day.number}` : 'the whole edition';
	return [
		`${fileName}: notes on ${event.data.name}, ${scope}, in ${language === 'fr' ? 'French' : 'English'}.`,
		...(guesses.length > 0
			? [`Guessed (say --event, --day or --lang where it is wrong): ${guesses.join('; ')}.`]
			: []),
		'',
		...paragraph(`Talks found: ${talks.length}`, table(talks)),
		...paragraph('Not in the talk list', talks.filter(({ talk }) => !talk).map(unlisted)),
		...paragraph('Needs a human eye', [
			...talks.filter(({ talk, confidence }) => talk && confidence < sure).map(unsure),
			...talks.flatMap(goesOn),
			...gaps(written),
		]),
		...paragraph('Left for the notes on the day or the edition', rest.length > 0 ? [linesOf(rest)] : []),
		...paragraph(
			`Wishlist: ${wishlist.length}`,
			wishlist.map(({ data }) => data.title),
		),
		...paragraph(`Dropped as furniture of the page: ${dropped.length}`, dropped.map(droppedLine)),
		...paragraph(
			`Drafts written: ${written.length}`,
			written.map(({ file }) => file),
		),
		'Before you publish: write the notes in your own words (or keep to the licence of the post), add takeaways, then take draft: true out.',
	].join('\n');
}

/** Below this, somebody should compare the draft with the post. */
const sure = 0.75;

const paragraph = (title: string, lines: readonly string[]) =>
	lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];

function table(talks: readonly ImportedTalk[]): string[] {
	return [
		`${'line'.padStart(5)}  sure  ${'talk'.padEnd(60)}  speakers`,
		...talks.map(
			({ line, confidence, title, speakers, talk }) =>
				`${String(line).padStart(5)}  ${confidence.toFixed(2)}  ${cut(talk ? title : `? ${title}`, 60).padEnd(60)}  ${speakers.join(', ') || '–'}`,
		),
	];
}

const unlisted = ({ line, title, why }: ImportedTalk) =>
	`line ${line}: “${cut(title, 80)}” (${why}): check the title and the speakers, or move the text to the notes on the day`;

const unsure = ({ line, title, why, confidence }: ImportedTalk) =>
	`line ${line}: is it “${cut(title, 80)}”? ${confidence.toFixed(2)}, from ${why}`;

const goesOn = ({ title, section }: ImportedTalk) =>
	section.again.map((line) => `line ${line}: goes on about “${cut(title, 80)}”; its draft has both passages`);

function gaps(written: readonly Written[]): string[] {
	const byGap = Map.groupBy(
		written.flatMap(({ file, draft }) => draft.missing.map((gap) => ({ gap, file }))),
		({ gap }) => gap,
	);
	return [...byGap].map(([gap, files]) =>
		files.length === written.length && files.length > 1
			? `missing in every draft: ${gap}`
			: `missing: ${gap} in ${files.map(({ file }) => file.split('/').at(-1) ?? file).join(', ')}`,
	);
}

const droppedLine = ({ line, text, furniture }: Block) =>
	`line ${line}: ${cut(text.replace(/\s+/g, ' '), 70)} (${furniture ?? ''})`;

const cut = (text: string, length: number) =>
	text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
