import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/cli/output-folder.ts';
import { serveSite } from '../../../src/cli/serve-site.ts';
import { Tree } from '../../support/tree.ts';

const oldSite = { 'dist/index.html': 'old', 'dist/gone/index.html': 'old' };
const newSite = (folder: string) => {
	mkdirSync(join(folder, 'talks'));
	writeFileSync(join(folder, 'index.html'), 'new');
	writeFileSync(join(folder, 'talks/index.html'), 'new');
	writeFileSync(join(folder, '404.html'), 'new');
	return Promise.resolve();
};
const oldAndNothingElse = (tree: Tree) => {
	expect(readdirSync(tree.root)).toEqual(['dist']);
	expect(readdirSync(join(tree.root, 'dist')).toSorted()).toEqual(['gone', 'index.html']);
	expect(tree.read('dist/index.html')).toBe('old');
};

describe('a finished site', () => {
	test('takes the place of the former one only when it is complete', async () => {
		using tree = new Tree().with(oldSite);
		await replaceFolder(join(tree.root, 'dist'), async (fresh) => {
			await newSite(fresh);
			expect(tree.read('dist/index.html')).toBe('old');
		});
		expect(readdirSync(tree.root)).toEqual(['dist']);
		expect(readdirSync(join(tree.root, 'dist')).toSorted()).toEqual(['404.html', 'index.html', 'talks']);
	});

	test('is made where there was none, below folders that there were not', async () => {
		using tree = new Tree();
		await replaceFolder(join(tree.root, 'a/b'), newSite);
		expect(tree.read('a/b/index.html')).toBe('new');
	});

	test('goes where a link leads, and the link stays', async () => {
		using tree = new Tree().with({ 'disk/site/index.html': 'old' });
		symlinkSync(join(tree.root, 'disk/site'), join(tree.root, 'dist'), 'dir');
		await replaceFolder(join(tree.root, 'dist'), newSite);
		expect(tree.read('disk/site/index.html')).toBe('new');
		expect(readdirSync(tree.root)).toEqual(['disk', 'dist']);
	});

	// Every Linux has this file system in memory; elsewhere there is no second one to be found without rights.
	test.runIf(process.platform === 'linux')('can be on another file system than the project', async () => {
		const place = `/dev/shm/kubecon-notes-test-${process.pid}`;
		expect(statSync('/dev/shm').dev).not.toBe(statSync('.').dev);
		using tree = Object.assign(new Tree(), { root: place });
		await replaceFolder(join(tree.root, 'dist'), newSite);
		expect(readdirSync(tree.root)).toEqual(['dist']);
		expect(tree.read('dist/talks/index.html')).toBe('new');
	});

	test('is served without a break while it is replaced again and again', async () => {
		using tree = new Tree();
		const dist = join(tree.root, 'dist');
		await replaceFolder(dist, newSite);
		const { address, stop } = await serveSite(dist, 0, '/');
		const statuses = new Set<number | undefined>();
		for (let round = 0; round < 20; round++) {
			const answers = Array.from({ length: 5 }, () => ask(`${address}talks/`));
			await replaceFolder(dist, newSite);
			for (const answer of await Promise.all(answers)) {
				expect(answer.text).toBe('new');
				statuses.add(answer.status);
			}
		}
		stop();
		expect([...statuses]).toEqual([200]);
	});
});

test('the server goes on where a file that was found cannot be opened', async () => {
	using tree = new Tree().with({ 'index.html': 'here', '404.html': '' });
	// A socket is such a file, and so is one that a build takes away at that moment.
	const socket = createServer().listen(join(tree.root, 'gone.html'));
	const { address, stop } = await serveSite(tree.root, 0, '/');
	await expect(ask(`${address}gone.html`)).rejects.toThrow('socket hang up');
	expect((await ask(address)).text).toBe('here');
	stop();
	socket.close();
});

