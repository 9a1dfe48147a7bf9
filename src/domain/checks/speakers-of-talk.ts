import type { Fault } from '../faults.ts';
import type { TalkNode } from '../graph/nodes.ts';
import { nameKey } from '../slug.ts';
import { nearest, withSuggestion } from '../suggest.ts';
import type { Check } from './check.ts';

/** The speakers of a recap are those that the talk list bills. */
export const speakersOfTalk: Check = ({ graph, wanted }) =>
	graph.recaps.flatMap(({ talk, versions }) => {
		if (!talk || talk.declared || talk.billings.length === 0) return [];
		return [...versions.values()].flatMap(({ file, data }) =>
			data.speakers === undefined || !wanted(file)
				? []
				: [...strangers(talk, file, data.speakers), ...forgotten(talk, file, data.speakers)],
		);
	});

const fix = (talk: TalkNode) =>
	`write speakers: [${talk.billings.map(({ name }) => name).join(', ')}], or correct content/talks/${talk.event.id}.yaml`;

const spellings = ({ billings }: TalkNode) =>
	new Set(billings.flatMap(({ name, person }) => [name, person.name, ...person.aliases].map(nameKey)));

function strangers(talk: TalkNode, file: string, speakers: string[]): Fault[] {
	const known = spellings(talk);
	const unnamed = talk.billings.map(({ name }) => name).filter((name) => !speakers.includes(name));
	return speakers.flatMap((name, position): Fault[] => {
		if (known.has(nameKey(name))) return [];
		const near = nearest(name, unnamed);
		return [
			{
				code: near === undefined ? 'speakers-of-talk' : 'speaker-spelling',
				severity: 'error',
				file,
				path: ['speakers', position],
				...(near !== undefined && { mends: 'suggestion' }),
				...withSuggestion(`“${name}” is not a speaker of “${talk.data.title}”`, near),
				fix: fix(talk),
			},
		];
	});
}

function forgotten(talk: TalkNode, file: string, speakers: string[]): Fault[] {
	const named = new Set(speakers.map(nameKey));
	const missing = talk.billings.filter(
		({ name, person }) =>
			![name, person.name, ...person.aliases].some((spelling) => named.has(nameKey(spelling))),
	);
	if (missing.length === 0 || speakers.length >= talk.billings.length) return [];
	return [
		{
			code: 'speakers-of-talk',
			severity: 'error',
			file,
			path: ['speakers'],
			message: `“${talk.data.title}” was also given by ${missing.map(({ name }) => name).join(', ')}`,
			fix: fix(talk),
		},
	];
}
