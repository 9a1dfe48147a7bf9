import { knownFilesOf, type KnownFiles } from './known-files.ts';
import { linkContent, type Content } from './load.ts';
import { readContent } from './read.ts';

/** What a content folder has been found to hold, in this process. */
interface Read {
	known: KnownFiles;
	/** How often something has changed. */
	version: number;
	/** When a file was last changed: its version, by path from the content folder. */
	changes: Map<string, number>;
}

/**
 * By the path of the content folder. It stands outside the module because the development server loads modules several
 * times: for pages, for files for programs, and again when the code changes.
 */
const inProcess = globalThis as { kubeConNotesRead?: Map<string, Read> };
const reads = (inProcess.kubeConNotesRead ??= new Map());

/** What was linked, and from which version. */
const kept = new Map<string, { content: Content; version: number }>();

/** Hold content that has been linked and checked already, for pages that are made in this process. */
export function keepContent(root: string, content: Content): void {
	kept.set(root, { content, version: versionOf(root) });
}

/** A file of the content was written, made or deleted while the process runs. */
export function contentChanged(root: string, file: string): void {
	const read = reads.get(root);
	if (!read) return;
	read.known.forget(file);
	read.version += 1;
	read.changes.set(file, read.version);
}

/**
 * The content: what was held, or what was read once and from then on only as far as it changes. Then only what has
 * changed is judged again; what that does to other notes, `npm run check` and a build will say.
 */
export function keptContent(root: string): Content {
	const before = kept.get(root);
	if (before?.version === versionOf(root)) return before.content;
	const read = reads.get(root) ?? {
		known: knownFilesOf(root),
		version: 0,
		changes: new Map<string, number>(),
	};
	reads.set(root, read);
	const { known, version, changes } = read;
	const content = linkContent(readContent(root, known), root, {
		...(before && { changed: since(before.version, changes) }),
	});
	known.save();
	const wrong = content.faults.filter(({ severity }) => severity === 'error').map(({ file }) => file);
	// What is wrong is judged again until it is mended.
	for (const file of wrong) changes.set(file, version + 1);
	kept.set(root, { content, version });
	return content;
}

const versionOf = (root: string) => reads.get(root)?.version ?? 0;

const since = (version: number, changes: ReadonlyMap<string, number>) =>
	new Set([...changes].filter(([, changed]) => changed > version).map(([file]) => file));
