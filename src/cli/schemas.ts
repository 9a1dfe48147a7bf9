import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { contentKinds } from '../domain/content-kinds.ts';

/** `npm run schemas`: JSON Schemas of all content files, for completion and errors in editors. */
mkdirSync('schemas', { recursive: true });
for (const [kind, { schema }] of Object.entries(contentKinds)) {
	const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	writeFileSync(`schemas/${kind}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
}
console.log(`${Object.keys(contentKinds).length} JSON Schemas in schemas/`);
