import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build wrote. */
export interface Output {
	files: number;
	bytes: number;
	/** Bytes of each page by its address. */
	pages: Map<string, number>;
}

export function outputOf(folder: string): Output {
	const output: Output = { files: 0, bytes: 0, pages: new Map() };
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const { size } = statSync(path);
		output.files += 1;
		output.bytes += size;
		const address = path.slice(folder.length).replace(/\/index\.html$/, '/');
		if (entry.name.endsWith('.html')) output.pages.set(address, size);
	}
	return output;
}
