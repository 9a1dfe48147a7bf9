import { hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { slug } from '../domain/slug.ts';
import { readFile, type FileResult } from './read-file.ts';
import { readContent, type KnownResults, type ReadContent } from './read.ts';
import type { ParsedYaml } from './yaml.ts';

/** A file that had no fault: what it was, and what came of it. */
interface Kept {
	hash: string;
	kind: FileResult['kind'];
	entry: object;
}

/** What is kept in a file. */
interface Store {
	/** A hash of what has read the content. */
	code: string;
	files: Record<string, Kept>;
}

/**
 * What came of files when they were last read. Between two runs the record’s files (talk lists, people …) are kept, each
 * as long as neither it nor what reads it has changed; notes are not, as they are what people write.
 */
export class KnownFiles implements KnownResults {
	readonly #results = new Map<string, FileResult>();
	readonly #root: string;
	readonly #store: string | undefined;
	#kept = new Map<string, Kept>();
	#isNew = false;

	/**
	 * @param root path of the content folder
	 * @param store the file between runs; it need not exist. Without one nothing is kept
	 */
	constructor(root: string, store: string | undefined) {
		this.#root = root;
		this.#store = store;
		for (const [file, kept] of Object.entries(this.#read())) {
			if (this.#bytesHash(file) !== kept.hash) continue;
			this.#kept.set(file, kept);
			const { kind, entry } = kept;
			this.#results.set(file, { faults: [], ...(kind && { kind }), entry, document: this.#documentOf(file) });
		}
	}

	get(file: string): FileResult | undefined {
		return this.#results.get(file);
	}

	add(file: string, bytes: Buffer, result: FileResult): void {
		this.#results.set(file, result);
		const { kind, entry, faults } = result;
		if (kind === 'recaps' || !entry || faults.length > 0) return;
		this.#kept.set(file, { hash: hashOf(bytes), kind, entry });
		this.#isNew = true;
	}

	/** A file has changed, or is gone. */
	forget(file: string): void {
		this.#results.delete(file);
		this.#kept.delete(file);
	}

	/** Keep what was read for the next run. Where nothing can be written, the next run reads everything. */
	save(): void {
		if (!this.#isNew || this.#store === undefined) return;
		const store: Store = { code: codeOfReading(), files: Object.fromEntries(this.#kept) };
		// Two commands may run at once, and one may be stopped: the file is always whole.
		const fresh = `${this.#store}.${process.pid}`;
		try {
			mkdirSync(dirname(this.#store), { recursive: true });
			writeFileSync(fresh, JSON.stringify(store));
			renameSync(fresh, this.#store);
			this.#isNew = false;
		} catch (error) {
			if (!(error instanceof Error && 'syscall' in error)) throw error;
		}
	}

	#read(): Store['files'] {
		if (this.#store === undefined) return {};
		try {
			const { code, files } = JSON.parse(readFileSync(this.#store, 'utf8')) as Store;
			return code === codeOfReading() ? files : {};
		} catch {
			return {};
		}
	}

	#bytesHash(file: string): string | undefined {
		try {
			return hashOf(readFileSync(join(this.#root, file)));
		} catch {
			return undefined;
		}
	}

	/** Places in a file are asked for only where something is wrong: then it is read after all. */
	#documentOf(file: string): ParsedYaml {
		let read: ParsedYaml | undefined;
		const document = () => {
			read ??= readFile(file, () => readFileSync(join(this.#root, file))).document;
			if (!read) throw new Error(`${file} was changed while it was read`);
			return read;
		};
		return {
			data: undefined,
			faults: [],
			locate: (path, what) => document().locate(path, what),
			rangeOf: (path) => document().rangeOf(path),
		};
	}
}

const hashOf = (bytes: Buffer) => hash('sha256', bytes, 'base64');

/** A hash of everything that decides what comes of a file. */
function codeOfReading(): string {
	const project = join(import.meta.dirname, '../..');
	const files = globSync(['src/files/*.ts', 'src/domain/**/*.ts', 'package-lock.json'], {
		cwd: project,
	}).sort();
	return hash('sha256', files.map((file) => readFileSync(join(project, file), 'utf8')).join('\0'), 'base64');
}

/** What is known of a content folder. Only that of a folder of the project is kept: others are gone tomorrow. */
export function knownFilesOf(root: string): KnownFiles {
	const path = relative('.', root);
	const isOwn = !path.startsWith('..') && !isAbsolute(path);
	return new KnownFiles(root, isOwn ? join('node_modules/.cache/content', `${slug(path)}.json`) : undefined);
}

/** Read a content folder, as far as it is not known from the last time. */
export function readKnown(root: string): ReadContent {
	const known = knownFilesOf(root);
	const read = readContent(root, known);
	known.save();
	return read;
}
