import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something in the content folder: a file that can be read, or a link or device that must not be. */
export interface FoundFile {
	/** Path from the content folder, with forward slashes. */
	file: string;
	regular: boolean;
}

/** Everything in the content folder but the site's own pages, by code unit, so that every machine has the same order. */
export function filesOf(root: string): FoundFile[] {
	return below(root, '').filter(({ file }) => !file.startsWith('pages/'));
}

function below(root: string, folder: string): FoundFile[] {
	const entries = readdirSync(join(root, folder), { withFileTypes: true });
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	return entries.flatMap((entry): FoundFile[] => {
		const file = `${folder}${entry.name}`;
		if (entry.isDirectory()) return below(root, `${file}/`);
		return leftBySystems.has(entry.name) ? [] : [{ file, regular: entry.isFile() }];
	});
}

const leftBySystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
