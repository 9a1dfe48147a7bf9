import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { loadContent } from '../../src/files/load.ts';
import type { Graph } from '../../src/domain/graph/nodes.ts';
import { contentFolder } from '../../src/site.ts';
import { urls } from '../../src/urls.ts';
import { growContent, type Size } from './corpus/grow.ts';
import { costOf } from './measure/cost.ts';
import { spreadOf } from './measure/statistics.ts';
import { copyOfProject } from './measure/workspace.ts';
import { range, table } from './table.ts';

/** Something that somebody may write, and the page that shows it. */
interface Edit {
	what: string;
	file: string;
	/** The file with something new in it. */
	with: (text: string, mark: string) => string;
	page: string;
}

/** What was measured, in seconds. */
export type Measured = Record<string, number[]>;

const saves = 5;

/** What somebody waits for who writes: the development server, and the check. */
export async function measureEdits(size: Size, folder: string, runs: number): Promise<Measured> {
	const project = copyOfProject('.', join(folder, 'project'));
	const content = join(project, 'content');
	growContent(contentFolder, content, size);
	// Search is not measured: with an index, even an empty one, the server builds none in the background.
	mkdirSync(join(project, 'dist/pagefind'), { recursive: true });
	const edits = editsOf(loadContent(content).graph);
	const measured: Measured = {};
	const add = (what: string, seconds: number) => (measured[what] ??= []).push(seconds);

	for (let round = 1; round <= runs; round += 1) {
		rmSync(join(project, 'node_modules/.cache'), { recursive: true, force: true });
		add('check of everything, nothing kept', await checked(project));
		add('check of everything', await checked(project));
		add('check of one file', await checked(project, `content/${edits[0]?.file ?? ''}`));
		await develop(project, content, edits, add);
	}
	return measured;
}

async function checked(cwd: string, ...files: string[]): Promise<number> {
	const cost = await costOf([process.execPath, 'src/cli/check.ts', ...files], { cwd });
	return cost.wallSeconds;
}

function editsOf(graph: Graph): Edit[] {
	const noted = graph.talks.find(({ recaps, declared }) => recaps.length > 0 && !declared);
	const other = graph.talks.find(({ recaps, data }) => recaps.length === 0 && /^[\w ]+$/.test(data.title));
	const notes = [...(noted?.recaps[0]?.versions.values() ?? [])].find(({ language }) => language === 'en');
	if (!noted || !other || !notes)
		throw new Error('the content has no talk with notes in English, or none without');
	return [
		{
			what: 'saving notes',
			file: notes.file,
			with: (text, mark) => `${text}\n\n${mark}\n`,
			page: urls.en.talk(noted),
		},
		{
			what: 'saving a talk list',
			file: `talks/${other.event.id}.yaml`,
			with: (text, mark) => text.replace(other.data.title, `${other.data.title} ${mark}`),
			page: urls.en.talk(other),
		},
		{
			what: 'saving a topic',
			file: 'topics/cilium.yaml',
			with: (text, mark) => text.replace('description: { en: "', `description: { en: "${mark} `),
			page: urls.en.topic({ id: 'cilium' }),
		},
	];
}

/** Start the development server, ask for a page, then save files and wait until their pages show it. */
async function develop(
	cwd: string,
	content: string,
	edits: readonly Edit[],
	add: (what: string, seconds: number) => void,
): Promise<void> {
	const port = await freePort();
	const started = performance.now();
	const server = spawn(process.execPath, ['src/cli/dev.ts'], {
		cwd,
		env: { ...process.env, PORT: `${port}` },
		stdio: 'ignore',
	});
	const shows = async (page: string, words: string) => {
		const from = performance.now();
		for (;;) {
			const html = await answerAt(`http://localhost:${port}${page}`);
			if (html.includes(words)) return;
			if (performance.now() - from > longest) throw new Error(`${page} never showed “${words}”`);
			await after(5);
		}
	};
	try {
		await shows(edits[0]?.page ?? '', '</html>');
		add('first page of the development server', (performance.now() - started) / 1000);
		for (const edit of edits) {
			const file = join(content, edit.file);
			const written = readFileSync(file, 'utf8');
			await shows(edit.page, '</html>');
			for (let save = 1; save <= saves; save += 1) {
				await after(between);
				const mark = `Written ${save} times`;
				writeFileSync(file, edit.with(written, mark));
				const saved = performance.now();
				await shows(edit.page, mark);
				add(`${edit.what}, until its page shows it`, (performance.now() - saved) / 1000);
			}
			writeFileSync(file, written);
			await after(between);
		}
	} finally {
		server.kill();
		await once(server, 'exit');
	}
}

/** What the server says; empty as long as it does not answer. */
async function answerAt(address: string): Promise<string> {
	try {
		const [response] = (await once(get(address), 'response')) as [IncomingMessage];
		return await text(response);
	} catch {
		return '';
	}
}

/** Between two savings the server is left in peace: milliseconds. */
const between = 700;
const longest = 120_000;

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const address = server.address();
	await new Promise((closed) => server.close(closed));
	if (address === null || typeof address === 'string') throw new Error('no port is free');
	return address.port;
}

export const editsTable = (measured: Measured): string =>
	table(
		['what somebody who writes waits for', 'wall s'],
		Object.entries(measured).map(([what, seconds]) => [what, range(spreadOf(seconds), 2)]),
	);
