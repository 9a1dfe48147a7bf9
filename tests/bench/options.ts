import { parseArgs } from 'node:util';
import type { Size } from './corpus/grow.ts';

export const toolNames = ['ours', 'floor', 'eleventy', 'hugo'] as const;
export type ToolName = (typeof toolNames)[number];

export interface Options {
	sizes: Size[];
	runs: number;
	/** How many times the whole site is built, phase by phase. */
	whole: number;
	only: readonly ToolName[];
	/** Where the figures go as JSON. */
	json: string | undefined;
	/** Another checkout to hold this one against. */
	against: string | undefined;
	/** Whether the development server and the check are measured, and nothing else. */
	edits: boolean;
	/** A finished site whose pages are measured in a browser, and nothing else. */
	readers: string | undefined;
	help: boolean;
}

export const help = `npm run bench -- [options]

  --scale 1,2,4    so many times today's record, one case each (default: 1)
  --recaps 10000   a case with today's record and so many recaps
  --small          one small case: a part of today's record, 300 recaps
  --runs 3         rounds; medians are told (default: 3)
  --whole 1        whole builds of this site, by phase (default: as many as rounds; 0 for none)
  --only a,b       of: ${toolNames.join(', ')} (default: all)
  --json FILE      the figures as JSON too
  --against DIR    build small content with this checkout and with that in DIR in turn; fail where this one takes more
                   than 1.25 times the processor time
  --edits          instead of builds: the check, and how long the development server takes to show what was saved
  --readers DIR    instead of builds: how long a slow phone takes to render the longest pages of a finished site

Today's record alone takes about ten minutes, and as much again for each time more.`;

/** Small enough for every pull request, and large enough that pages count more than the start. */
export const small: Size = { scale: 0.15, recaps: 300 };

/** Read the command line. Throws an error that says what is wrong with it. */
export function optionsOf(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			scale: { type: 'string' },
			recaps: { type: 'string' },
			small: { type: 'boolean' },
			runs: { type: 'string', default: '3' },
			whole: { type: 'string' },
			only: { type: 'string', default: toolNames.join(',') },
			json: { type: 'string' },
			against: { type: 'string' },
			edits: { type: 'boolean', default: false },
			readers: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	const sizes: Size[] = [
		...(values.small ? [small] : []),
		...(values.scale?.split(',') ?? []).map((scale) => ({ scale: positive('scale', scale) })),
		...(values.recaps === undefined ? [] : [{ scale: 1, recaps: positive('recaps', values.recaps) }]),
	];
	const only = values.only.split(',').map((name) => {
		const known = toolNames.find((tool) => tool === name);
		if (!known) throw new Error(`--only knows ${toolNames.join(', ')}, not “${name}”`);
		return known;
	});
	return {
		sizes: sizes.length > 0 ? sizes : [{ scale: 1 }],
		runs: positive('runs', values.runs),
		whole: values.whole === '0' ? 0 : positive('whole', values.whole ?? values.runs),
		only,
		json: values.json,
		against: values.against,
		edits: values.edits,
		readers: values.readers,
		help: values.help,
	};
}

function positive(name: string, text: string): number {
	const number = Number(text);
	if (number > 0) return number;
	throw new Error(`--${name} wants a number above 0, not “${text}”`);
}
