import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	contentKinds,
	type ContentKind,
	type ContentKindName,
	type Records,
} from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import type { Language } from '../domain/languages.ts';
import { splitFrontMatter } from './front-matter.ts';
import { schemaFaults } from './schema-faults.ts';
import { parseYaml, type ParsedYaml, type YamlFault } from './yaml.ts';

interface ReadContent {
	records: Records;
	faults: Fault[];
	/** The same fault with its place in the file, as far as the file can tell. */
	placed: (fault: Fault) => Fault;
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
	const documents = new Map<string, ParsedYaml>();

	for (const kind of Object.keys(contentKinds) as ContentKindName[]) {
		for (const file of filesBelow(root, contentKinds[kind].folder, faults)) {
			const result = readFile(root, file, contentKinds[kind]);
			if (result.document) documents.set(file, result.document);
			faults.push(...result.faults.map((fault) => ({ severity: 'error' as const, file, ...fault })));
			// The schema of the kind has accepted the entry, which the type of the loop cannot say.
			if (result.entry) (records[kind] as unknown[]).push(result.entry);
			else unreadable.add(file.replace(/\.[a-z]+$/, ''));
		}
	}

	const placed = (fault: Fault): Fault => {
		// Looking a place up reads the file again, slowly: a fault of the whole file needs none.
		const place =
			fault.place ??
			(fault.path.length === 0 ? { line: 1, column: 1 } : documents.get(fault.file)?.locate(fault.path));
		return place === undefined ? fault : { ...fault, place };
	};
	return { records, faults, placed };
}

type FileFault = Omit<Fault, 'file' | 'severity'>;
interface FileResult {
	entry?: object;
	document?: ParsedYaml;
	faults: FileFault[];
}

const largestFile = 2_000_000;

function readFile(root: string, file: string, kind: ContentKind): FileResult {
	const inFolder = file.slice(kind.folder.length + 1);
	const name = kind.name.exec(inFolder)?.groups;
	if (!name?.['id']) return { faults: [nameFault(inFolder, kind)] };

	const bytes = readFileSync(join(root, file));
	const text = decode(bytes);
	if (typeof text !== 'string') return { faults: [text] };

	const isRecap = file.endsWith('.md');
	const parts = isRecap ? splitFrontMatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 0 };
	if ('code' in parts) return { faults: [textFault(parts)] };

	const document = parseYaml(parts.yaml, parts.yamlLine);
	if (document.faults.length > 0) return { document, faults: document.faults.map(textFault) };

	const parsed = kind.schema.safeParse(document.data, { reportInput: true });
	if (!parsed.success) return { document, faults: schemaFaults(parsed.error, kind.schema) };

	const recapPart = isRecap
		? { language: name['language'] as Language, body: parts.body, bodyLine: parts.bodyLine }
		: {};
	return { document, faults: [], entry: { id: name['id'], file, data: parsed.data, ...recapPart } };
}

const textFault = (fault: YamlFault): FileFault => ({ ...fault, path: [] });

function nameFault(inFolder: string, kind: ContentKind): FileFault {
	return {
		code: 'file-name',
		path: [],
		place: { line: 1, column: 1 },
		message: `“${inFolder}” is not a name that a file in content/${kind.folder} can have, so it would be ignored`,
		fix: `name it like ${kind.nameExample}: lower-case letters without accents, digits and single hyphens`,
	};
}

/** UTF-8 text with plain line ends, or why the bytes are not. */
function decode(bytes: Buffer): string | FileFault {
	const fault = (message: string, fix: string): FileFault => ({
		code: 'file-text',
		path: [],
		place: { line: 1, column: 1 },
		message,
		fix,
	});
	if (bytes.length > largestFile) {
		return fault(`the file has ${bytes.length} bytes, more than ${largestFile}`, 'shorten it or split it');
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');

		const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
		if (!control) return text.normalize('NFC');
		const before = text.slice(0, control.index).split('\n');
		const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
		return {
			...fault('the file has an invisible control character', 'delete it and type the text anew'),
			place,
		};
	} catch {
		return fault('the file is not UTF-8 text', 'save it again with the encoding UTF-8');
	}
}

/** Paths of the files below a folder of the content, sorted by code unit, so that every machine has the same order. */
function filesBelow(root: string, folder: string, faults: Fault[]): string[] {
	const path = join(root, folder);
	const entries = existsSync(path) ? readdirSync(path).sort() : [];
	return entries.flatMap((name) => {
		const file = `${folder}/${name}`;
		const stat = lstatSync(join(path, name));
		if (stat.isDirectory()) return filesBelow(root, file, faults);
		if (stat.isFile()) return imageFile.test(name) || name === '.DS_Store' ? [] : [file];
		faults.push({
			code: 'file-kind',
			severity: 'error',
			file,
			path: [],
			message: 'this is a link or a device, not a file',
			fix: 'replace it with the file itself',
		});
		return [];
	});
}

/** Images beside a recap are not read here: the pages that show them do. */
const imageFile = /\.(?:png|jpe?g|webp|avif|gif)$/;
