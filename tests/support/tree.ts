import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder of a test, thrown away when the test ends (`using`). */
export class Tree implements Disposable {
	readonly root = mkdtempSync(join(tmpdir(), 'kubecon-notes-test-'));

	/** Begin with the files of another folder. */
	static copyOf(folder: string): Tree {
		const tree = new Tree();
		cpSync(folder, tree.root, { recursive: true });
		return tree;
	}

	/** Write files by their path. */
	with(files: Record<string, string | Uint8Array>): this {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(this.root, path)), { recursive: true });
			writeFileSync(join(this.root, path), content);
		}
		return this;
	}

	read(path: string): string {
		return readFileSync(join(this.root, path), 'utf8');
	}

	[Symbol.dispose](): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}
