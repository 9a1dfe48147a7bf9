import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from './front-matter.ts';
import { loadContent } from './load.ts';
import { mendValues } from './mend-values.ts';
import { trimNotes, trimYaml } from './trailing-space.ts';

/** Something that was mended, for the report. */
export interface Mended {
	file: string;
	what: string;
}

/**
 * Mend what can be mended without changing what is meant, in the files of a content folder, and say what was done.
 * Every byte that has no fault stays.
 * @param only the only files to touch, by path from the content folder
 */
export function mendContent(root: string, only?: ReadonlySet<string>): Mended[] {
	const mended: Mended[] = [];
	const load = () =>
		loadContent(root, { infer: false, ...(only && { only }) }).faults.filter(
			({ mends }) => mends !== undefined,
		);
	for (const file of new Set(load().map((fault) => fault.file))) {
		mended.push(...rewrite(root, file, mendText));
	}
	// A value that is put in quotes can show the next fault of its file.
	for (let round = 0; round < mostRounds; round++) {
		const byFile = Map.groupBy(load(), ({ file }) => file);
		const done = [...byFile].flatMap(([file, faults]) =>
			rewrite(root, file, (text) => mendValues(file, text, faults)),
		);
		if (done.length === 0) break;
		mended.push(...done);
	}
	return mended;
}

const mostRounds = 5;

interface Change {
	text: string;
	done: string[];
}

function rewrite(root: string, file: string, mend: (text: string, file: string) => Change): Mended[] {
	const path = join(root, file);
	const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
	const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
	const { text, done } = mend(raw.slice(mark.length), file);
	if (done.length > 0) writeFileSync(path, mark + text);
	return done.map((what) => ({ file, what }));
}

/** Line ends, composed letters, and space at the end of lines. */
function mendText(raw: string, file: string): Change {
	const done: string[] = [];
	const say = (before: string, after: string, what: string) => {
		if (before !== after) done.push(what);
		return after;
	};
	let text = say(raw, raw.replace(/\r\n?/g, '\n'), 'line ends are LF');
	text = say(text, text.normalize('NFC'), 'letters and their accents are composed (NFC)');
	text = say(text, trimmed(text, file), 'space at the end of lines is gone');
	return { text, done };
}

function trimmed(text: string, file: string): string {
	if (!file.endsWith('.md')) return trimYaml(text);
	const parts = splitFrontMatter(text);
	if ('code' in parts) return text;
	const start = text.indexOf('\n') + 1;
	const end = text.length - parts.body.length;
	return (
		text.slice(0, start) +
		trimYaml(parts.yaml) +
		text.slice(start + parts.yaml.length, end) +
		trimNotes(parts.body)
	);
}
