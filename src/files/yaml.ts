import { CORE_SCHEMA, load } from 'js-yaml';
import { isCollection, isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { DataPath, Place } from '../domain/faults.ts';

/** A fault of the YAML text itself. */
export interface YamlFault {
	code: string;
	place: Place;
	message: string;
	fix: string;
}

export interface ParsedYaml {
	/** Plain data, where there is no fault. Dates stay text. */
	data: unknown;
	faults: YamlFault[];
	/** Where the value at `path` begins, or the nearest thing around it that exists. */
	locate: (path: DataPath) => Place;
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
	const parse = () => parseSlowly(text, firstLine);
	let slow: ParsedYaml | undefined;
	const locate = (path: DataPath) => (slow ??= parse()).locate(path);
	if (mayHaveAlias.test(text)) return parse();
	try {
		return { data: load(text, { schema: CORE_SCHEMA }) ?? null, faults: [], locate };
	} catch {
		return parse();
	}
}

/** An ampersand or asterisk where a value may begin. */
const mayHaveAlias = /(?:^|[\s[{,])[&*][^\s&*]/m;

function parseSlowly(text: string, firstLine: number): ParsedYaml {
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
	const placeOf = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const faults = [...syntaxFaults(document, placeOf), ...aliasFaults(document, placeOf)];
	return {
		data: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
		faults,
		locate: (path) => placeOf(offsetOf(document, path)),
	};
}

function syntaxFaults(document: Document, placeOf: (offset: number) => Place): YamlFault[] {
	return [...document.errors, ...document.warnings].map((error) => ({
		code: `yaml-${error.code.toLowerCase().replaceAll('_', '-')}`,
		place: placeOf(error.pos[0]),
		message: error.message,
		fix:
			yamlAdvice[error.code] ??
			'quote the value if it contains “: ”, “ #” or begins with a special character',
	}));
}

const yamlAdvice: Partial<Record<string, string>> = {
	DUPLICATE_KEY: 'keep one of the two',
	TAB_AS_INDENT: 'indent with spaces',
	TAG_RESOLVE_FAILED: 'remove the tag (the word that begins with “!”)',
};

function aliasFaults(document: Document, placeOf: (offset: number) => Place): YamlFault[] {
	const faults: YamlFault[] = [];
	visit(document, {
		Alias(_key, node) {
			faults.push({
				code: 'yaml-alias',
				place: placeOf(node.range?.[0] ?? 0),
				message: `“*${node.source}” refers to another value, which content files may not do`,
				fix: 'write the value out, or quote it if the asterisk is part of it',
			});
		},
	});
	return faults;
}

/** The offset of a path: of its key for a pair of a map, of the value in a list; of what is around it where it is absent. */
function offsetOf(document: Document, path: DataPath): number {
	let node: unknown = document.contents;
	let offset = isCollection(node) ? (node.range?.[0] ?? 0) : 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (pair === undefined || !isScalar(pair.key)) return offset;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isCollection(node) && typeof step === 'number') {
			const item: unknown = node.items[step];
			if (!isCollection(item) && !isScalar(item)) return offset;
			offset = item.range?.[0] ?? offset;
			node = item;
		} else return offset;
	}
	return offset;
}
