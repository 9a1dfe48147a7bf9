import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../site.ts';
import { fail } from './fail.ts';
import { checkLinks, partOf } from './links/check.ts';
import { collectLinks } from './links/collect.ts';
import { probe } from './links/probe.ts';
import { linkReport } from './links/report.ts';
import { Progress } from './progress.ts';

/**
 * `npm run links [-- --part 3/12] [--report FILE]`: asks every external link of the content whether it is there, or one
 * part of them. Prints what it found as Markdown. Exit status 1 where a link is dead.
 */
const patience = { timeout: 20_000, retries: 2, pause: 2_000 };
const concurrency = 8;

try {
	const { values } = parseArgs({ options: { part: { type: 'string' }, report: { type: 'string' } } });
	const links = chosen(values.part);
	const progress = new Progress();
	const checked = await progress.phase(`Asking ${links.length} external links`, (step) =>
		checkLinks(links, (url) => probe(url, patience), {
			concurrency,
			tell: (done) => {
				step(`${done} of ${links.length}`);
			},
		}),
	);
	const report = linkReport(checked);
	if (values.report === undefined) console.log(`\n${report}`);
	else writeFileSync(values.report, report);
	process.exitCode = checked.some(({ answer }) => answer.kind === 'dead') ? 1 : 0;
} catch (error) {
	fail(error);
}

function chosen(part: string | undefined) {
	const links = collectLinks(contentFolder);
	if (part === undefined) return links;
	const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(part) ?? []).map(Number);
	if (number < 1 || number > of)
		throw new Error(`--part is “${part}”, and must be like 3/12: the third of twelve.`);
	return partOf(links, number, of);
}
