import type { CaseResult, ToolResult } from './case.ts';
import { ratiosOf, spreadOf, type Spread } from './measure/statistics.ts';

/** The figures of a case as Markdown. */
export function tablesOf({ size, content, tools }: CaseResult): string {
	const ours = tools.find(({ name }) => name === 'ours');
	const amounts = Object.entries(content).map(([what, number]) => `${number} ${what}`);
	return [
		`## ${size.scale}× today’s record${size.recaps === undefined ? '' : `, ${size.recaps} recaps`}`,
		`${amounts.join(', ')}. Medians of ${tools[0]?.whole.length ?? 0}, with the least and the most.`,
		comparison(tools, ours),
		...(tools.length > 1 ? [weights(tools)] : []),
		...(ours ? [phasesOf(ours)] : []),
	].join('\n\n');
}

/** What the pages alone took, and how many times what this site took that is. */
function comparison(tools: readonly ToolResult[], ours: ToolResult | undefined): string {
	const cpu = (tool: ToolResult) => tool.pages.map(({ cpuSeconds }) => cpuSeconds);
	return table(
		[
			'the pages',
			'CPU s',
			'wall s',
			'peak MB',
			'CPU ms a page',
			'CPU of this site ÷ its',
			'pages',
			'MB of pages',
		],
		tools.map((tool) => {
			const { pages, bytesOfPages } = tool.written;
			return [
				tool.title,
				range(spreadOf(cpu(tool)), 1),
				range(spreadOf(tool.pages.map(({ wallSeconds }) => wallSeconds)), 1),
				megabytes(spreadOf(tool.pages.map(({ peakBytes }) => peakBytes ?? NaN)).median),
				((1000 * spreadOf(cpu(tool)).median) / pages).toFixed(2),
				ours && ours !== tool ? range(ratiosOf(cpu(ours), cpu(tool)), 2) : '',
				`${pages}`,
				megabytes(bytesOfPages),
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
function phasesOf({ phases: rounds, whole, written }: ToolResult): string {
	const names = rounds[0]?.map(({ name }) => name) ?? [];
	const rows = names.map((name, place) => {
		const of = (key: 'cpuSeconds' | 'seconds' | 'peakBytes') =>
			spreadOf(rounds.map((phases) => phases[place]?.[key] ?? NaN));
		return [name, range(of('cpuSeconds'), 1), range(of('seconds'), 1), megabytes(of('peakBytes').median)];
	});
	const sum = (round: number, key: 'cpuSeconds' | 'seconds') =>
		(rounds[round] ?? []).reduce((total, phase) => total + phase[key], 0);
	const rest = {
		cpu: spreadOf(whole.map(({ cpuSeconds }, round) => cpuSeconds - sum(round, 'cpuSeconds'))),
		wall: spreadOf(whole.map(({ wallSeconds }, round) => wallSeconds - sum(round, 'seconds'))),
	};
	const all = [
		'everything',
		range(spreadOf(whole.map(({ cpuSeconds }) => cpuSeconds)), 1),
		range(spreadOf(whole.map(({ wallSeconds }) => wallSeconds)), 1),
		megabytes(spreadOf(whole.map(({ peakBytes }) => peakBytes ?? NaN)).median),
	];
	return `${table(
		['the whole build of this site', 'CPU s', 'wall s', 'peak MB so far'],
		[
			...rows,
			[
				'starting, moving the site to its place, and CPU of other processes',
				range(rest.cpu, 1),
				range(rest.wall, 1),
				'',
			],
			all,
		],
	)}\n\n${written.pages} pages, ${written.files} files, ${megabytes(written.bytes)} MB.`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** “12.3 (12.1–13.0)”. */
export const range = ({ median, least, most }: Spread, digits: number): string =>
	`${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;

const megabytes = (bytes: number): string => (Number.isNaN(bytes) ? '–' : (bytes / 1e6).toFixed(0));
