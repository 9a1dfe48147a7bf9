import * as z from 'zod';
import type { DataPath } from '../domain/faults.ts';

/** The keys that may stand at `path`, walking through lists, choices, defaults and optional values. */
export function keysAt(schema: z.ZodType, path: DataPath): string[] {
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
