import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentKinds, type ContentKind, type ContentKindName, type Records } from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import { ruleOf } from '../domain/rules/index.ts';
import type { FileFault } from './file-fault.ts';
import { clashes, identify } from './file-names.ts';
import { splitFrontMatter } from './front-matter.ts';
import { schemaFaults } from './schema-faults.ts';
import { trailingSpaceFaults } from './trailing-space.ts';
import { decode, escapedCharacterFaults } from './text.ts';
import { filesOf } from './walk.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

export interface ReadContent {
	records: Records;
	/** Paths of the images beside recaps, from the content folder. */
	images: string[];
	faults: Fault[];
	/** The same fault with its place in the file, as far as the file can tell. */
	placed: (fault: Fault) => Fault;
	/** The YAML of every file that has some. */
	documents: ReadonlyMap<string, ParsedYaml>;
}

/**
 * Read a content folder: every file of every kind that its schema accepts, and a fault for everything else.
 * A file that is not accepted is left out of the records, so what follows can trust them.
 * @param root path of the content folder
 */
export function readContent(root: string): ReadContent {
	if (!existsSync(root)) throw new Error(`There is no content folder “${root}”.`);
	const unreadable = new Set<string>();
	const records: Records = {
		events: [],
		talkLists: [],
		recaps: [],
		people: [],
		topics: [],
		organisations: [],
		unreadable,
	};
	const faults: Fault[] = [];
	const images: string[] = [];
	const documents = new Map<string, ParsedYaml>();
	const found = filesOf(root);
	const sameAddress = clashes(found.map(({ file }) => file));

	for (const { file, regular } of found) {
		const { document, entry, kind, faults: own } = regular ? read(root, file, sameAddress) : linked;
		if (document) documents.set(file, document);
		faults.push(...own.map((fault) => ({ severity: severityOf(fault), file, ...fault })));
		if (kind === 'image') images.push(file);
		// The schema of the kind has accepted the entry, which the type of the loop cannot say.
		else if (entry && kind) (records[kind] as unknown[]).push(entry);
		else unreadable.add(file.replace(/\.[a-z]+$/, ''));
	}

	const placed = (fault: Fault): Fault => {
		// Looking a place up reads the file again, slowly: a fault of the whole file needs none.
		const place =
			fault.place ??
			(fault.path.length === 0
				? { line: 1, column: 1 }
				: documents.get(fault.file)?.locate(fault.path, fault.code === 'unknown-key' ? 'key' : 'value'));
		return place === undefined ? fault : { ...fault, place };
	};
	return { records, images, faults, placed, documents };
}

const severityOf = ({ code }: FileFault): Fault['severity'] => (ruleOf(code).warning ? 'warning' : 'error');

interface FileResult {
	kind?: ContentKindName | 'image';
	entry?: object;
	document?: ParsedYaml;
	faults: FileFault[];
}

const linked: FileResult = {
	faults: [
		{
			code: 'file-link',
			path: [],
			message: 'this is a link or a device, not a file',
			fix: 'replace it with the file itself',
		},
	],
};

function read(root: string, file: string, sameAddress: ReadonlyMap<string, FileFault>): FileResult {
	const clash = sameAddress.get(file);
	if (clash) return { faults: [clash] };
	const what = identify(file);
	if (what.kind === 'image') return { kind: 'image', faults: [] };
	if (what.kind === 'none') return { faults: [what.fault] };
	const { kind, ...identity } = what;
	return { kind, ...readText(root, file, contentKinds[kind], identity) };
}

const largest = { notes: 200_000, data: 2_000_000 };

function readText(root: string, file: string, kind: ContentKind, identity: { id: string }): FileResult {
	const isRecap = file.endsWith('.md');
	const decoded = decode(readFileSync(join(root, file)), isRecap ? largest.notes : largest.data);
	if ('code' in decoded) return { faults: [decoded] };
	const { text, faults } = decoded;

	const parts = isRecap ? splitFrontMatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 0 };
	if ('code' in parts) return { faults: [...faults, parts] };
	faults.push(...trailingSpaceFaults(parts));

	// A control character makes no YAML; it has been reported.
	if (faults.some(({ code }) => code === 'control-character')) return { faults };
	const document = parseYaml(parts.yaml, parts.yamlLine);
	if (document.faults.length > 0) return { document, faults: [...faults, ...document.faults] };
	if (parts.yaml.includes('\\')) faults.push(...escapedCharacterFaults(document.data));

	const parsed = kind.schema.safeParse(document.data, { reportInput: true });
	if (!parsed.success) {
		return { document, faults: [...faults, ...schemaFaults(parsed.error, kind.schema)] };
	}
	const notes = isRecap ? { body: parts.body, bodyLine: parts.bodyLine } : {};
	return { document, faults, entry: { ...identity, file, data: parsed.data, ...notes } };
}
