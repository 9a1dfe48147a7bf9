import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fail } from '../../src/cli/fail.ts';
import { compared, verdictOn } from './against.ts';
import { runCase, type CaseResult } from './case.ts';
import { editsTable, measureEdits } from './edits.ts';
import { workspace } from './measure/workspace.ts';
import { help, optionsOf } from './options.ts';
import { longPages, readersTable } from './readers.ts';
import { headingOf, tablesOf } from './table.ts';

/*
 * `npm run bench`: what a build takes with content of several sizes, beside other generators that make the same pages, in
 * one run. Times depend on the machine: compare them only within one run. docs/performance.md says how it is done.
 */
try {
	await run();
} catch (error) {
	fail(error);
}

async function run(): Promise<void> {
	const options = optionsOf(process.argv.slice(2));
	const { sizes, runs, json, against, edits, readers } = options;
	if (options.help) {
		console.log(help);
		return;
	}
	const { folder, fileSystem } = workspace();
	const machine = {
		processor: cpus()[0]?.model ?? '',
		cores: availableParallelism(),
		memoryBytes: totalmem(),
		node: process.version,
		fileSystem,
	};
	const save = (figures: object) => {
		if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, ...figures }, null, '\t')}\n`);
	};
	console.log(
		`${machine.cores} cores of ${machine.processor}, Node ${machine.node}, files on ${fileSystem}\n`,
	);
	if (against !== undefined) {
		const comparison = await compared(against, folder, runs);
		const { text, ratio, isTooSlow } = verdictOn(comparison);
		console.log(text);
		save({ comparison, ratio });
		if (isTooSlow) process.exitCode = 1;
		return;
	}
	if (readers !== undefined) {
		console.log(await readersTable(readers, longPages, runs));
		return;
	}
	if (edits) {
		for (const [number, size] of sizes.entries()) {
			const measured = await measureEdits(size, join(folder, `${number}`), runs);
			console.log(`${headingOf(size)}\n\n${editsTable(measured)}\n`);
			save({ edits: measured });
		}
		return;
	}
	const cases: CaseResult[] = [];
	for (const [number, size] of sizes.entries()) {
		const result = await runCase(size, { ...options, folder: join(folder, `${number}`) });
		console.log(`${tablesOf(result)}\n`);
		cases.push(result);
		save({ cases });
	}
}
