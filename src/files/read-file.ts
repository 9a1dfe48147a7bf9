import { contentKinds, type ContentKind, type ContentKindName } from '../domain/content-kinds.ts';
import { fewOfEach } from '../domain/few-of-each.ts';
import type { FileFault } from './file-fault.ts';
import { identify } from './file-names.ts';
import { splitFrontMatter } from './front-matter.ts';
import { schemaFaults } from './schema-faults.ts';
import { decode, escapedCharacterFaults } from './text.ts';
import { withoutFaults, type RejectedRecap } from './rejected.ts';
import { trailingSpaceFaults } from './trailing-space.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** What came of reading one file. */
export interface FileResult {
	kind?: ContentKindName | 'image' | 'page';
	entry?: object;
	document?: ParsedYaml;
	faults: FileFault[];
	/** Notes that are not accepted: the rest of the file can be judged nevertheless. */
	rejected?: RejectedRecap;
}

/**
 * Read one file: an entry if its schema accepts it, and its faults.
 * @param file path from the content folder
 * @param bytes gives the content; it is not asked for where the name says that the file is not read
 */
export function readFile(file: string, bytes: () => Buffer): FileResult {
	const what = identify(file);
	if (what.kind === 'image') return { kind: 'image', faults: [] };
	if (what.kind === 'page') return { kind: 'page', faults: [] };
	if (what.kind === 'none') return { faults: [what.fault] };
	const { kind, ...identity } = what;
	return { kind, ...readText(file, bytes(), contentKinds[kind], identity) };
}

const largest = { notes: 200_000, data: 1_000_000 };
/** No file of text may have more bytes. */
export const largestFile = largest.data;

function readText(file: string, bytes: Buffer, kind: ContentKind, identity: { id: string }): FileResult {
	const isRecap = file.endsWith('.md');
	const decoded = decode(bytes, isRecap ? largest.notes : largest.data);
	if ('code' in decoded) return { faults: [decoded] };
	const { text, faults } = decoded;

	const parts = isRecap ? splitFrontMatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 0 };
	if ('code' in parts) return { faults: [...faults, parts] };
	const flood = floodFault(parts.yaml, isRecap);
	if (flood) return { faults: [...faults, flood] };
	faults.push(...trailingSpaceFaults(parts));

	// A control character makes no YAML; it has been reported.
	if (faults.some(({ code }) => code === 'control-character')) return { faults };
	const document = parseYaml(parts.yaml, parts.yamlLine);
	faults.push(...fewOfEach(document.faults));
	const notes = isRecap ? { body: parts.body, bodyLine: parts.bodyLine } : {};
	const rejected = (data?: unknown): FileResult => ({
		document,
		faults,
		// The name of a recap has given its language.
		...(isRecap && { rejected: { ...identity, file, ...notes, data } as RejectedRecap }),
	});
	if (document.data === undefined) return rejected();
	if (parts.yaml.includes('\\')) faults.push(...escapedCharacterFaults(document.data));

	const parsed = kind.schema.safeParse(document.data, { reportInput: true });
	if (!parsed.success) faults.push(...fewOfEach(schemaFaults(parsed.error, kind.schema)));
	if (!parsed.success) return rejected(withoutFaults(document.data, parsed.error, kind.schema));
	if (document.faults.length > 0) return rejected(parsed.data);
	return { document, faults, entry: { ...identity, file, data: parsed.data, ...notes } };
}

/** What can make a value, a key or a level of YAML. */
const mark = /[\n,:[{]|[-?&*!] /g;
/** Half as much again as the largest talk list has, and a hundred times what front matter has. */
const mostMarks = { notes: 10_000, data: 45_000 };

/** YAML of so many values that the parser which knows places would need more memory than a small machine has. */
function floodFault(yaml: string, isRecap: boolean): FileFault | undefined {
	const most = isRecap ? mostMarks.notes : mostMarks.data;
	const [beyond] = yaml.matchAll(mark).drop(most);
	if (!beyond) return undefined;
	return {
		code: 'file-size',
		path: [],
		message: `${isRecap ? 'the front matter' : 'the file'} has more than ${most.toLocaleString('en')} values`,
		fix: isRecap ? 'write what is meant for readers below the front matter' : 'shorten it or split it',
	};
}