describe('the former site is as it was', () => {
	test('after an error, which comes out as it is', async () => {
		using tree = new Tree().with(oldSite);
		const error = new TypeError('the renderer gave up');
		const building = replaceFolder(join(tree.root, 'dist'), async (fresh) => {
			await newSite(fresh);
			throw error;
		});
		await expect(building).rejects.toBe(error);
		oldAndNothingElse(tree);
	});

	test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
		'after %s, which leaves nothing behind',
		async (signal) => {
			using tree = new Tree().with(oldSite);
			const build = await startedBuild(join(tree.root, 'dist'));
			build.process.kill(signal);
			expect((await build.end)[0]).toBeGreaterThan(128);
			oldAndNothingElse(tree);
		},
	);

	test('after SIGKILL, and the next build clears away what was left', async () => {
		using tree = new Tree().with(oldSite);
		const dist = join(tree.root, 'dist');
		const build = await startedBuild(dist);
		build.process.kill('SIGKILL');
		await build.end;
		expect(tree.read('dist/index.html')).toBe('old');
		expect(readdirSync(tree.root).length).toBe(2);
		await replaceFolder(dist, newSite);
		expect(readdirSync(tree.root)).toEqual(['dist']);
		expect(existsSync(`.cache/building-${build.process.pid}`)).toBe(false);
	});

	test('after the current went in the one moment in which it is nowhere', async () => {
		using tree = new Tree().with({ 'dist.former/index.html': 'old', 'dist.former/gone/index.html': 'old' });
		const building = replaceFolder(join(tree.root, 'dist'), () => Promise.reject(new Error('no')));
		await expect(building).rejects.toThrow('no');
		oldAndNothingElse(tree);
	});

	test.each([
		['ENOSPC', 'no room left on the disk'],
		['EDQUOT', 'quota'],
		['EACCES', 'may not write'],
		['EROFS', 'read only'],
		['EBUSY', 'mounted'],
	])('after %s, and the words say what to do', async (code, words) => {
		using tree = new Tree().with(oldSite);
		const building = replaceFolder(join(tree.root, 'dist'), () =>
			Promise.reject(Object.assign(new Error(`${code}: write`), { code })),
		);
		const error: unknown = await building.catch((caught: unknown) => caught);
		expect(error).toMatchObject({ constructor: Error });
		expect(String(error)).toContain(words);
		expect(String(error)).toContain('OUT_DIR=');
		oldAndNothingElse(tree);
	});

	test('while another build is at work, and the second one says so', async () => {
		using tree = new Tree().with(oldSite);
		const dist = join(tree.root, 'dist');
		const build = await startedBuild(dist);
		await expect(replaceFolder(dist, newSite)).rejects.toThrow(
			`Another build is writing “${dist}” (process ${build.process.pid})`,
		);
		expect(tree.read('dist/index.html')).toBe('old');
		build.process.kill('SIGTERM');
		await build.end;
		oldAndNothingElse(tree);
	});
});

test.each<[string, Record<string, string>]>([
	['documents', { 'dist/thesis.txt': 'three years of work' }],
	['a working tree of Git', { 'dist/index.html': '', 'dist/.git/HEAD': 'ref' }],
])('a folder with %s in it is not replaced', async (_, files) => {
	using tree = new Tree().with(files);
	await expect(replaceFolder(join(tree.root, 'dist'), newSite)).rejects.toThrow('would delete it');
	for (const [path, text] of Object.entries(files))
		expect(readFileSync(join(tree.root, path), 'utf8')).toBe(text);
});

test('the folder of the project is not replaced', () => {
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
		encoding: 'utf8',
		env: { ...process.env, OUT_DIR: '.', CONTENT_DIR: 'tests/fixtures/site' },
	});
	expect(status).toBe(1);
	expect(stderr).toContain('would delete it');
	expect(existsSync('package.json')).toBe(true);
});

function ask(address: string): Promise<{ status: number | undefined; text: string }> {
	return new Promise((answered, failed) => {
		get(address, (answer) => {
			text(answer).then((body) => {
				answered({ status: answer.statusCode, text: body });
			}, failed);
		}).on('error', failed);
	});
}

/** A build in a process of its own that has written something and then goes on for as long as it may. */
async function startedBuild(dist: string): Promise<{
	process: ReturnType<typeof spawn>;
	end: Promise<unknown[]>;
}> {
	const code = `
		const { replaceFolder } = await import(${JSON.stringify(`${process.cwd()}/src/cli/output-folder.ts`)});
		const { writeFileSync } = await import('node:fs');
		await replaceFolder(${JSON.stringify(dist)}, async (fresh) => {
			writeFileSync(fresh + '/index.html', 'half');
			console.log('half');
			await new Promise((done) => setTimeout(done, 60_000));
		});`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const end = once(child, 'exit');
	await once(child.stdout, 'data');
	return { process: child, end };
}
