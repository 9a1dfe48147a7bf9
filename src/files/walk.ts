import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Something in the content folder. */
export interface FoundFile {
	/** Path from the content folder, with forward slashes. */
	file: string;
	/** Why it cannot be read, where it is no file: a link, a device, a folder that does not open. */
	unread?: string;
}

/** Everything in the content folder, by code unit, so that every machine has the same order. */
export const filesOf = (root: string): FoundFile[] => below(root, '', 0);

function below(root: string, folder: string, depth: number): FoundFile[] {
	// Nothing is read so far down, and a path can be longer than the system opens.
	if (depth > deepest) return [{ file: folder }];
	let entries: Dirent[];
	try {
		entries = readdirSync(join(root, folder), { withFileTypes: true });
	} catch (error) {
		return [{ file: folder, unread: `this folder cannot be opened (${codeOf(error)})` }];
	}
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	return entries.flatMap((entry): FoundFile[] => {
		const file = `${folder}${entry.name}`;
		if (entry.isDirectory()) return below(root, `${file}/`, depth + 1);
		if (leftBySystems.has(entry.name)) return [];
		return [{ file, ...(!entry.isFile() && { unread: 'this is a link or a device, not a file' }) }];
	});
}

const deepest = 4;

const leftBySystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');
