import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Tree } from '../support/tree.ts';

const fixture = 'tests/fixtures/site';

test('the same notes make the same site on every machine', () => {
	using there = new Tree();
	using here = new Tree();
	const strange = join(there.root, 'Notes d’été à Paris');
	copyWithWindowsLines(join(strange, 'content'));
	const programs = programsWithoutGit(there.root);

	build({ CONTENT_DIR: fixture, OUT_DIR: here.root, TZ: 'UTC', LC_ALL: 'C', NODE_ENV: undefined });
	build({
		CONTENT_DIR: join(strange, 'content'),
		OUT_DIR: join(strange, 'site'),
		PATH: programs,
		NODE_OPTIONS: listingBackwards,
		TZ: 'Pacific/Auckland',
		LANG: 'ja_JP.UTF-8',
		LC_ALL: 'tr_TR.UTF-8',
		NODE_ENV: 'test',
		CI: 'true',
		COLUMNS: '3',
		HOME: undefined,
	});

	const expected = hashes(here.root);
	expect(Object.keys(expected).length).toBeGreaterThan(150);
	expect(hashes(join(strange, 'site'))).toEqual(expected);
});

/** The fixture with Windows line ends, written in the opposite order, and of another day. */
function copyWithWindowsLines(target: string): void {
	const files = globSync('**/*.*', { cwd: fixture }).toSorted().toReversed();
	for (const file of files) {
		const bytes = readFileSync(join(fixture, file));
		const isText = /\.(?:md|ya?ml)$/.test(file);
		mkdirSync(dirname(join(target, file)), { recursive: true });
		writeFileSync(join(target, file), isText ? bytes.toString('utf8').replace(/\r?\n/g, '\r\n') : bytes);
		utimesSync(join(target, file), 1e9, 1e9);
	}
}

/** A folder with all that a build may need of the system, for `PATH`. */
function programsWithoutGit(root: string): string {
	const folder = join(root, 'bin');
	mkdirSync(folder);
	symlinkSync(process.execPath, join(folder, 'node'));
	return folder;
}

/** Makes Node list folders from the end, as another file system might. */
const listingBackwards = `--import=data:text/javascript,${encodeURIComponent(`
	import fs from 'node:fs';
	import { syncBuiltinESMExports } from 'node:module';
	const { readdirSync } = fs;
	const { readdir } = fs.promises;
	fs.readdirSync = (...given) => readdirSync(...given).reverse();
	fs.promises.readdir = async (...given) => (await readdir(...given)).reverse();
	syncBuiltinESMExports();
`)}`;

function build(env: Record<string, string | undefined>): void {
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
		encoding: 'utf8',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	expect(status, stderr).toBe(0);
}

const hashes = (root: string): Record<string, string> =>
	Object.fromEntries(
		globSync('**/*.*', { cwd: root })
			.toSorted()
			.map((file) => [
				file,
				createHash('sha256')
					.update(readFileSync(join(root, file)))
					.digest('hex'),
			]),
	);
