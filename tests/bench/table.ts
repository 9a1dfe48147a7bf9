import type { Phase } from '../../src/cli/progress.ts';
import type { CaseResult, ToolResult } from './case.ts';
import type { Size } from './corpus/grow.ts';
import { spreadOf, type Spread } from './measure/statistics.ts';

/** The figures of a case as Markdown. */
export function tablesOf(result: CaseResult): string {
	const { size, content, tools, whole } = result;
	const amounts = Object.entries(content).map(([what, number]) => `${number} ${what}`);
	return [
		headingOf(size),
		`${amounts.join(', ')}. Medians of ${tools[0]?.costs.length ?? 0}, with the least and the most.`,
		comparison(tools),
		...(tools.length > 1 ? [weights(tools)] : []),
		...(whole.length > 0 ? [phasesOf(result)] : []),
	].join('\n\n');
}

export const headingOf = ({ scale, recaps }: Size): string =>
	`## ${scale}× today’s record${recaps === undefined ? '' : `, ${recaps} recaps`}`;

/** What the pages alone took, and how many times that this site took. */
function comparison(tools: readonly ToolResult[]): string {
	const cpu = (tool: ToolResult) => tool.costs.map(({ cpuSeconds }) => cpuSeconds);
	return table(
		[
			'the pages',
			'CPU s',
			'wall s',
			'peak MB',
			'CPU ms a page',
			'CPU of this site ÷ its',
			'wall ÷ its',
			'pages',
			'MB of pages',
		],
		tools.map((tool) => {
			const { pages, bytes } = tool.written;
			return [
				tool.title,
				range(spreadOf(cpu(tool)), 1),
				range(spreadOf(tool.costs.map(({ wallSeconds }) => wallSeconds)), 1),
				megabytes(spreadOf(tool.costs.map(({ peakBytes }) => peakBytes ?? NaN)).median),
				((1000 * spreadOf(cpu(tool)).median) / pages).toFixed(2),
				tool.oursOverThis ? range(tool.oursOverThis.cpu, 2) : '',
				tool.oursOverThis ? range(tool.oursOverThis.wall, 2) : '',
				`${pages}`,
				megabytes(bytes),
			];
		}),
	);
}

/** Whether the pages are alike. */
function weights(tools: readonly ToolResult[]): string {
	const pagesOf = tools.filter(({ name }) => name !== 'floor');
	const kinds = [...new Set(pagesOf.flatMap(({ meanBytes }) => Object.keys(meanBytes)))];
	return table(
		['mean bytes of a page', ...pagesOf.map(({ title }) => title)],
		kinds.map((kind) => [kind, ...pagesOf.map(({ meanBytes }) => `${meanBytes[kind] ?? '–'}`)]),
	);
}

/** Where the whole build of this site spends its time. */
function phasesOf({ whole, wholeWritten }: CaseResult): string {
	const row = (name: string, costs: readonly Measure[], peak: string): string[] => [
		name,
		range(spreadOf(costs.map(({ cpuSeconds }) => cpuSeconds)), 1),
		range(spreadOf(costs.map(({ seconds }) => seconds)), 1),
		peak,
	];
	const phases = whole[0]?.phases.map(({ name }, place) => {
		const rounds = whole.flatMap((build) => build.phases[place] ?? []);
		return row(name, rounds, megabytes(spreadOf(rounds.map(({ peakBytes }) => peakBytes)).median));
	});
	const everything = whole.map(({ cpuSeconds, wallSeconds }) => ({ cpuSeconds, seconds: wallSeconds }));
	const rest = whole.map(({ phases: all, cpuSeconds, wallSeconds }) => ({
		cpuSeconds: cpuSeconds - all.reduce((sum, phase) => sum + phase.cpuSeconds, 0),
		seconds: wallSeconds - all.reduce((sum, phase) => sum + phase.seconds, 0),
	}));
	const peak = spreadOf(whole.map(({ peakBytes }) => peakBytes ?? NaN)).median;
	return `${table(
		[`the whole build of this site (${whole.length}×)`, 'CPU s', 'wall s', 'peak MB so far'],
		[
			...(phases ?? []),
			row('starting, moving the site to its place, and CPU of other processes', rest, ''),
			row('everything', everything, megabytes(peak)),
		],
	)}\n\n${wholeWritten.files} files, ${megabytes(wholeWritten.bytes)} MB.`;
}

type Measure = Pick<Phase, 'cpuSeconds' | 'seconds'>;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** “12.3 (12.1–13.0)”. */
export const range = ({ median, least, most }: Spread, digits: number): string =>
	`${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;

const megabytes = (bytes: number): string => (Number.isNaN(bytes) ? '–' : (bytes / 1e6).toFixed(0));
