import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent } from '../files/load.ts';
import { faultReport } from '../files/fault-summary.ts';
import { contentFolder } from '../site.ts';
import { fail } from './fail.ts';
import { askDetails, askOutline, type Proposals } from './new/answers.ts';
import { nextSteps } from './new/next-steps.ts';
import { help, readFlags } from './new/options.ts';
import { placeFor } from './new/place.ts';
import { newRecap, newTranslation } from './new/recap.ts';

/** `npm run new`: begin a recap. Asks what no flag says; without a terminal, names the flags that are missing. */
try {
	const flags = readFlags(process.argv.slice(2));
	if (flags.help) console.log(help);
	else await begin(flags);
} catch (error) {
	fail(error);
}

async function begin(flags: ReturnType<typeof readFlags>): Promise<void> {
	const { graph, records } = loadContent(contentFolder);
	const interactive = process.stdin.isTTY && process.stdout.isTTY;
	const asker = interactive ? (await import('./new/questions.ts')).terminal : undefined;
	const outline = await askOutline(flags, graph, proposals(), asker);
	const { file, translates } = placeFor(outline, graph, records);
	const text = translates
		? newTranslation(translates, outline.lang)
		: newRecap(outline, await askDetails(flags, graph, outline, asker));
	write(join(contentFolder, file), text);
	const path = `${contentFolder}/${file}`;
	const faults = loadContent(contentFolder).faults.filter((fault) => fault.file === file);
	console.log(
		faults.length > 0 ? faultReport(faults, contentFolder) : `✓ ${path} is there and passes the check.`,
	);
	process.exitCode = faults.some(({ severity }) => severity === 'error') ? 1 : 0;
	console.log(
		`\nWhat is left to do:\n${nextSteps(outline, path, translates && `${contentFolder}/${translates.file}`)}`,
	);
}

/** Write a new file. One that stands there already is never touched. */
function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	try {
		writeFileSync(path, text, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw new Error(`${path} exists already; nothing was written.`, { cause: error });
	}
}

/** The name that Git signs with, and the language of the system. */
function proposals(): Proposals {
	const { status, stdout } = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' });
	const name = status === 0 ? stdout.trim() : '';
	const system = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
	return { authors: name ? [name] : [], lang: system.startsWith('fr') ? 'fr' : 'en' };
}
