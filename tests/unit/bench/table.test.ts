import { expect, test } from 'vitest';
import type { CaseResult, ToolResult } from '../../bench/case.ts';
import { tablesOf } from '../../bench/table.ts';

const cost = (cpuSeconds: number) => ({ cpuSeconds, wallSeconds: cpuSeconds / 2, peakBytes: 4e8 });
const tool = (name: ToolResult['name'], seconds: number[]): ToolResult => ({
	name,
	title: name,
	costs: seconds.map(cost),
	written: { pages: 1000, bytes: 8e6 },
	meanBytes: { talk: 8000 },
});
const threeTimes = { median: 3, least: 2, most: 4 };
const phase = { name: 'Rendering the pages', seconds: 1, cpuSeconds: 2, peakBytes: 3e8 };

test('the figures are a table of the pages, one of their weight, and one of phases', () => {
	const result: CaseResult = {
		size: { scale: 1 },
		content: {
			editions: 1,
			talks: 2,
			people: 3,
			topics: 4,
			organisations: 5,
			recaps: 6,
			'files of notes': 7,
		},
		tools: [
			tool('ours', [2, 4, 3]),
			{ ...tool('hugo', [1, 1, 1]), oursOverThis: { cpu: threeTimes, wall: threeTimes } },
		],
		whole: [{ ...cost(5), phases: [phase] }],
		wholeWritten: { files: 1200, bytes: 9e6 },
	};
	expect(tablesOf(result)).toMatchInlineSnapshot(`
		"## 1× today’s record

		1 editions, 2 talks, 3 people, 4 topics, 5 organisations, 6 recaps, 7 files of notes. Medians of 3, with the least and the most.

		| the pages | CPU s | wall s | peak MB | CPU ms a page | CPU of this site ÷ its | wall ÷ its | pages | MB of pages |
		| --- | --: | --: | --: | --: | --: | --: | --: | --: |
		| ours | 3.0 (2.0–4.0) | 1.5 (1.0–2.0) | 400 | 3.00 |  |  | 1000 | 8 |
		| hugo | 1.0 (1.0–1.0) | 0.5 (0.5–0.5) | 400 | 1.00 | 3.00 (2.00–4.00) | 3.00 (2.00–4.00) | 1000 | 8 |

		| mean bytes of a page | ours | hugo |
		| --- | --: | --: |
		| talk | 8000 | 8000 |

		| the whole build of this site (1×) | CPU s | wall s | peak MB so far |
		| --- | --: | --: | --: |
		| Rendering the pages | 2.0 (2.0–2.0) | 1.0 (1.0–1.0) | 300 |
		| starting, moving the site to its place, and CPU of other processes | 3.0 (3.0–3.0) | 1.5 (1.5–1.5) |  |
		| everything | 5.0 (5.0–5.0) | 2.5 (2.5–2.5) | 400 |

		1200 files, 9 MB."
	`);
});
