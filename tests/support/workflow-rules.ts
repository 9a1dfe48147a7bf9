import * as z from 'zod';
import { parse } from 'yaml';

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.looseObject({
	uses: z.string().optional(),
	run: z.string().optional(),
	with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.looseObject({
	name: z.string(),
	on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
	permissions: z.unknown(),
	concurrency: z.unknown().optional(),
	jobs: z.record(
		z.string(),
		z.looseObject({
			permissions: permissions.optional(),
			'timeout-minutes': z.number().optional(),
			steps: z.array(step).default([]),
		}),
	),
});
type Workflow = z.output<typeof workflow>;

/** What is wrong with a workflow that actionlint does not look for. Pins are looked for in the text, as comments are lost to YAML. */
export function workflowFaults(text: string): string[] {
	const parsed = workflow.parse(parse(text));
	const events =
		typeof parsed.on === 'string'
			? [parsed.on]
			: Array.isArray(parsed.on)
				? parsed.on
				: Object.keys(parsed.on);
	return [
		...pinFaults(text),
		...triggerFaults(events),
		...(JSON.stringify(parsed.permissions) === '{}' ? [] : ['the workflow must begin with permissions: {}']),
		...(parsed.concurrency === undefined ? ['the workflow has no concurrency group'] : []),
		...Object.entries(parsed.jobs).flatMap(([name, job]) =>
			jobFaults(job, events).map((fault) => `${name}: ${fault}`),
		),
		...(events.includes('pull_request') && /\bsecrets\b/.test(text)
			? ['a workflow that runs code of pull requests names a secret']
			: []),
	];
}

const pinFaults = (text: string): string[] =>
	[...text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)]
		.map(([, used = '']) => used.trim())
		.filter(
			(used) => !used.startsWith('./') && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used),
		)
		.map((used) => `“${used}” is not pinned to a commit with its version in a comment`);

const triggerFaults = (events: string[]): string[] =>
	events.includes('pull_request_target')
		? ['pull_request_target gives a token to the code of strangers']
		: [];

function jobFaults(job: Workflow['jobs'][string], events: string[]): string[] {
	const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
	const writes = Object.entries(job.permissions ?? {}).filter(([, level]) => level === 'write');
	return [
		...(job.permissions === undefined ? ['has no permissions of its own'] : []),
		...(job['timeout-minutes'] === undefined ? ['has no timeout-minutes'] : []),
		...(events.includes('pull_request')
			? writes.map(([scope]) => `may write ${scope} with code of a pull request`)
			: []),
		...checkouts
			.filter((checkout) => checkout.with?.['persist-credentials'] !== false)
			.map(() => 'a checkout keeps its token (persist-credentials: false)'),
		...(events.includes('workflow_run')
			? checkouts
					.filter((checkout) => 'ref' in (checkout.with ?? {}) || 'repository' in (checkout.with ?? {}))
					.map(() => 'a checkout takes another ref than that of the default branch')
			: []),
		...job.steps.flatMap(({ run = '' }) =>
			run.includes('${{') ? ['an expression stands in a script: pass it through env'] : [],
		),
	];
}
