import type * as z from 'zod';
import type { DataPath } from '../domain/faults.ts';
import { dateAdvice } from '../domain/schemas/scalars.ts';
import { slug } from '../domain/slug.ts';
import { nearest, withSuggestion } from '../domain/suggest.ts';
import type { FileFault } from './file-fault.ts';
import { keysAt } from './schema-keys.ts';

/** What zod found, said for the person who wrote the file: one fault for each thing to mend. */
export function schemaFaults(error: z.ZodError, schema: z.ZodType): FileFault[] {
	const empty = new Set(error.issues.flatMap(({ input, path }) => (input === '' ? path.join('.') : [])));
	const issues = error.issues.slice(0, mostIssues).filter(
		// What is empty has no form either.
		({ code, path }) => code !== 'invalid_format' || !empty.has(path.join('.')),
	);
	const faults = issues.flatMap((issue) => faultsOf(issue, schema));
	const misspelt = new Set(faults.flatMap(({ meant }) => meant ?? []));
	return faults
		.filter(({ code, path }) => code !== 'missing-key' || !misspelt.has(path.join('.')))
		.map(({ meant: _, ...fault }) => fault);
}

/** More are not looked at: nobody reads them. */
const mostIssues = 1000;

/** A fault, and for a misspelt key the path of the key that was meant: it is not missing. */
type Found = FileFault & { meant?: string };

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): Found[] {
	const path = issue.path.filter((step) => typeof step !== 'symbol');
	const where = path.length === 0 ? 'the file' : named(path);
	if (issue.code === 'unrecognized_keys')
		return issue.keys.slice(0, mostIssues).map((key) => unknownKey(key, path, schema));
	if (issue.input === undefined && path.length > 0) {
		const [key, around] = [named(path.slice(-1)), path.slice(0, -1)];
		const fix = around.length === 0 ? `add ${key}` : `add ${key} to ${named(around)}`;
		return [{ code: 'missing-key', path, message: `${where} is missing`, fix }];
	}
	if (issue.code === 'invalid_value') {
		const options = issue.values.map(String);
		return [
			{
				code: 'invalid-value',
				path,
				...withSuggestion(
					`${where} has the value ${shown(issue.input)}, which is not allowed`,
					nearest(String(issue.input), options),
				),
				fix: `use one of: ${options.join(', ')}`,
			},
		];
	}
	if (issue.code === 'invalid_format' || issue.message === dateAdvice)
		return [formatFault(issue, path, where)];
	if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return [typeFault(issue, path, where)];
	return [sizeFault(issue, path, where)];
}

function unknownKey(key: string, path: DataPath, schema: z.ZodType): Found {
	const known = keysAt(schema, path);
	const meant = nearest(key, known);
	const place = path.length === 0 ? 'this kind of file' : named(path);
	return {
		code: 'unknown-key',
		path: [...path, key],
		...withSuggestion(`“${key}” is not a key of ${place}`, meant),
		fix: `use one of: ${known.join(', ')}`,
		...(meant !== undefined && { meant: [...path, meant].join('.') }),
	};
}

function formatFault(issue: z.core.$ZodIssue, path: DataPath, where: string): Found {
	const value = shown(issue.input);
	if (issue.message === dateAdvice) {
		return /^\d{4}-\d{2}-\d{2}$/.test(String(issue.input))
			? {
					code: 'no-such-date',
					path,
					message: `${where} is ${value}, a day that does not exist`,
					fix: 'write the day that is meant',
				}
			: {
					code: 'date-format',
					path,
					message: `${where} is ${value}, which is not a date as YYYY-MM-DD`,
					fix: 'write year, month and day: 2024-03-20',
				};
	}
	const isUrl = 'format' in issue && issue.format === 'url';
	const asId = typeof issue.input === 'string' && issue.message.includes('hyphens') ? slug(issue.input) : '';
	return {
		code: isUrl ? 'address' : 'invalid-format',
		path,
		...withSuggestion(`${where} is ${value}, which cannot be used as it is`, asId === '' ? undefined : asId),
		fix: issue.message,
	};
}

function typeFault(issue: z.core.$ZodIssue, path: DataPath, where: string): Found {
	const expected = issue.code === 'invalid_type' ? issue.expected : '';
	const { input } = issue;
	const oneKey = typeof input === 'object' && input !== null && Object.keys(input).length === 1;
	if (expected === 'string' && oneKey && !Array.isArray(input)) {
		return {
			code: 'yaml-quotes',
			mends: 'quotes',
			path,
			message: `${where} has a colon followed by a space, which makes a key of what stands before it`,
			fix: 'put the whole value in quotes',
		};
	}
	const wanted = readable[expected] ?? expected;
	const isWord = ['number', 'boolean'].includes(typeof input);
	const fix =
		issue.code === 'invalid_union'
			? issue.message
			: expected === 'string' && isWord
				? 'put the value in quotes, so that it is read as text'
				: expected === 'array'
					? `write a list: [${typeof input === 'string' ? input : '…'}]`
					: `write ${wanted}, or delete the key`;
	return {
		code: 'wrong-type',
		...(expected === 'string' && isWord && { mends: 'quotes' }),
		path,
		message:
			issue.code === 'invalid_union'
				? `${where} has a form that is not known`
				: `${where} must be ${wanted}, not ${kindOf(input)}`,
		fix,
	};
}

function sizeFault(issue: z.core.$ZodIssue, path: DataPath, where: string): Found {
	const { input } = issue;
	const isSmall = issue.code === 'too_small';
	const fix = /^[A-Z]/.test(issue.message) ? 'correct it' : issue.message;
	if (isSmall && (input === '' || (Array.isArray(input) && input.length === 0))) {
		return {
			code: 'empty-value',
			path,
			message: `${where} is empty`,
			fix: input === '' ? issue.message : fix,
		};
	}
	const message =
		typeof input === 'string'
			? `${where} has ${input.length} characters, which is too ${isSmall ? 'short' : 'long'}`
			: Array.isArray(input)
				? `${where} has ${input.length} items, which is too ${isSmall ? 'few' : 'many'}`
				: `${where} is ${shown(input)}, which is too ${isSmall ? 'small' : 'large'}`;
	const isTakeaway = !isSmall && path[0] === 'takeaways';
	const code = isTakeaway ? (path.length === 1 ? 'takeaway-count' : 'takeaway-length') : 'out-of-range';
	return { code, path, message, fix };
}

/** A place in the data for people: “speakers 2 › name”. */
const named = (path: DataPath) =>
	`“${path.map((step, index) => (typeof step === 'number' ? ` ${step + 1}` : `${index > 0 ? ' › ' : ''}${step}`)).join('')}”`;

const readable: Partial<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'keys with values',
};

function kindOf(input: unknown): string {
	if (input === null || input === undefined) return 'empty';
	if (Array.isArray(input)) return 'a list';
	if (typeof input === 'object') return 'keys with values';
	return typeof input === 'string' ? `the text ${shown(input)}` : `${shown(input)} (a ${typeof input})`;
}

function shown(input: unknown): string {
	const text =
		typeof input === 'string' ? input : ((JSON.stringify(input) as string | undefined) ?? 'nothing');
	return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}

const longest = 60;
