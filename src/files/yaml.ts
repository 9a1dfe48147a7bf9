import { CORE_SCHEMA, load } from 'js-yaml';
import {
	isCollection,
	isMap,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type ParsedNode,
	type YAMLError,
} from 'yaml';
import type { DataPath, Place } from '../domain/faults.ts';
import type { FileFault } from './file-fault.ts';

export interface ParsedYaml {
	/** Plain data, where there is no fault. Dates stay text. */
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
		uniqueKeys: true,
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
		data: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
		faults,
		locate: (path, what = 'value') => placeOf(...whereIs(document, path, what)),
		rangeOf: (path) => {
			const node: unknown = document.getIn(path, true);
			return isScalar(node) && node.range ? [node.range[0], node.range[1]] : undefined;
		},
	};
}

const tooDeep = (place: Place): FileFault => ({
	code: 'too-deep',
	path: [],
	place,
	message: 'the YAML has too many levels',
	fix: 'take the levels apart',
});

type Said = Pick<FileFault, 'code' | 'message' | 'fix' | 'mends'>;
type PlaceOf = (start: number, end?: number) => Place;

function syntaxFaults(document: Document, text: string, placeOf: PlaceOf): FileFault[] {
	const errors = [...document.errors, ...document.warnings];
	const exhausted = errors.find(({ message }) => message.includes('call stack'));
	if (exhausted) return [tooDeep(placeOf(...exhausted.pos))];
	const separate = errors.filter(({ code }) => code === 'DUPLICATE_KEY' || code === 'TAG_RESOLVE_FAILED');
	// Where YAML cannot be read, what is said about the rest of the file follows from the first place.
	const first = errors.find((error) => !separate.includes(error));
	return [...separate, ...(first ? [first] : [])].map((error) => ({
		path: [],
		place: placeOf(...(openedAt(error, document) ?? error.pos)),
		...saidOf(error, text),
	}));
}

/** Where the quote or bracket begins that is never closed: the parser only says where the text ended. */
function openedAt({ code, pos, message }: YAMLError, document: Document): [number, number] | undefined {
	if (code !== 'MISSING_CHAR' && !message.includes('end with a')) return undefined;
	let found: [number, number] | undefined;
	visit(document, {
		Node(_key, node) {
			const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
			const [start, end] = (node as ParsedNode).range;
			if (opens && start < pos[0] && end >= pos[0] - 1) found = [start, end];
		},
	});
	return found;
}

function saidOf({ code, pos, message }: YAMLError, text: string): Said {
	const at = text[pos[0]] ?? '';
	if (/closing .quote/.test(message)) return notClosed('the quote');
	if (/end with a [\]}]/.test(message)) return notClosed('the bracket');
	switch (code) {
		case 'DUPLICATE_KEY':
			return { code: 'yaml-duplicate-key', message: 'this key stands twice', fix: 'keep one of the two' };
		case 'TAG_RESOLVE_FAILED':
			return {
				code: 'yaml-tag',
				message: `“${text.slice(...pos)}” is a YAML tag, which content files may not have`,
				fix: 'remove the word that begins with “!”',
			};
		case 'TAB_AS_INDENT':
			return said.tab;
		case 'BLOCK_AS_IMPLICIT_KEY':
			if (!/:[ \t]+\S.*:(?:\s|$)/.test(lineAt(text, pos[0]))) return unreadable(message);
			return {
				code: 'yaml-quotes',
				mends: 'quotes',
				message: 'the value has a colon followed by a space, which makes a key of what stands before it',
				fix: 'put the whole value in quotes',
			};
		case 'BAD_SCALAR_START':
			return {
				code: 'yaml-quotes',
				mends: 'quotes',
				message: `a value without quotes cannot begin with “${at}”`,
				fix: 'put the whole value in quotes',
			};
		default:
			return at === '\t' ? said.tab : unreadable(message);
	}
}

const said = {
	tab: { code: 'yaml-tab', message: 'the line is indented with a tab', fix: 'indent with spaces' },
} as const;

const notClosed = (what: string): Said => ({
	code: 'yaml-syntax',
	message: `${what} that begins here is never closed`,
	fix: `close it, and put the value in quotes if ${what} belongs to it`,
});

const unreadable = (message: string): Said => ({
	code: 'yaml-syntax',
	message: `the YAML cannot be read from here on: ${message}`,
	fix: 'look here and just before it for a quote or bracket that is not closed, or a line that is indented differently',
});

const lineAt = (text: string, offset: number) =>
	text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** What YAML can do and content files may not: anchors, aliases, tags, and comments that cut off a value. */
function featureFaults(document: Document, placeOf: PlaceOf): FileFault[] {
	const faults: FileFault[] = [];
	const add = (start: number, said: Said) => faults.push({ path: [], place: placeOf(start), ...said });
	visit(document, {
		Alias(_key, node) {
			add(node.range?.[0] ?? 0, {
				code: 'yaml-alias',
				message: `“*${node.source}” refers to another value, which content files may not do`,
				fix: 'write the value out, or quote it if the asterisk is part of it',
			});
		},
		Node(_key, node) {
			const start = (node as ParsedNode).range[0];
			if ('anchor' in node && node.anchor) {
				add(start, {
					code: 'yaml-alias',
					message: `“&${node.anchor}” names this value, so that others can refer to it, which content files may not do`,
					fix: 'remove the name, or quote the value if the ampersand is part of it',
				});
			}
			if (node.tag !== undefined && document.warnings.length + document.errors.length === 0) {
				add(start, {
					code: 'yaml-tag',
					message: `the value has the YAML tag “${node.tag.replace('tag:yaml.org,2002:', '!!')}”, which content files may not have`,
					fix: 'remove the word that begins with “!”',
				});
			}
			if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || node.value === '')
				return;
			if (typeof node.comment !== 'string' || node.comment.includes('\n')) return;
			add(node.range?.[1] ?? 0, {
				code: 'yaml-comment',
				message: `“#${node.comment}” is cut off: a space and “#” begin a comment`,
				fix: 'put the whole value in quotes, or give the comment a line of its own',
			});
		},
	});
	return faults;
}

/** The offsets of what stands at `path`, or of what is around it where it is absent. */
function whereIs(document: Document, path: DataPath, what: 'key' | 'value'): [start: number, end: number] {
	let node: unknown = document.contents;
	let found: [number, number] = isCollection(node) ? startOf(node) : [0, 1];
	for (const [depth, step] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (pair === undefined || !isScalar(pair.key)) return found;
			found = [pair.key.range?.[0] ?? 0, pair.key.range?.[1] ?? 1];
			node = pair.value;
			if (what === 'key' && depth === path.length - 1) return found;
			if (isScalar(node) && node.range && node.range[1] > node.range[0])
				found = [node.range[0], node.range[1]];
			else if (isCollection(node) && node.flow) found = [node.range?.[0] ?? 0, node.range?.[1] ?? 1];
		} else if (isCollection(node) && typeof step === 'number') {
			const item: unknown = node.items[step];
			if (isScalar(item)) found = [item.range?.[0] ?? 0, item.range?.[1] ?? 1];
			else if (isCollection(item)) found = startOf(item);
			else return found;
			node = item;
		} else return found;
	}
	return found;
}

const startOf = ({ range }: { range?: [number, number, number] | null }): [number, number] => [
	range?.[0] ?? 0,
	(range?.[0] ?? 0) + 1,
];
