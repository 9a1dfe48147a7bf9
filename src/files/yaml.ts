import { CORE_SCHEMA, load } from 'js-yaml';
import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { DataPath, Place } from '../domain/faults.ts';
import type { FileFault } from './file-fault.ts';
import { featureFaults } from './yaml-features.ts';
import { whereIs } from './yaml-places.ts';
import { syntaxFaults, tooDeep, type PlaceOf } from './yaml-syntax.ts';

export interface ParsedYaml {
	/** Plain data; undefined where the YAML cannot be read. Dates stay text. */
	data: unknown;
	faults: FileFault[];
	/** Where the value at `path` stands, or its key; the nearest thing around it where it does not exist. */
	locate: (path: DataPath, what?: 'key' | 'value') => Place;
	/** The offsets in the YAML between which the value at `path` stands, if it is a single value. */
	rangeOf: (path: DataPath) => [start: number, end: number] | undefined;
}

/**
 * Parse YAML 1.2 of the core schema, which has no dates, aliases or tags.
 *
 * Two libraries share the work: js-yaml is ten times as fast, yaml knows where everything stands. So a file is read by
 * the first, and by the second as soon as something is wrong with it or somebody asks for a place.
 * @param text the YAML
 * @param firstLine the line of the file on which it begins, counted from 1
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
	let slow: ParsedYaml | undefined;
	const parse = () => (slow ??= parseSlowly(text, firstLine));
	if (mayHaveAlias.test(text) || mayBeCut.test(text)) return parse();
	try {
		return {
			data: load(text, { schema: CORE_SCHEMA }) ?? null,
			faults: [],
			locate: (path, what) => parse().locate(path, what),
			rangeOf: (path) => parse().rangeOf(path),
		};
	} catch {
		return parse();
	}
}

/** An ampersand, asterisk or exclamation mark where a value may begin. */
const mayHaveAlias = /(?:^|[\s[{,])[&*!][^\s&*]/m;
/** A space and a number sign after a value without quotes. */
const mayBeCut = /^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+|(?![\w-]+:[ \t]))[^\s"'#|>[{&*!-].*?[ \t]#/m;

function parseSlowly(text: string, firstLine: number): ParsedYaml {
	try {
		return parseWithPlaces(text, firstLine);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const place = { line: firstLine, column: 1 };
		return { data: undefined, faults: [tooDeep(place)], locate: () => place, rangeOf: () => undefined };
	}
}

function parseWithPlaces(text: string, firstLine: number): ParsedYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		schema: 'core',
		version: '1.2',
		// Looked for in `featureFaults`: the parser compares every key with every other.
		uniqueKeys: false,
		stringKeys: true,
		merge: false,
		prettyErrors: false,
		lineCounter: lines,
	});
	const placeOf: PlaceOf = (start, end = start + 1) => {
		const { line, col } = lines.linePos(start);
		const lineEnd = text.indexOf('\n', start);
		const last = lineEnd === -1 ? end : Math.min(end, lineEnd);
		return { line: line + firstLine - 1, column: col, length: Math.max(1, last - start) };
	};
	const faults = [...syntaxFaults(document, text, placeOf), ...featureFaults(document, placeOf)];
	return {
		data: isReadable(faults) ? document.toJS({ maxAliasCount: 0 }) : undefined,
		faults,
		locate: (path, what = 'value') => placeOf(...whereIs(document, path, what)),
		rangeOf: (path) => {
			const node: unknown = document.getIn(path, true);
			return isScalar(node) && node.range ? [node.range[0], node.range[1]] : undefined;
		},
	};
}

/** Whether the rest of the file can be judged in spite of its faults. */
const isReadable = (faults: readonly FileFault[]): boolean =>
	faults.every(({ code }) => code === 'yaml-duplicate-key' || code === 'yaml-comment');
