import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../domain/faults.ts';
import { visible } from '../files/code-frame.ts';
import { readSources } from '../files/copied-words.ts';
import { faultReport, plural, tally } from '../files/fault-summary.ts';
import { loadContent, type Content } from '../files/load.ts';
import { mendContent, type Mended } from '../files/mend.ts';
import { githubReport, jsonReport } from './check-formats.ts';
import { checkOptions, usage, UsageError, type CheckOptions } from './check-options.ts';

/** Check the content as the arguments say, and print what is wrong. Returns the exit status. */
export function check(given: readonly string[]): number {
	try {
		const options = checkOptions(given);
		if (options.help) {
			console.log(usage);
			return 0;
		}
		return checkContent(options);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(`${visible(error.message)}\nRun “npm run check -- --help” for what the command can do.`);
		return 2;
	}
}

function checkContent({ root, paths, fix, format, sources }: CheckOptions): number {
	const only = paths.length === 0 ? undefined : new Set(paths.flatMap((path) => filesAt(root, path)));
	const mended = fix ? mendContent(root, only) : [];
	const content = loadContent(root, {
		infer: false,
		keep: true,
		...(only && { only }),
		...(sources !== undefined && { sources: readSources(sources) }),
	});
	const { faults } = content;
	const summary = summaryOf(content, only);
	if (format === 'json') console.log(jsonReport(faults, root, { mended, ...counts(faults) }));
	else if (format === 'github') console.log([githubReport(faults, root), summary].filter(Boolean).join('\n'));
	else console.log(textReport(faults, root, mended, summary));
	return faults.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function filesAt(root: string, path: string): string[] {
	if (!statSync(join(root, path)).isDirectory()) return [path];
	const inside = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' });
	return inside.map((file) => join(path, file).replaceAll('\\', '/'));
}

function textReport(
	faults: readonly Fault[],
	root: string,
	mended: readonly Mended[],
	summary: string,
): string {
	const fixable = faults.filter(({ mends }) => mends !== undefined).length;
	return [
		...mended.map(({ file, what }) => `${visible(`${root}/${file}`)} mended: ${visible(what)}`),
		...(mended.length > 0 ? [''] : []),
		...(faults.length > 0 ? [faultReport(faults, root), ''] : []),
		summary,
		...(faults.length > 0 ? ['Every rule is explained in docs/rules.md.'] : []),
		...(fixable > 0 ? [`“npm run check -- --fix” may mend ${plural(fixable, 'fault')} of these.`] : []),
	].join('\n');
}

function summaryOf({ graph, faults }: Content, only: ReadonlySet<string> | undefined): string {
	if (only) return `${tally(faults)} in ${plural(only.size, 'file')}.`;
	return `${tally(faults)} in ${plural(graph.recaps.length, 'recap')}, ${graph.talks.length} talks of ${graph.events.length} editions, ${graph.people.length} people, ${graph.topics.length} topics.`;
}

const counts = (faults: readonly Fault[]) => ({
	errors: faults.filter(({ severity }) => severity === 'error').length,
	warnings: faults.filter(({ severity }) => severity === 'warning').length,
});
