import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import { ruleOf } from '../domain/rules/index.ts';
import { beginningOf } from './beginning.ts';
import type { FileFault } from './file-fault.ts';
import { clashes } from './file-names.ts';
import { largestFile, readFile, type FileResult } from './read-file.ts';
import type { RejectedRecap } from './rejected.ts';
import { filesOf } from './walk.ts';
import type { ParsedYaml } from './yaml.ts';

export interface ReadContent {
	records: Records;
	/** Notes that are not accepted, because of their front matter. */
	rejected: RejectedRecap[];
	/** Paths of the images beside recaps, from the content folder. */
	images: string[];
	faults: Fault[];
	/** The same fault with its place in the file, as far as the file can tell. */
	placed: (fault: Fault) => Fault;
}

/** What came of files, by path from the content folder. */
export interface KnownResults {
	get: (file: string) => FileResult | undefined;
	add: (file: string, bytes: Buffer, result: FileResult) => void;
}

/**
 * Read a content folder: every file of every kind that its schema accepts, and a fault for everything else.
 * A file that is not accepted is left out of the records, so what follows can trust them.
 * @param root path of the content folder
 * @param known what came of files that have not changed since they were read; what is read now is added
 */
export function readContent(root: string, known?: KnownResults): ReadContent {
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
	const rejected: RejectedRecap[] = [];
	const documents = new Map<string, ParsedYaml>();
	const found = filesOf(root);
	const sameAddress = clashes(found.map(({ file }) => file));

	for (const { file, unread } of found) {
		const clash = sameAddress.get(file);
		const result: FileResult =
			unread !== undefined
				? notRead(unread, 'replace it with the file itself')
				: clash
					? { faults: [clash] }
					: (known?.get(file) ?? readWhereAllowed(root, file, known));
		const { document, entry, kind, faults: own } = result;
		if (document) documents.set(file, document);
		if (result.rejected) rejected.push(result.rejected);
		faults.push(...own.map((fault) => ({ severity: severityOf(fault), file, ...fault })));
		if (kind === 'image') images.push(file);
		else if (kind === 'page') continue;
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
	return { records, rejected, images, faults, placed };
}

const severityOf = ({ code }: FileFault): Fault['severity'] => (ruleOf(code).warning ? 'warning' : 'error');

const notRead = (message: string, fix: string): FileResult => ({
	faults: [{ code: 'file-link', path: [], message, fix }],
});

function readWhereAllowed(root: string, file: string, known?: KnownResults): FileResult {
	let bytes: Buffer | undefined;
	try {
		const result = readFile(file, () => (bytes = beginningOf(join(root, file), largestFile + 1).bytes));
		if (bytes) known?.add(file, bytes, result);
		return result;
	} catch (error) {
		if (!(error instanceof Error && 'syscall' in error)) throw error;
		return notRead(`the file cannot be read: ${error.message}`, 'give yourself the right to read it');
	}
}
