import * as z from 'zod';
import type { Fault } from '../domain/faults.ts';
import { didYouMean, nearest } from '../domain/suggest.ts';

type SchemaFault = Pick<Fault, 'code' | 'path' | 'message' | 'fix'>;

/** What zod found, said for the person who wrote the file: one fault for each thing to mend. */
export function schemaFaults(error: z.ZodError, schema: z.ZodType): SchemaFault[] {
	const faults = error.issues.flatMap((issue) => faultsOf(issue, schema));
	const misspelt = new Set(faults.flatMap(({ meant }) => meant ?? []));
	return faults
		.filter(({ code, path }) => code !== 'missing-key' || !misspelt.has(path.join('.')))
		.map(({ code, path, message, fix }) => ({ code, path, message, fix }));
}

/** A fault, and for a misspelt key the path of the key that was meant: it is not missing. */
type Found = SchemaFault & { meant?: string };

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): Found[] {
	const path = issue.path.filter((step) => typeof step !== 'symbol');
	const where = path.length === 0 ? 'the file' : `“${path.join('.')}”`;
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(schema, path);
		return issue.keys.map((key) => {
			const meant = nearest(key, known);
			return {
				code: 'unknown-key',
				path: [...path, key],
				message: `“${key}” is not a key of ${path.length === 0 ? 'this kind of file' : where}${didYouMean(key, known)}`,
				fix: `use one of: ${known.join(', ')}`,
				...(meant !== undefined && { meant: [...path, meant].join('.') }),
			};
		});
	}
	if (issue.input === undefined && path.length > 0) {
		return [{ code: 'missing-key', path, message: `${where} is missing`, fix: `add ${where}` }];
	}
	if (issue.code === 'invalid_value') {
		const options = issue.values.map(String);
		return [
			{
				code: 'invalid-value',
				path,
				message: `${where} has a value that is not allowed${didYouMean(String(issue.input), options)}`,
				fix: `use one of: ${options.join(', ')}`,
			},
		];
	}
	if (issue.code === 'invalid_type') {
		const wanted = readable[issue.expected] ?? issue.expected;
		const fix =
			issue.expected === 'string' ? 'put the value in quotes, so that it is read as text' : `write ${wanted}`;
		return [{ code: 'wrong-type', path, message: `${where} must be ${wanted}`, fix }];
	}
	return [
		{
			code: issue.code.replaceAll('_', '-'),
			path,
			message: `${where} cannot be used as it is`,
			fix: issue.message,
		},
	];
}

const readable: Partial<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'keys with values',
};

/** The keys that may stand at `path`, walking through lists, choices, defaults and optional values. */
function keysAt(schema: z.ZodType, path: (string | number)[]): string[] {
	let current = choices(schema);
	for (const step of path) {
		current = current.flatMap((option) => {
			if (option instanceof z.ZodObject) return choices(option.shape[step]);
			return option instanceof z.ZodArray ? choices(option.element) : [];
		});
	}
	return [
		...new Set(current.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []))),
	];
}

/** What a schema may be, without what is wrapped around it. */
function choices(schema: unknown): unknown[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return choices(schema.unwrap());
	if (schema instanceof z.ZodPipe) return choices(schema.in);
	if (schema instanceof z.ZodUnion) return schema.options.flatMap(choices);
	return [schema];
}
